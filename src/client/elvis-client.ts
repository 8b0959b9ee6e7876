import type { ElvisError, ElvisLoginRefused, ElvisProfile } from '../../generated/types.ts';
import type { CallOptions } from './call-types.ts';
import type { Calls } from './calls.ts';
import type { Deadline, StartDeadline } from './deadline.ts';
import type { MediaWikiTokenOutcome } from './outcomes.ts';
import {
  type Anonymous,
  type Ended,
  type Failed,
  type Refused,
  retryAfter,
  type Throttled,
  type Unavailable,
} from './outcomes.ts';
import { bodyOf } from './response-body.ts';
import type { SessionState } from './session-state.ts';

/** Whom {@link ElvisClient.login} and {@link ElvisClient.apiLogin} are for. */
export interface ElvisCredentials {
  name: string;
  password: string;
  /** What kind of program logs in, for the operator's list of sessions. By custom it begins with `api_`. */
  clientType?: string;
}

/** What {@link ElvisClient.login} came to. The client keeps the token; it is there for requests beside the client. */
export type ElvisLoginOutcome =
  | { outcome: 'granted'; csrfToken: string; serverVersion: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** What {@link ElvisClient.apiLogin} came to. The client keeps the token; it is there for requests beside the client. */
export type ElvisApiLoginOutcome =
  | { outcome: 'granted'; authToken: string; serverVersion: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** Whom {@link ElvisClient.profile} found. */
export type ElvisProfileOutcome =
  | { outcome: 'known'; profile: ElvisProfile }
  | Anonymous
  | Throttled
  | Unavailable
  | Failed;

/** What {@link ElvisClient.logout} came to. */
export type ElvisLogoutOutcome = Ended | Throttled | Unavailable | Failed;

/**
 * Login and logout by the Elvis REST API under `/services`. It is the same whether the operator has errors sent under
 * 200 or under their own status. Every method throws for faults only, as {@link createClient} says.
 */
export interface ElvisClient {
  /**
   * Opens a session with a cookie. `failed` has the code `403` when a page of an unlisted site asks.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002663443.
   *
   * @example
   * ```ts
   * const login = await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
   * console.log(login.outcome === 'granted' ? login.serverVersion : login.message);
   * ```
   */
  login(credentials: ElvisCredentials, options?: CallOptions): Promise<ElvisLoginOutcome>;
  /**
   * Gets an API token, which all calls but MediaWiki's then send as bearer, and which counts before a cookie.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115004785283.
   *
   * @example
   * ```ts
   * const credentials = { name: 'jdoe', password: 'secret-pass', clientType: 'api_nightly_export' };
   * const login = await latchkey.elvis.apiLogin(credentials);
   * console.log(login.outcome === 'granted' ? login.authToken : login.message);
   * ```
   */
  apiLogin(credentials: ElvisCredentials, options?: CallOptions): Promise<ElvisApiLoginOutcome>;
  /**
   * Whose session it is, whichever API it was begun through.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002663463.
   *
   * @example
   * ```ts
   * const who = await latchkey.elvis.profile();
   * if (who.outcome === 'known') console.log(who.profile.fullName);
   * ```
   */
  profile(options?: CallOptions): Promise<ElvisProfileOutcome>;
  /**
   * Ends every session of the cookies and the API token, whichever API it was begun through; without one it is `ended`
   * too. A CSRF token that is not known or not taken is asked for anew, once.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002690286.
   *
   * @example
   * ```ts
   * const logout = await latchkey.elvis.logout();
   * console.log(logout.outcome);
   * ```
   */
  logout(options?: CallOptions): Promise<ElvisLogoutOutcome>;
}

export interface ElvisClientOptions {
  calls: Calls;
  state: SessionState;
  startDeadline: StartDeadline;
  /** Asks for the CSRF token of whatever session the cookies belong to; both APIs take the same. */
  freshToken: (deadline: Deadline) => Promise<MediaWikiTokenOutcome>;
}

export function createElvisClient(options: ElvisClientOptions): ElvisClient {
  const { calls, startDeadline } = options;
  return {
    async login(credentials, call) {
      const init = { body: formOf(credentials), ...startDeadline(call) };
      const { body, response } = bodyOf(await calls.POST('/services/login', init));
      if (!('loginSuccess' in body)) return failureOf(body, response);
      if (!body.loginSuccess) return refusalOf(body, response);
      return { outcome: 'granted', csrfToken: body.csrfToken, serverVersion: body.serverVersion };
    },
    async apiLogin(credentials, call) {
      const init = { body: formOf(credentials), ...startDeadline(call) };
      const { body, response } = bodyOf(await calls.POST('/services/apilogin', init));
      if (!('loginSuccess' in body)) return failureOf(body, response);
      if (!body.loginSuccess) return refusalOf(body, response);
      return { outcome: 'granted', authToken: body.authToken, serverVersion: body.serverVersion };
    },
    async profile(call) {
      const { body, response } = bodyOf(await calls.GET('/services/profile', startDeadline(call)));
      if ('username' in body) return { outcome: 'known', profile: body };
      return body.errorcode === 401 ? { outcome: 'anonymous' } : failureOf(body, response);
    },
    logout: (call) => logOut(options, startDeadline(call)),
  };
}

async function logOut(
  { calls, state, freshToken }: ElvisClientOptions,
  deadline: Deadline,
): Promise<ElvisLogoutOutcome> {
  const first = await logOutOnce(calls, deadline);
  if (first.outcome !== 'failed' || first.code !== '403') return first;
  // The session was begun through another API, or by a page that is gone: its token is not known here.
  const fresh = await freshToken(deadline);
  if (fresh.outcome !== 'known') return fresh;
  state.csrfToken = fresh.token;
  return logOutOnce(calls, deadline);
}

async function logOutOnce(calls: Calls, deadline: Deadline): Promise<ElvisLogoutOutcome> {
  const { body, response } = bodyOf(await calls.POST('/services/logout', deadline));
  return 'logoutSuccess' in body ? { outcome: 'ended' } : failureOf(body, response);
}

function formOf({ name, password, clientType }: ElvisCredentials) {
  return { username: name, password, ...(clientType !== undefined && { clientType }) };
}

/** A throttled login looks like a refused one, save for the header. */
function refusalOf(
  { loginFaultMessage: message }: ElvisLoginRefused,
  response: Response,
): Refused | Throttled {
  const after = retryAfter(response);
  return 'retryAfterSeconds' in after
    ? { outcome: 'throttled', message, ...after }
    : { outcome: 'refused', message };
}

function failureOf({ errorcode, message }: ElvisError, response: Response): Throttled | Unavailable | Failed {
  if (errorcode === 429) return { outcome: 'throttled', message, ...retryAfter(response) };
  if (errorcode === 503) return { outcome: 'unavailable', message, ...retryAfter(response) };
  return { outcome: 'failed', code: String(errorcode), message };
}
