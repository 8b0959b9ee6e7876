import { readCookies } from '../../../src/http/index.ts';

export const USER = 'mlovelace';
/** Has what clients trip over: blanks, `&`, `+` and `%`. */
export const PASSWORD = 'elvis & wiki + 100%';
export const CRED = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');

/** What the tests read of an Elvis answer. */
export interface ElvisAnswer {
  status: number;
  headers: Headers;
  text: string;
  // Each test says what it expects of the body; here it is anything.
  body: Record<string, unknown>;
}

export interface Session {
  authToken: string;
  csrfToken: string;
}

/** A client of one server, without a cookie jar: what is sent stands in the test. */
export function elvisClient(url: string) {
  const call = async (path: string, init: RequestInit = {}): Promise<ElvisAnswer> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  };
  const post = (path: string, init: RequestInit = {}) => call(path, { method: 'POST', ...init });
  return {
    get: call,
    post,
    async logIn(fields: Record<string, string> = {}): Promise<Session> {
      const body = new URLSearchParams({ username: USER, password: PASSWORD, ...fields });
      const received = await post('/services/login', { body });
      return {
        authToken: cookieOf(received, 'authToken') ?? '',
        csrfToken: String(received.body['csrfToken']),
      };
    },
    async apiLogIn(): Promise<string> {
      const body = new URLSearchParams({ username: USER, password: PASSWORD });
      return String((await post('/services/apilogin', { body })).body['authToken']);
    },
    /** Who the request's carriers say it is; `null` for nobody. */
    async who(headers: Record<string, string>): Promise<unknown> {
      return (await call('/services/profile', { headers })).body['username'] ?? null;
    },
  };
}

export type ElvisClient = ReturnType<typeof elvisClient>;

/** The value an answer sets a cookie to. */
export function cookieOf({ headers }: Pick<ElvisAnswer, 'headers'>, name: string): string | undefined {
  const lines = headers.getSetCookie().map((line) => readCookies({ headers: { cookie: line } }));
  return lines.map((cookies) => cookies.get(name)).find((value) => value !== undefined);
}

/** Names of the cookies an answer clears. */
export function clearedBy({ headers }: Pick<ElvisAnswer, 'headers'>): string[] {
  const lines = headers.getSetCookie().filter((line) => line.includes('Max-Age=0'));
  return lines.map((line) => line.split('=', 1).join());
}

export function asCookie({ authToken }: Session): Record<string, string> {
  return { cookie: `authToken=${authToken}` };
}

/** A session cookie with the token that a change wants. */
export function asCaller(session: Session): Record<string, string> {
  return { ...asCookie(session), 'x-csrf-token': session.csrfToken };
}

export function asBearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
