import {
  asksWho,
  cookieHeader,
  cookiesOf,
  type LogIn,
  type LogoutMethod,
  logoutByPage,
  nextSession,
  type Probe,
  type Server,
} from './client.ts';
import { logoutByService } from './elvis-client.ts';

const API = '/w/api.php?format=json&formatversion=2&action=';
type Headers = Record<string, string>;

/** MediaWiki's login, which always remembers: a session cookie and a remember token. */
export const logInToMediawiki: LogIn = async (server, credentials) => {
  const cookies = await logIn(server, credentials.name, credentials.password);
  const session = cookies.get('latchkey_session');
  const remember = ['latchkeyUserID', 'latchkeyToken'].map(
    (name) => [name, cookies.get(name) ?? ''] as const,
  );
  if (session === undefined || !cookies.has('latchkeyToken')) return undefined;
  const all = cookieHeader(cookies);
  const secrets = [...cookies.values()];
  const asAuthToken = cookieHeader([['authToken', session]]);
  return {
    session: nextSession('MediaWiki'),
    probes: [
      asksWho(server, 'MediaWiki cookies', cookieHeader(without(cookies, 'latchkeyToken'))),
      asksWho(server, 'session token as authToken', asAuthToken),
      asksUserinfo(server, 'remember token', cookieHeader(remember), secrets),
    ],
    reopens: true,
    logouts: [
      logoutWithToken(server, all),
      logoutWithoutToken(server, 'MediaWiki without token', all),
      logoutWithoutToken(server, 'MediaWiki by authToken', asAuthToken),
      logoutByPage(server, all),
      logoutByPage(server, asAuthToken),
      logoutByService(server, 'Elvis, remember token alone', cookieHeader(remember)),
    ],
    secrets,
    beside: [...cookies].filter(([name]) => /User(ID|Name)$/.test(name)),
  };
};

/** MediaWiki's login with a bot password. */
export const logInAsBot: LogIn = async (server, { name, password }) => {
  const cookies = await logIn(server, `${name}@robot`, password);
  if (!cookies.has('latchkey_BPsession')) return undefined;
  const headers = cookieHeader(cookies);
  const secrets = [...cookies.values()];
  return {
    session: nextSession('bot'),
    probes: [
      asksWho(server, 'bot session cookie', headers),
      asksUserinfo(server, 'bot session cookie at the wiki', headers, secrets),
    ],
    reopens: false,
    logouts: [logoutWithToken(server, headers), logoutWithoutToken(server, 'bot without token', headers)],
    secrets,
    beside: [],
  };
};

function without(cookies: Map<string, string>, name: string): [string, string][] {
  return [...cookies].filter(([cookie]) => cookie !== name);
}

async function logIn(server: Server, name: string, password: string): Promise<Map<string, string>> {
  const before = await server.ask(`${API}query&meta=tokens&type=login`);
  const token = Object(await before.json()).query.tokens.logintoken;
  const body = new URLSearchParams({ lgname: name, lgpassword: password, lgtoken: token });
  const response = await server.ask(`${API}login`, {
    method: 'POST',
    headers: cookieHeader(cookiesOf(before)),
    body,
  });
  const { login } = Object(await response.json());
  if (Object(login).result !== 'Success') return new Map();
  return new Map([...cookiesOf(response)].filter(([, value]) => value !== '' && value !== 'deleted'));
}

/** Keeps the cookies it receives: a remember token opens the session again under another. */
export function asksUserinfo(
  server: Server,
  tokenSource: string,
  headers: Headers,
  secrets: string[],
): Probe {
  return {
    tokenSource,
    async isAccepted() {
      const response = await server.ask(`${API}query&meta=userinfo`, { headers });
      secrets.push(...cookiesOf(response).values());
      return Object(await response.json()).query.userinfo.id !== 0;
    },
  };
}

function logoutWithToken(server: Server, headers: Headers): LogoutMethod {
  return {
    name: 'MediaWiki with token',
    async logOut() {
      const before = await server.ask(`${API}query&meta=tokens&type=csrf`, { headers });
      const token = Object(await before.json()).query.tokens.csrftoken;
      const body = new URLSearchParams({ token });
      return isDone(await server.ask(`${API}logout`, { method: 'POST', headers, body }));
    },
  };
}

function logoutWithoutToken(server: Server, name: string, headers: Headers): LogoutMethod {
  return { name, logOut: async () => isDone(await server.ask(`${API}logout`, { headers })) };
}

/** MediaWiki's errors come under 200, too. */
async function isDone(response: Response): Promise<boolean> {
  return response.status === 200 && !('error' in Object(await response.json()));
}
