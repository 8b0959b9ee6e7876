import type {
  MediawikiErrorBody,
  MediawikiLoginResult,
  MediawikiMessage,
  operations,
} from '../../generated/types.ts';
import { bodyOf } from './body-of.ts';
import type { Calls } from './calls.ts';
import {
  type Anonymous,
  type Ended,
  type Failed,
  type Refused,
  retryAfter,
  type Throttled,
  type Unavailable,
} from './outcomes.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

/** Whom {@link MediawikiFace.login} is for. */
export interface MediawikiCredentials {
  /** Name of the account; with an app password `Name@appId`. */
  name: string;
  password: string;
}

/** What {@link MediawikiFace.login} came to. `name` is the account's in the form that MediaWiki writes. */
export type MediawikiLoginOutcome =
  | { outcome: 'granted'; id: number; name: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** Whom {@link MediawikiFace.whoAmI} found. `groups` holds the implicit ones too. */
export type MediawikiWhoAmIOutcome =
  | { outcome: 'known'; id: number; name: string; groups: readonly string[] }
  | Anonymous
  | Unavailable
  | Failed;

/** What {@link MediawikiFace.logout} came to. */
export type MediawikiLogoutOutcome = Ended | Unavailable | Failed;

/** What {@link MediawikiFace.token} found. */
export type MediawikiTokenOutcome = { outcome: 'known'; token: string } | Unavailable | Failed;

/** Login and logout by the action API at `/w/api.php`. Every method throws for faults only, as {@link createClient} says. */
export interface MediawikiFace {
  /**
   * Asks for a login token and logs in with it. `failed` has MediaWiki's code, e.g. `api-login-fail-aborted` for a
   * password that has to be changed first. A login of before stays when this one is not granted.
   * Source: https://www.mediawiki.org/wiki/API:Login.
   */
  login(credentials: MediawikiCredentials): Promise<MediawikiLoginOutcome>;
  /** Whose session the cookies carry, whichever face began it. Source: https://www.mediawiki.org/wiki/API:Userinfo. */
  whoAmI(): Promise<MediawikiWhoAmIOutcome>;
  /**
   * Asks for a csrf token and ends every session that the cookies carry, whichever face began it; without one it is
   * `ended` too. An API token is not its business: MediaWiki knows no bearer, `elvis.logout` ends it.
   * Source: https://www.mediawiki.org/wiki/API:Logout.
   */
  logout(): Promise<MediawikiLogoutOutcome>;
  /**
   * A token for a call of one's own. It is bound to the session; without one the csrf token is `+\`.
   * Source: https://www.mediawiki.org/wiki/API:Tokens.
   */
  token(kind: 'login' | 'csrf'): Promise<MediawikiTokenOutcome>;
}

/** The form of answers in which every reason has a code. */
const CODED = { format: 'json', formatversion: '2', errorformat: 'plaintext' } as const;

export function createMediawikiFace(calls: Calls): MediawikiFace {
  async function query(asked: Query) {
    const { body, response } = bodyOf(
      await calls.GET('/w/api.php?action=query', { params: { query: { ...CODED, ...asked } } }),
    );
    if (isError(body)) return failureOf(body, response);
    if (body.query === undefined) throw new UnexpectedAnswer(response);
    return { outcome: 'known' as const, ...body.query, response };
  }

  async function token(kind: 'login' | 'csrf'): Promise<MediawikiTokenOutcome> {
    const answer = await query({ meta: ['tokens'], type: [kind] });
    if (answer.outcome !== 'known') return answer;
    const found = answer.tokens?.[`${kind}token`];
    if (found === undefined) throw new UnexpectedAnswer(answer.response);
    return { outcome: 'known', token: found };
  }

  return {
    token,

    async login({ name, password }) {
      const asked = await token('login');
      if (asked.outcome !== 'known') return asked;
      const form = { ...CODED, lgname: name, lgpassword: password, lgtoken: asked.token };
      const { body, response } = bodyOf(await calls.POST('/w/api.php?action=login', { body: form }));
      return isError(body) ? failureOf(body, response) : loginOutcome(body.login);
    },

    async whoAmI() {
      const answer = await query({ meta: ['userinfo'], uiprop: ['groups'] });
      if (answer.outcome !== 'known') return answer;
      if (answer.userinfo === undefined) throw new UnexpectedAnswer(answer.response);
      const { id, name, groups = [] } = answer.userinfo;
      return id === 0 ? { outcome: 'anonymous' } : { outcome: 'known', id, name, groups };
    },

    async logout() {
      const asked = await token('csrf');
      if (asked.outcome !== 'known') return asked;
      const form = { ...CODED, token: asked.token };
      const { body, response } = bodyOf(await calls.POST('/w/api.php?action=logout', { body: form }));
      return isError(body) ? failureOf(body, response) : { outcome: 'ended' };
    },
  };
}

type Query = NonNullable<operations['mediawikiQueryByGet']['parameters']['query']>;

function loginOutcome(login: MediawikiLoginResult): MediawikiLoginOutcome {
  if (login.result === 'Success') return { outcome: 'granted', id: login.lguserid, name: login.lgusername };
  const { code, message } = 'reason' in login ? worded(login.reason) : { code: login.result, message: '' };
  switch (code) {
    case 'login-throttled':
      return { outcome: 'throttled', message };
    case 'wrongpassword':
    case 'authmanager-authn-no-primary':
      return { outcome: 'refused', message };
    default:
      return { outcome: 'failed', code, message };
  }
}

function isError<Body extends object>(body: Body): body is Extract<Body, MediawikiErrorBody> {
  return 'errors' in body || 'error' in body;
}

function failureOf(body: MediawikiErrorBody, response: Response): Unavailable | Failed {
  const { code, message } =
    'errors' in body ? worded(body.errors[0]) : { ...body.error, message: body.error.info };
  return response.status === 503
    ? { outcome: 'unavailable', message, ...retryAfter(response) }
    : { outcome: 'failed', code, message };
}

/** A reason without a code comes only from a server that was not asked for {@link CODED} answers. */
function worded(reason: string | MediawikiMessage | undefined): { code: string; message: string } {
  if (typeof reason === 'string') return { code: '', message: reason };
  return { code: reason?.code ?? '', message: reason?.text ?? '' };
}
