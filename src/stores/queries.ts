import { accountQueries } from './account-queries.ts';
import type { Locks } from './locks.ts';
import { loginAddressQueries } from './login-address-queries.ts';
import { sessionQueries } from './session-queries.ts';
import { stateQueries } from './state-queries.ts';
import type { Builder } from './statement.ts';
import { throttleQueries } from './throttle-queries.ts';

/** Every statement of the store, compiled once for the database that `db` writes for. */
export function createQueries(db: Builder, locks: Locks) {
  return {
    session: sessionQueries(db, locks),
    account: accountQueries(db, locks),
    state: stateQueries(db),
    attempt: throttleQueries(db, locks),
    loginAddress: loginAddressQueries(db),
  };
}

export type Queries = ReturnType<typeof createQueries>;
type RowOf<First> = First extends (...given: never) => Generator<unknown, infer Row, never>
  ? NonNullable<Row>
  : never;
/** What a reading of live sessions gives: columns of the session and of its account. */
export type SessionRow = RowOf<Queries['session']['liveById']['first']>;
/** A session dead or alive, as far as ending it needs. */
export type EndableRow = RowOf<Queries['session']['endableById']['first']>;
export type AccountRow = RowOf<Queries['account']['byId']['first']>;
