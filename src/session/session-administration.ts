import type { SessionStore } from './ports.ts';
import type { Session } from './session.ts';

/** Sessions as people and operators manage them. Whatever ends a session is on disk before it returns. */
export interface SessionAdministration {
  /** Log out everywhere. Returns how many sessions ended; `undefined`: no such account. */
  endAccount(accountId: number): Promise<number | undefined>;
  /** `ended` is false for a session that had ended already; `undefined`: no such session. */
  endById(id: string): Promise<{ ended: boolean } | undefined>;
  /** Ends every session and replaces the signing keys. */
  endAll(): Promise<number>;
  list(accountId?: number): Promise<readonly Session[]>;
  /** Housekeeping: drops tombstones and marks that no token could bring into play any more. */
  prune(): Promise<void>;
}

export function createSessionAdministration(store: SessionStore): SessionAdministration {
  return {
    endAccount: (accountId) => store.revokeAccount(accountId),
    endById: (id) => store.revokeById(id),
    endAll: () => store.revokeAll(),
    list: (accountId) => store.listLive(accountId),
    prune: () => store.prune(),
  };
}
