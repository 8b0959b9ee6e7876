import type {
  ElvisApiLoginGranted,
  ElvisLoggedOut,
  ElvisLoginGranted,
  MediawikiClientloginBody,
  MediawikiLoginBody,
} from '../../generated/types.ts';
import type { AnyResponse } from './read-response.ts';

/**
 * What the client knows of its session beside the cookies: the tokens that the Elvis API returns in bodies and expects in
 * headers, and whether a session is wanted. Kept in memory only.
 */
export interface SessionState {
  /** Not known after a page was loaded anew, for instance: the cookie is still there, its token is not. */
  csrfToken: string | undefined;
  /** A session that is lost is renewed, one that was ended on purpose is not. */
  wanted: boolean;
  /**
   * The headers of a call. MediaWiki's API takes neither: its token is a form field, and it ignores bearers. The form of
   * `/logout-everywhere` has the token of the cookie's session, which a bearer would outrank.
   */
  headersFor(method: 'GET' | 'POST', path: string): Record<string, string>;
  /** Picks up the tokens of a login; a logout makes it forget them. */
  learn(key: string, response: AnyResponse): void;
}

const LOGOUT_EVERYWHERE = '/logout-everywhere';

export function createSessionState(): SessionState {
  let bearer: string | undefined;
  return {
    csrfToken: undefined,
    wanted: true,
    headersFor(method, path) {
      if (path.endsWith('/api.php') || path === LOGOUT_EVERYWHERE) return {};
      return {
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
        ...(method === 'POST' && this.csrfToken !== undefined && { 'X-CSRF-TOKEN': this.csrfToken }),
      };
    },
    learn(key, { status, data, response }) {
      if (holds<ElvisLoginGranted>(data, 'csrfToken')) this.csrfToken = data.csrfToken;
      if (holds<ElvisApiLoginGranted>(data, 'authToken')) bearer = data.authToken;
      if (isGrantedLogin(data)) this.wanted = true;
      if (holds<ElvisLoggedOut>(data, 'logoutSuccess')) bearer = this.csrfToken = undefined;
      if (isLogout(key) && status < 400 && !isError(data, response)) this.wanted = false;
    },
  };
}

function isGrantedLogin(data: unknown): boolean {
  return (
    holds<ElvisLoginGranted>(data, 'csrfToken') ||
    holds<ElvisApiLoginGranted>(data, 'authToken') ||
    (holds<MediawikiLoginBody>(data, 'login') && data.login.result === 'Success') ||
    (holds<MediawikiClientloginBody>(data, 'clientlogin') && data.clientlogin.status === 'PASS')
  );
}

/** Elvis and MediaWiki send errors under 200 too. */
function isError(data: unknown, response: Response): boolean {
  return response.headers.has('mediawiki-api-error') || holds<{ errorcode: number }>(data, 'errorcode');
}

function isLogout(key: string): boolean {
  return /[/=]logout(-everywhere)?$/.test(key);
}

/** Only one schema of the description has the key. */
function holds<Schema>(data: unknown, key: keyof Schema): data is Schema {
  return typeof data === 'object' && data !== null && key in data;
}
