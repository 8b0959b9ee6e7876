import type { Spoil } from './index.ts';

/** Ends sessions through a connection that does not wait for the disk. No kill of the process can show it. */
export const revokesWithoutFlush: Spoil = (store, raw) => {
  raw.exec('PRAGMA synchronous = NORMAL');
  const commit = raw.prepare('COMMIT');
  return {
    ...store,
    async revoke(matches) {
      raw.exec('BEGIN IMMEDIATE');
      for (const { column, hash } of matches) {
        raw
          .prepare(
            `INSERT INTO revocation SELECT n, 0, 1 FROM session WHERE ${column}_hash = ?
             ON CONFLICT DO UPDATE SET times = times + 1`,
          )
          .run(hash);
      }
      commit.run();
      return { ended: [], matched: true };
    },
  };
};
