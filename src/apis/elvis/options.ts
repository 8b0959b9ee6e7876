import type { HttpPolicy } from '../../http/index.ts';
import type { SessionServices } from '../../session/index.ts';
import type { ErrorStatus } from './errors.ts';

export interface ElvisOptions extends Pick<SessionServices, 'sessions' | 'tokens'> {
  rules: HttpPolicy;
  /** Prefix of the MediaWiki API's cookies, which are accepted here too. */
  cookiePrefix: string;
  settings: {
    /** The version of Elvis that clients see. */
    serverVersion: string;
    errorStatus: ErrorStatus;
    /** Accept credentials in the query string of `GET /services/profile`. */
    authcred: boolean;
  };
}
