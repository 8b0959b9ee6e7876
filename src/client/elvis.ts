import type { ElvisError, ElvisLoginRefused, ElvisProfile } from '../../generated/types.ts';
import { bodyOf } from './body-of.ts';
import type { Calls } from './calls.ts';
import type { MediawikiTokenOutcome } from './mediawiki.ts';
import {
  type Anonymous,
  type Ended,
  type Failed,
  type Refused,
  retryAfter,
  type Throttled,
  type Unavailable,
} from './outcomes.ts';
import type { Proofs } from './proofs.ts';

/** Whom {@link ElvisFace.login} and {@link ElvisFace.apiLogin} are for. */
export interface ElvisCredentials {
  name: string;
  password: string;
  /** What kind of program logs in, for the operator's list of sessions. By custom it begins with `api_`. */
  clientType?: string;
}

/** What {@link ElvisFace.login} came to. The client keeps the token; it is told for requests made beside the client. */
export type ElvisLoginOutcome =
  | { outcome: 'granted'; csrfToken: string; serverVersion: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** What {@link ElvisFace.apiLogin} came to. The client keeps the token; it is told for requests made beside the client. */
export type ElvisApiLoginOutcome =
  | { outcome: 'granted'; authToken: string; serverVersion: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** Whom {@link ElvisFace.profile} found. */
export type ElvisProfileOutcome =
  | { outcome: 'known'; profile: ElvisProfile }
  | Anonymous
  | Throttled
  | Unavailable
  | Failed;

/** What {@link ElvisFace.logout} came to. */
export type ElvisLogoutOutcome = Ended | Throttled | Unavailable | Failed;

/**
 * Login and logout by the Elvis REST API under `/services`. It is the same whether the operator has failures answered
 * under 200 or under their status. Every method throws for faults only, as {@link createClient} says.
 */
export interface ElvisFace {
  /**
   * Opens a session with a cookie. `failed` has the code `403` when a page of an unlisted site asks.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002663443.
   */
  login(credentials: ElvisCredentials): Promise<ElvisLoginOutcome>;
  /**
   * Gets an API token, which all calls but MediaWiki's then send as bearer, and which counts before a cookie.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115004785283.
   */
  apiLogin(credentials: ElvisCredentials): Promise<ElvisApiLoginOutcome>;
  /**
   * Whose session it is, whichever face began it.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002663463.
   */
  profile(): Promise<ElvisProfileOutcome>;
  /**
   * Ends every session that cookies and API token carry, whichever face began it; without one it is `ended` too. A CSRF
   * token that is not known or not taken is asked for anew, once.
   * Source: https://helpcenter.woodwing.com/hc/en-us/articles/115002690286.
   */
  logout(): Promise<ElvisLogoutOutcome>;
}

export interface ElvisOptions {
  calls: Calls;
  proofs: Proofs;
  /** Asks for the CSRF token of whatever session the cookies carry; both faces take the same. */
  freshToken: () => Promise<MediawikiTokenOutcome>;
}

export function createElvisFace({ calls, proofs, freshToken }: ElvisOptions): ElvisFace {
  async function logoutOnce(): Promise<ElvisLogoutOutcome> {
    const { body, response } = bodyOf(await calls.POST('/services/logout'));
    return 'logoutSuccess' in body ? { outcome: 'ended' } : failureOf(body, response);
  }
  return {
    async login(credentials) {
      const { body, response } = bodyOf(await calls.POST('/services/login', { body: formOf(credentials) }));
      if (!('loginSuccess' in body)) return failureOf(body, response);
      if (!body.loginSuccess) return refusalOf(body, response);
      return { outcome: 'granted', csrfToken: body.csrfToken, serverVersion: body.serverVersion };
    },
    async apiLogin(credentials) {
      const { body, response } = bodyOf(
        await calls.POST('/services/apilogin', { body: formOf(credentials) }),
      );
      if (!('loginSuccess' in body)) return failureOf(body, response);
      if (!body.loginSuccess) return refusalOf(body, response);
      return { outcome: 'granted', authToken: body.authToken, serverVersion: body.serverVersion };
    },
    async profile() {
      const { body, response } = bodyOf(await calls.GET('/services/profile'));
      if ('username' in body) return { outcome: 'known', profile: body };
      return body.errorcode === 401 ? { outcome: 'anonymous' } : failureOf(body, response);
    },
    async logout() {
      const first = await logoutOnce();
      if (first.outcome !== 'failed' || first.code !== '403') return first;
      // The session was begun through another face, or by a page that is gone: its token is not known here.
      const fresh = await freshToken();
      if (fresh.outcome !== 'known') return fresh;
      proofs.csrfToken = fresh.token;
      return logoutOnce();
    },
  };
}

function formOf({ name, password, clientType }: ElvisCredentials) {
  return { username: name, password, ...(clientType !== undefined && { clientType }) };
}

/** Limited attempts answer like wrong ones, save for the header. */
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
