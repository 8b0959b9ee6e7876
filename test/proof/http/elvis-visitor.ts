import {
  asksWho,
  cookieHeader,
  cookiesOf,
  type Exit,
  type LogIn,
  leavesByPage,
  nextSession,
  type Server,
} from './visitor.ts';

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
    exits: [
      leavesByService(server, 'Elvis, cookie and csrf', { ...cookies, 'X-CSRF-TOKEN': String(csrfToken) }),
      leavesByPage(server, cookies),
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
    exits: [
      leavesByService(server, 'Elvis, bearer', bearer),
      leavesByService(server, 'Elvis, API token cookie', cookie),
    ],
    secrets: [authToken],
    beside: [],
  };
};

export function leavesByService(server: Server, name: string, headers: Record<string, string>): Exit {
  return {
    name,
    async leave() {
      const response = await server.ask('/services/logout', { method: 'POST', headers });
      return Object(await response.json()).logoutSuccess === true;
    },
  };
}

export function asksProfile(server: Server, carrier: string, headers: Record<string, string>) {
  return {
    carrier,
    async isAccepted() {
      const response = await server.ask('/services/profile', { headers });
      return typeof Object(await response.json()).username === 'string';
    },
  };
}
