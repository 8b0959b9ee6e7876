import {
  asksWho,
  cookieHeader,
  cookiesOf,
  type LogIn,
  type LogoutMethod,
  logoutByPage,
  nextSession,
  type Server,
} from './client.ts';

const form = ({ name, password }: { name: string; password: string }) => ({
  method: 'POST',
  body: new URLSearchParams({ username: name, password }),
});

/** Elvis's login with a session cookie and a CSRF token. */
export const logInToElvis: LogIn = async (server, credentials) => {
  const response = await server.ask('/services/login', form(credentials));
  const { csrfToken } = Object(await response.json());
  const authToken = cookiesOf(response).get('authToken');
  if (authToken === undefined) return undefined;
  const cookies = cookieHeader([['authToken', authToken]]);
  return {
    session: nextSession('Elvis'),
    probes: [asksWho(server, 'authToken cookie', cookies), asksProfile(server, 'Elvis profile', cookies)],
    reopens: false,
    logouts: [
      logoutByService(server, 'Elvis, cookie and csrf', { ...cookies, 'X-CSRF-TOKEN': String(csrfToken) }),
      logoutByPage(server, cookies),
    ],
    secrets: [authToken, String(csrfToken)],
    beside: [],
  };
};

/** Elvis's login with an API token. */
export const logInToElvisApi: LogIn = async (server, credentials) => {
  const response = await server.ask('/services/apilogin', form(credentials));
  const { authToken } = Object(await response.json());
  if (typeof authToken !== 'string') return undefined;
  const bearer = { Authorization: `Bearer ${authToken}` };
  const cookie = cookieHeader([['authToken', authToken]]);
  return {
    session: nextSession('Elvis API'),
    probes: [asksWho(server, 'bearer', bearer), asksWho(server, 'API token cookie', cookie)],
    reopens: false,
    logouts: [
      logoutByService(server, 'Elvis, bearer', bearer),
      logoutByService(server, 'Elvis, API token cookie', cookie),
    ],
    secrets: [authToken],
    beside: [],
  };
};

export function logoutByService(server: Server, name: string, headers: Record<string, string>): LogoutMethod {
  return {
    name,
    async logOut() {
      const response = await server.ask('/services/logout', { method: 'POST', headers });
      return Object(await response.json()).logoutSuccess === true;
    },
  };
}

export function asksProfile(server: Server, tokenSource: string, headers: Record<string, string>) {
  return {
    tokenSource,
    async isAccepted() {
      const response = await server.ask('/services/profile', { headers });
      return typeof Object(await response.json()).username === 'string';
    },
  };
}
