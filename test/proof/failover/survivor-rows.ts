import { hashToken } from '../../../src/session/tokens.ts';
import type { Cluster } from '../../support/postgres/cluster.ts';
import { execute } from '../../support/postgres/database.ts';
import type { Event } from '../history.ts';
import type { Begun } from './clients.ts';

/** Hashes of every token by which a session of this database could still be found and is not revoked. */
const LIVE_TOKENS = `
  SELECT encode(t.hash, 'hex') AS hash FROM session AS s
  LEFT JOIN revocation AS r ON r.session = s.n
  CROSS JOIN LATERAL (
    VALUES (s.session_hash), (s.remember_hash), (s.api_hash)
    UNION ALL SELECT f.hash FROM former_token AS f WHERE f.session = s.n
  ) AS t (hash)
  WHERE r.session IS NULL AND t.hash IS NOT NULL`;

/** Sessions whose logout was acknowledged, and that are alive in the rows of the server that is the primary now. */
export async function findRevivedRows(
  cluster: Cluster,
  events: readonly Event[],
  begun: readonly Begun[],
): Promise<string[]> {
  const rows = await execute<{ hash: string }>(cluster.primary().port, LIVE_TOKENS);
  const live = new Set(rows.map(({ hash }) => hash));
  const ended = new Set(
    events.flatMap(({ what, session }) => (what === 'logout acknowledged' ? [session] : [])),
  );
  const isLive = (secret: string) => live.has(Buffer.from(hashToken(secret)).toString('hex'));
  return begun
    .map(({ clientSession }) => clientSession)
    .filter(({ session, secrets }) => ended.has(session) && secrets.some(isLive))
    .map(({ session }) => session);
}
