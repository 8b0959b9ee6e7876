import type { TokenMatch } from './ports.ts';
import type { RequestToken } from './session.ts';
import { hashRotatingToken, hashToken } from './tokens.ts';

/** Where the hash of a token can stand in the store. */
export function tokenMatches(token: RequestToken): TokenMatch[] {
  const hash = hashToken(token.token);
  switch (token.kind) {
    case 'session': {
      const session: TokenMatch = { column: 'session', hash, kind: 'browser' };
      return token.allowApi ? [session, { column: 'api', hash, kind: 'api' }] : [session];
    }
    case 'app':
      return [{ column: 'session', hash, kind: 'app' }];
    case 'api':
      return [{ column: 'api', hash, kind: 'api' }];
    case 'preLogin':
      return [];
    case 'rotating':
      return [{ column: 'remember', hash: hashRotatingToken(token.token), kind: 'browser' }];
    case 'remember':
      return [{ column: 'remember', hash, kind: 'browser' }];
  }
}
