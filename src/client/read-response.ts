import type { DescribedStatus } from './call-types.ts';
import { UnexpectedResponse } from './unexpected-response.ts';

/** A response before the description's types are laid over it. */
export interface AnyResponse {
  status: number;
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Its keys are checked against the description by the compiler: none may be missing, none too many. */
const DESCRIBED: Record<DescribedStatus, true> = {
  200: true,
  301: true,
  302: true,
  303: true,
  304: true,
  400: true,
  401: true,
  403: true,
  405: true,
  413: true,
  415: true,
  429: true,
  503: true,
};

/** Throws {@link UnexpectedResponse} for a status that no operation has, and for broken JSON. */
export function readResponse(response: Response, body: unknown, parseAs: 'text' | undefined): AnyResponse {
  const { status } = response;
  if (!(status in DESCRIBED)) throw new UnexpectedResponse(response);
  if (!response.ok) return { status, error: body, response };
  return { status, data: parseAs === 'text' ? body : parseBody(response, body), response };
}

function parseBody(response: Response, body: unknown): unknown {
  if (typeof body !== 'string' || !isJson(response)) return body;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new UnexpectedResponse(response, { cause });
  }
}

function isJson(response: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
