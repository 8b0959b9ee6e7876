import type { DescribedStatus } from './answer.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

/** An answer before the description's types are laid over it. */
interface AnyAnswer {
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

/** Throws {@link UnexpectedAnswer} for a status that nothing here answers, and for broken JSON. */
export function readAnswer(response: Response, body: unknown, parseAs: 'text' | undefined): AnyAnswer {
  const { status } = response;
  if (!(status in DESCRIBED)) throw new UnexpectedAnswer(response);
  if (!response.ok) return { status, error: body, response };
  return { status, data: parseAs === 'text' ? body : parseBody(response, body), response };
}

function parseBody(response: Response, body: unknown): unknown {
  if (typeof body !== 'string' || !isJson(response)) return body;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new UnexpectedAnswer(response, { cause });
  }
}

function isJson(response: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
