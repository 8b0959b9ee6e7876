import type { MediawikiLoginResult, operations } from '../../generated/types.ts';
import type { CallOptions } from './call-types.ts';
import type { Calls } from './calls.ts';
import { type ClientLoginCredentials, type ClientLoginOutcome, createClientLogin } from './client-login.ts';
import type { Deadline, StartDeadline } from './deadline.ts';
import { CODED, failureOf, isError, loginFailure, textOf } from './mediawiki-errors.ts';
import type {
  Anonymous,
  Ended,
  Failed,
  MediaWikiTokenOutcome,
  Refused,
  Throttled,
  Unavailable,
} from './outcomes.ts';
import { bodyOf } from './response-body.ts';
import { UnexpectedResponse } from './unexpected-response.ts';

/** Whom {@link MediaWikiClient.login} is for. */
export interface MediaWikiCredentials {
  /** Name of the account. */
  name: string;
  password: string;
}

/** Whom {@link MediaWikiClient.botLogin} is for. */
export interface BotCredentials {
  /** Name of the account. */
  name: string;
  /** Name of the bot password. */
  appId: string;
  /** The bot password itself. */
  password: string;
}

/** What {@link MediaWikiClient.login} came to. `name` is the account's in the form that MediaWiki writes. */
export type MediaWikiLoginOutcome =
  | { outcome: 'granted'; id: number; name: string }
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** Whom {@link MediaWikiClient.whoAmI} found. `groups` holds the implicit ones too. */
export type MediaWikiWhoAmIOutcome =
  | { outcome: 'known'; id: number; name: string; groups: readonly string[] }
  | Anonymous
  | Unavailable
  | Failed;

/** What {@link MediaWikiClient.logout} came to. */
export type MediaWikiLogoutOutcome = Ended | Unavailable | Failed;

/** Login and logout by the action API at `/w/api.php`. Every method throws for faults only, as {@link createClient} says. */
export interface MediaWikiClient {
  /**
   * Asks for a login token and logs in with it. `failed` has MediaWiki's code, e.g. `api-login-fail-aborted` for a
   * password that has to be changed first, which {@link MediaWikiClient.clientLogin} can. An earlier login stays when
   * this one is not granted. Source: https://www.mediawiki.org/wiki/API:Login.
   *
   * @example
   * ```ts
   * const login = await latchkey.mediawiki.login({ name: 'jdoe', password: 'secret-pass' });
   * if (login.outcome !== 'granted') throw new Error(login.message);
   * console.log(`${login.name} is number ${login.id}`);
   * ```
   */
  login(credentials: MediaWikiCredentials, options?: CallOptions): Promise<MediaWikiLoginOutcome>;
  /**
   * Logs in with a bot password: a session that has the rights of its grants only.
   * Source: https://www.mediawiki.org/wiki/Manual:Bot_passwords.
   *
   * @example
   * ```ts
   * const password = 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np';
   * const bot = await latchkey.mediawiki.botLogin({ name: 'jdoe', appId: 'robot', password });
   * console.log(bot.outcome);
   * ```
   */
  botLogin(credentials: BotCredentials, options?: CallOptions): Promise<MediaWikiLoginOutcome>;
  /**
   * Logs in step by step, for applications that can show what is asked next. `ui` is such a step; a password that is
   * due is changed by its `changePassword`. Source: https://www.mediawiki.org/wiki/API:Login#Method_2._clientlogin.
   *
   * @example
   * ```ts
   * let step = await latchkey.mediawiki.clientLogin({ name: 'jdoe', password: 'secret-pass' });
   * if (step.outcome === 'ui') step = await step.changePassword('another secret-pass');
   * console.log(step.outcome);
   * ```
   */
  clientLogin(credentials: ClientLoginCredentials, options?: CallOptions): Promise<ClientLoginOutcome>;
  /**
   * Whose session the cookies belong to, whichever API it was begun through.
   * Source: https://www.mediawiki.org/wiki/API:Userinfo.
   *
   * @example
   * ```ts
   * const who = await latchkey.mediawiki.whoAmI();
   * if (who.outcome === 'known') console.log(who.groups);
   * ```
   */
  whoAmI(options?: CallOptions): Promise<MediaWikiWhoAmIOutcome>;
  /**
   * Asks for a csrf token and ends every session that the cookies belong to, whichever API it was begun through; without one it is
   * `ended` too. MediaWiki's API ignores an API token, which `elvis.logout` ends.
   * Source: https://www.mediawiki.org/wiki/API:Logout.
   *
   * @example
   * ```ts
   * const logout = await latchkey.mediawiki.logout();
   * console.log(logout.outcome);
   * ```
   */
  logout(options?: CallOptions): Promise<MediaWikiLogoutOutcome>;
  /**
   * A token for a call of one's own. It is bound to the session; without one the csrf token is `+\`.
   * Source: https://www.mediawiki.org/wiki/API:Tokens.
   *
   * @example
   * ```ts
   * const csrf = await latchkey.mediawiki.token('csrf');
   * if (csrf.outcome === 'known') console.log(csrf.token);
   * ```
   */
  token(kind: 'login' | 'csrf', options?: CallOptions): Promise<MediaWikiTokenOutcome>;
}

