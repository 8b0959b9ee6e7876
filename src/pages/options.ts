import type { HttpPolicy } from '../http/index.ts';
import type { SessionServices } from '../session/index.ts';

/** A form of our own that the browser says comes from an address which is not ours. */
export interface UnknownOrigin {
  origin: string;
  host: string;
  publicOrigin: string | null;
}

/** How the operator wants the pages to look. */
export interface Branding {
  siteName: string;
  /** `#rrggbb`; `null` for our own. */
  color: string | null;
  help: string | null;
  privacy: string | null;
  imprint: string | null;
}

export interface PagesOptions
  extends Pick<SessionServices, 'sessions' | 'tokens' | 'sessionAdministration' | 'passwordChanges'> {
  rules: HttpPolicy;
  /** Prefix of the MediaWiki API's cookies, which are accepted here too. */
  cookiePrefix: string;
  /** How long a browser stays logged in that asked for it. */
  rememberSeconds: number;
  /** Where a logout without a target leads: a path of ours or an address. */
  landingPage: string;
  /** Where the login form leads; our landing page by default. */
  afterLogin?: string | undefined;
  publicOrigin: string | null;
  branding: Branding;
  /** The shortest new password, in characters. */
  minLength: number;
  /** After how many seconds without use a session ends, by what carries it. */
  idleSeconds: { browser: number; api: number };
  /** Called for each form of ours that is refused because of the origin it names. */
  onUnknownOrigin: (found: UnknownOrigin) => void;
}
