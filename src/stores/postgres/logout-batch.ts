import type { TokenMatch } from '../../session/ports.ts';
import type { Steps } from '../statement.ts';

/** What one logout asks for, and what becomes of it. */
export interface LogoutJob {
  matches: readonly TokenMatch[];
}
export interface LogoutResult {
  ended: { id: string; accountId: number }[];
  matched: boolean;
}

interface Found {
  job: number;
  id: string;
  account_id: number;
  times: number;
  /** No epoch has moved since it began. */
  current: boolean;
}

const branch = (column: string) => `
    SELECT m.job, s.n, s.id, s.account_id, s.account_epoch, s.global_epoch FROM m JOIN session AS s ON s.${column}_hash = m.hash AND s.kind = m.kind
    WHERE m.token = '${column}'`;

/**
 * Many logouts in one statement: the round trip to the standbys is paid once for all of them. One branch per index;
 * `DISTINCT`, because two tokens of one session may be named in one batch; in order of `n`, as everything that ends
 * sessions. What was ended before is counted up: no logout is without a write of its own.
 */
const END = `
  WITH m AS (SELECT * FROM unnest($1::int[], $2::bytea[], $3::text[], $4::text[]) AS m (job, hash, token, kind)),
  found AS (${['session', 'remember', 'api'].map(branch).join(' UNION ALL')}
    UNION ALL
    SELECT m.job, s.n, s.id, s.account_id, s.account_epoch, s.global_epoch FROM m JOIN former_token AS f ON f.hash = m.hash
    JOIN session AS s ON s.n = f.session AND s.kind = 'browser'
    WHERE m.token = 'session' AND m.kind = 'browser'
    UNION ALL
    SELECT m.job, s.n, s.id, s.account_id, s.account_epoch, s.global_epoch FROM m JOIN former_remember AS f ON f.hash = m.hash
    JOIN session AS s ON s.n = f.session AND s.kind = 'browser'
    WHERE m.token = 'remember' AND m.kind = 'browser'),
  ended AS (
    INSERT INTO revocation (session, at, times)
    SELECT n, $5::bigint, 1 FROM (SELECT DISTINCT n FROM found ORDER BY n) AS d
    ON CONFLICT (session) DO UPDATE SET times = revocation.times + 1
    RETURNING session, times)
  SELECT found.job, found.id, found.account_id, ended.times, a.id IS NOT NULL AND g.id IS NOT NULL AS current
  FROM found JOIN ended ON ended.session = found.n
  LEFT JOIN account AS a ON a.id = found.account_id AND a.epoch = found.account_epoch
  LEFT JOIN meta AS g ON g.global_epoch = found.global_epoch
  ORDER BY found.job`;

export function* endBatch(jobs: readonly LogoutJob[], now: number): Steps<LogoutResult[]> {
  const matches = jobs.flatMap(({ matches }, job) => matches.map((match) => ({ ...match, job })));
  const values = [
    matches.map(({ job }) => job),
    matches.map(({ hash }) => Buffer.from(hash)),
    matches.map(({ column }) => column),
    matches.map(({ kind }) => kind),
    now,
  ];
  return share(jobs, (yield { sql: END, values }) as Found[]); // the columns of END
}

/** Of several logouts that named one session, the first has ended it. */
function share(jobs: readonly LogoutJob[], found: readonly Found[]): LogoutResult[] {
  const results: LogoutResult[] = jobs.map(() => ({ ended: [], matched: false }));
  const shared = new Set<string>();
  for (const { job, id, account_id: accountId, times, current } of found) {
    const result = results[job];
    if (!result) continue;
    result.matched = true;
    if (times === 1 && current && !shared.has(id)) result.ended.push({ id, accountId });
    shared.add(id);
  }
  return results;
}
