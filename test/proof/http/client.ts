/** A way to send a token of a session, and how to see whether it was accepted. */
export interface Probe {
  tokenSource: string;
  isAccepted(): Promise<boolean>;
}

/** A way to end a session; `true` when the server has said that it is over. */
export interface LogoutMethod {
  name: string;
  logOut(): Promise<boolean>;
}

/** One login, with all its tokens and every way to end it. */
export interface ClientSession {
  /** For people. */
  session: string;
  probes: readonly Probe[];
  /** The last probe opens the session again, under another token: the tokens issued before are then no longer all. */
  reopens: boolean;
  logouts: readonly LogoutMethod[];
  /** Everything that was ever issued for it; grows when a probe receives another token. */
  secrets: string[];
  /** Cookies that the MediaWiki API wants beside its own. */
  beside: readonly (readonly [name: string, value: string])[];
}

export interface Credentials {
  name: string;
  password: string;
}

/** A way to log in. `undefined`: refused. */
export type LogIn = (server: Server, credentials: Credentials) => Promise<ClientSession | undefined>;

/** A server, wherever it listens at the moment. `onFault` is called for every response that is a fault. */
export interface Server {
  ask(path: string, init?: RequestInit): Promise<Response>;
}

export function serverAt(address: { url: string }, onFault: (what: string) => void): Server {
  return {
    async ask(path, init) {
      const response = await fetch(`${address.url}${path}`, { redirect: 'manual', ...init });
      if (response.status >= 500) onFault(`${response.status} from ${init?.method ?? 'GET'} ${path}`);
      return response;
    },
  };
}

let clientSessions = 0;

export function nextSession(login: string): string {
  clientSessions += 1;
  return `${login} session ${clientSessions}`;
}

/** `name=value; …` of the cookies a response has set. */
export function cookiesOf(response: Response): Map<string, string> {
  return new Map(
    response.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';', 1);
      return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    }),
  );
}

export function cookieHeader(cookies: Iterable<readonly [string, string]>): Record<string, string> {
  return { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

/** Asks our own API who is logged in. */
export function asksWho(server: Server, tokenSource: string, headers: Record<string, string>): Probe {
  return {
    tokenSource,
    async isAccepted() {
      const response = await server.ask('/session', { headers });
      await response.arrayBuffer();
      return response.status === 200;
    },
  };
}

/** The page's logout: it redirects when the session is over. */
export function logoutByPage(server: Server, headers: Record<string, string>): LogoutMethod {
  return {
    name: '/logout',
    async logOut() {
      const response = await server.ask('/logout', { headers });
      await response.arrayBuffer();
      return response.status === 302 || response.status === 303;
    },
  };
}
