import type { SessionInfo } from '../../generated/types.ts';
import type { CallOptions } from './call-types.ts';
import type { Calls } from './calls.ts';
import type { Deadline, StartDeadline } from './deadline.ts';
import type { MediaWikiTokenOutcome } from './outcomes.ts';
import { type Anonymous, type Ended, type Failed, retryAfter, type Unavailable } from './outcomes.ts';
import { UnexpectedResponse } from './unexpected-response.ts';

/** Whose session {@link OwnClient.session} found. */
export type SessionOutcome = { outcome: 'known'; session: SessionInfo } | Anonymous | Unavailable | Failed;

/** What {@link OwnClient.logoutEverywhere} came to. */
export type LogoutEverywhereOutcome = Ended | Unavailable | Failed;

/** What Latchkey has beside the APIs of MediaWiki and Elvis. */
export interface OwnClient {
  /**
   * Whose session it is, whichever API it was begun through, and until when.
   *
   * @example
   * ```ts
   * const who = await latchkey.session();
   * console.log(who.outcome === 'known' ? who.session.name : 'anonymous');
   * ```
   */
  session(options?: CallOptions): Promise<SessionOutcome>;
  /**
   * Ends every session of the account, those of other programs and browsers too. It needs a session with a cookie:
   * with an API token alone, or with none, it is `failed` with the code `403`. A page of another origin cannot.
   *
   * @example
   * ```ts
   * const logout = await latchkey.logoutEverywhere();
   * console.log(logout.outcome);
   * ```
   */
  logoutEverywhere(options?: CallOptions): Promise<LogoutEverywhereOutcome>;
}

export interface OwnClientOptions {
  calls: Calls;
  startDeadline: StartDeadline;
  /** Asks for the CSRF token of whatever session the cookies belong to. */
  freshToken: (deadline: Deadline) => Promise<MediaWikiTokenOutcome>;
}

/** What MediaWiki's tokens end with; the one of those who have no session is nothing else. The form takes it without. */
const SUFFIX = '+\\';

export function createOwnClient({ calls, startDeadline, freshToken }: OwnClientOptions): OwnClient {
  return {
    async session(call) {
      const { status, data, error, response } = await calls.GET('/session', startDeadline(call));
      if (status === 200) return { outcome: 'known', session: data };
      if (status === 401) return { outcome: 'anonymous' };
      const message = error.detail ?? error.title;
      return status === 503
        ? { outcome: 'unavailable', message, ...retryAfter(response) }
        : { outcome: 'failed', code: String(status), message };
    },

    async logoutEverywhere(call) {
      const deadline = startDeadline(call);
      const csrf = await freshToken(deadline);
      if (csrf.outcome !== 'known') return csrf;
      // The server would say that all is ended where it saw no session.
      if (csrf.token === SUFFIX)
        return { outcome: 'failed', code: '403', message: 'There is no session with a cookie.' };
      const form = { csrf: csrf.token.replace(SUFFIX, '') };
      return outcomeOf(await calls.POST('/logout-everywhere', { body: form, ...deadline }));
    },
  };
}

/** A browser has followed the redirect to the page that says so. */
function outcomeOf({ response }: { response: Response }): LogoutEverywhereOutcome {
  const { status, ok } = response;
  if (ok || status === 303) return { outcome: 'ended' };
  const message = `The server responded with status ${status}.`;
  if (status === 503) return { outcome: 'unavailable', message, ...retryAfter(response) };
  if (status === 403 || status === 400) return { outcome: 'failed', code: String(status), message };
  throw new UnexpectedResponse(response);
}
