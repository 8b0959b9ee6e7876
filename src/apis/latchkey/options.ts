import type { HttpPolicy } from '../../http/index.ts';
import type { SessionService } from '../../session/index.ts';

export interface LatchkeyOptions {
  /** Lines that the log could not write. */
  droppedLogLines: () => number;
  sessions: Pick<SessionService, 'check' | 'ready'>;
  rules: Pick<HttpPolicy, 'isCorsAllowed' | 'askedRequest' | 'checkReturn'>;
  publicOrigin: string | null;
  /** Prefix of the MediaWiki API's cookies, which are accepted here too. */
  cookiePrefix: string;
}
