/** A way in which a secret of a session can be presented, and how to see whether it was taken. */
export interface Probe {
  carrier: string;
  isAccepted(): Promise<boolean>;
}

/** A way to end a session; `true` when the server has said that it is over. */
export interface Exit {
  name: string;
  leave(): Promise<boolean>;
}

/** One login, with everything it can be known by and ended through. */
export interface Visit {
  /** For people. */
  session: string;
  probes: readonly Probe[];
  /** The last probe opens the session again, under another token: what was given out before is then no longer all. */
  reopens: boolean;
  exits: readonly Exit[];
  /** Everything that was ever given out for it; grows when a probe is given another token. */
  secrets: string[];
  /** What has to stand beside its cookies for MediaWiki's face to take them. */
  beside: readonly (readonly [name: string, value: string])[];
}

export interface Credentials {
  name: string;
  password: string;
}

/** A face that can be logged in to. `undefined`: refused. */
export type LogIn = (server: Server, credentials: Credentials) => Promise<Visit | undefined>;

/** A server, wherever it listens at the moment. Answers that are faults are told to `onFault`. */
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

let visits = 0;

export function nextSession(face: string): string {
  visits += 1;
  return `${face} session ${visits}`;
}

/** `name=value; …` of the cookies an answer has set. */
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

/** A request that only our own face answers: who is asking? */
export function asksWho(server: Server, carrier: string, headers: Record<string, string>): Probe {
  return {
    carrier,
    async isAccepted() {
      const response = await server.ask('/session', { headers });
      await response.arrayBuffer();
      return response.status === 200;
    },
  };
}

/** The page's logout: it sends the visitor on when the session is over. */
export function leavesByPage(server: Server, headers: Record<string, string>): Exit {
  return {
    name: '/logout',
    async leave() {
      const response = await server.ask('/logout', { headers });
      await response.arrayBuffer();
      return response.status === 302 || response.status === 303;
    },
  };
}
