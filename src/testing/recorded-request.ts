import type { IncomingMessage } from 'node:http';

/** What a client has sent, with every secret in it replaced by {@link SECRET}. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  /** Of an URL-encoded form; empty for any other body. */
  form: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  /** Names of the cookies. */
  cookies: readonly string[];
  /** Of the response; `undefined` while there is none. */
  status: number | undefined;
}

export const SECRET = '(secret)';

/** Parameters and fields that hold a password or a token, of all APIs. */
const SECRET_FIELDS = new Set(
  'password lgpassword retype cred authcred token lgtoken logintoken csrf captchaWord'.split(' '),
);

const SECRET_HEADERS = new Set(['authorization', 'x-csrf-token', 'cookie']);

export function recordRequest(request: IncomingMessage, body: Buffer): RecordedRequest {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const type = request.headers['content-type'] ?? '';
  const form = /^application\/x-www-form-urlencoded\b/i.test(type) ? body.toString('utf8') : '';
  return {
    method: request.method ?? '',
    path: pathname,
    query: fieldsOf(searchParams),
    form: fieldsOf(new URLSearchParams(form)),
    headers: headersOf(request),
    cookies: cookieNames(request.headers.cookie ?? ''),
    status: undefined,
  };
}

function fieldsOf(fields: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, SECRET_FIELDS.has(name) ? SECRET : value]),
  );
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name,
      SECRET_HEADERS.has(name) ? SECRET : String(value),
    ]),
  );
}

function cookieNames(cookie: string): string[] {
  return cookie.split(';').flatMap((pair) => pair.split('=', 1)[0]?.trim() || []);
}
