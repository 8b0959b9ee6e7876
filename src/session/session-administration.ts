import type { ReportEvent } from './events.ts';
import type { Page, SessionStore, ThrottleStore } from './ports.ts';
import type { Client, Session } from './session.ts';

/** Sessions as people and operators manage them. Whatever ends a session is on disk before it returns. */
export interface SessionAdministration {
  /** Log out everywhere. Returns how many sessions ended; `undefined`: no such account. */
  endAccount(accountId: number, client?: Client): Promise<number | undefined>;
  /** Everything but this session. Returns how many ended; `undefined`: it is no live session of the account. */
  endOthers(accountId: number, keep: string, client?: Client): Promise<number | undefined>;
  /** `ended` is false for a session that had ended already; `undefined`: no such session. */
  endById(id: string, client?: Client): Promise<{ ended: boolean } | undefined>;
  /** Ends every session and replaces the signing keys. */
  endAll(): Promise<number>;
  /** Newest first, of one account or of all; `after` is the id of the last session of the page before. */
  list(accountId?: number, page?: Page): Promise<readonly Session[]>;
  /** How many sessions are live, more or less as of now. */
  count(): Promise<number>;
  /** Housekeeping: drops tombstones and marks that no token could bring into play any more. */
  prune(): Promise<void>;
}

export function createSessionAdministration(
  store: SessionStore & ThrottleStore,
  report: ReportEvent,
): SessionAdministration {
  return {
    async endAccount(accountId, client) {
      const ended = await store.revokeAccount(accountId);
      report('sessions-end-account', ended === undefined ? 'not-found' : 'done', { accountId, client });
      return ended;
    },
    async endOthers(accountId, keep, client) {
      const ended = await store.revokeOthers(accountId, keep);
      const outcome = ended === undefined ? 'not-found' : 'done';
      report('sessions-end-others', outcome, { accountId, sessionId: keep, client });
      return ended;
    },
    async endById(id, client) {
      const found = await store.revokeById(id);
      report('sessions-end-one', found ? 'done' : 'not-found', { sessionId: found ? id : null, client });
      return found;
    },
    async endAll() {
      const ended = await store.revokeAll();
      report('sessions-end-all', 'done');
      return ended;
    },
    list: (accountId, page) => store.listLive(accountId, page),
    count: () => store.countLive(),
    async prune() {
      await store.prune();
      await store.trimAttempts();
    },
  };
}
