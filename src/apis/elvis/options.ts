import type { HttpPolicy } from '../../http/index.ts';
import type { SessionServices } from '../../session/index.ts';
import type { ErrorStatus } from './errors.ts';

export interface ElvisFaceOptions extends Pick<SessionServices, 'sessions' | 'tokens'> {
  rules: HttpPolicy;
  /** Prefix of the MediaWiki face's cookies, which count here too. */
  cookiePrefix: string;
  settings: {
    /** The version of Elvis that clients are to see. */
    serverVersion: string;
    errorStatus: ErrorStatus;
    /** Take credentials in the address of a reading request. */
    authcred: boolean;
  };
}

/** Tokens and profiles are for one client only. */
export const NO_STORE = { 'Cache-Control': 'no-store' } as const;
