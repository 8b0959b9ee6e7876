import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { isFarAhead } from '../store-clock.ts';
import { openDatabase } from './open-database.ts';
import { queries } from './sqlite-queries.ts';

export function clockAheadMessage(kept: number, shown: number): string {
  const [ahead, machine] = [kept, shown].map((time) => new Date(time).toISOString());
  return `the database has worked until ${ahead}, and this machine's clock shows ${machine}: set the clock, or, when it is right, run latchkey doctor --mend-clock`;
}

/** What was made under a time that had not come yet; a session's revocation goes after it. */
const FORGET = `
  DELETE FROM spent; DELETE FROM pending; DELETE FROM attempt;
  DELETE FROM session WHERE global_epoch < (SELECT global_epoch FROM meta);
  DELETE FROM revocation; DELETE FROM former_token; DELETE FROM former_remember;
`;

/**
 * Takes the time of a database back to the machine's, after that was wrong for a while. What has expired by the wrong time
 * must not come back, and what began under it would not end for years: so every session ends, and the signing keys are
 * new. Returns the time the database had, `undefined` when it was right. Throws {@link StoreUnavailable} while a
 * server has the database open.
 */
export function mendClock(name: string, now: () => number = Date.now): Date | undefined {
  const { connection, revisions, alone } = openDatabase(name, () => undefined);
  try {
    const kept = connection.run(queries.state.meta.first({}))?.clock_at ?? 0;
    if (!isFarAhead(kept, now())) return undefined;
    if (!alone) throw new StoreUnavailable('a server has the database open: stop it first');
    let revision = 0;
    connection.transact(() => {
      connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) }));
      connection.exec(FORGET);
      connection.exec(`UPDATE meta SET clock_at = ${Math.floor(now())}`);
      revision = connection.run(queries.state.nextRevision.first({ now: 0 }))?.revision ?? 0;
    });
    revisions?.append(revision);
    return new Date(kept);
  } finally {
    revisions?.close();
    connection.close();
  }
}