export interface MediaWikiClientOptions {
  calls: Calls;
  startDeadline: StartDeadline;
  baseUrl: string;
}

export function createMediaWikiClient(options: MediaWikiClientOptions): MediaWikiClient {
  const { calls, startDeadline } = options;
  const { query, token } = createQueries(calls);

  async function login(
    credentials: MediaWikiCredentials,
    call?: CallOptions,
  ): Promise<MediaWikiLoginOutcome> {
    const deadline = startDeadline(call);
    const start = await token('login', deadline);
    if (start.outcome !== 'known') return start;
    const form = { lgname: credentials.name, lgpassword: credentials.password, lgtoken: start.token };
    const { body, response } = bodyOf(
      await calls.POST('/w/api.php?action=login', { body: { ...CODED, ...form }, ...deadline }),
    );
    return isError(body) ? failureOf(body, response) : loginOutcome(body.login);
  }

  return {
    login,
    botLogin: ({ name, appId, password }, call) => login({ name: `${name}@${appId}`, password }, call),
    clientLogin: createClientLogin({
      ...options,
      returnUrl: options.baseUrl,
      token: (deadline) => token('login', deadline),
    }),

    async whoAmI(call) {
      const found = await query({ meta: ['userinfo'], uiprop: ['groups'] }, startDeadline(call));
      if (found.outcome !== 'known') return found;
      if (found.userinfo === undefined) throw new UnexpectedResponse(found.response);
      const { id, name, groups = [] } = found.userinfo;
      return id === 0 ? { outcome: 'anonymous' } : { outcome: 'known', id, name, groups };
    },

    async logout(call) {
      const deadline = startDeadline(call);
      const csrf = await token('csrf', deadline);
      if (csrf.outcome !== 'known') return csrf;
      const form = { ...CODED, token: csrf.token };
      const { body, response } = bodyOf(
        await calls.POST('/w/api.php?action=logout', { body: form, ...deadline }),
      );
      return isError(body) ? failureOf(body, response) : { outcome: 'ended' };
    },

    token: (kind, call) => token(kind, startDeadline(call)),
  };
}

type Query = NonNullable<operations['mediawikiQueryByGet']['parameters']['query']>;

function createQueries(calls: Calls) {
  async function query(parameters: Omit<Query, keyof typeof CODED>, deadline: Deadline) {
    const { body, response } = bodyOf(
      await calls.GET('/w/api.php?action=query', {
        params: { query: { ...CODED, ...parameters } },
        ...deadline,
      }),
    );
    if (isError(body)) return failureOf(body, response);
    if (body.query === undefined) throw new UnexpectedResponse(response);
    return { outcome: 'known' as const, ...body.query, response };
  }

  async function token(kind: 'login' | 'csrf', deadline: Deadline): Promise<MediaWikiTokenOutcome> {
    const found = await query({ meta: ['tokens'], type: [kind] }, deadline);
    if (found.outcome !== 'known') return found;
    const value = found.tokens?.[`${kind}token`];
    if (value === undefined) throw new UnexpectedResponse(found.response);
    return { outcome: 'known', token: value };
  }

  return { query, token };
}

function loginOutcome(login: MediawikiLoginResult): MediaWikiLoginOutcome {
  if (login.result === 'Success') return { outcome: 'granted', id: login.lguserid, name: login.lgusername };
  const { code, message } = 'reason' in login ? textOf(login.reason) : { code: login.result, message: '' };
  return loginFailure(code, message);
}
