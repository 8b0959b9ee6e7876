import type { HttpRules } from '../http/index.ts';
import type { SessionService } from '../session/index.ts';

export interface PagesFaceOptions {
  sessions: SessionService;
  rules: HttpRules;
  /** Prefix of the MediaWiki face's cookies, which count here too. */
  cookiePrefix: string;
  /** Where a logout without a target leads: a path of ours or an address. */
  landingPage: string;
}
