import { MAX_ATTEMPTS, SLICE } from './bounds.ts';
import type { Locks } from './locks.ts';
import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

export function throttleQueries(db: Builder, locks: Locks) {
  return {
    lock: locks.bucket,
    attempts: template((v: { bucket: string; now: number }) =>
      db
        .selectFrom('attempt')
        .select(['failed', 'at', 'lease_ends_at'])
        .where('bucket', '=', v.bucket)
        .where('forget_at', '>', v.now)
        .orderBy('at'),
    ),
    take: template((v: Schema['attempt']) =>
      db.insertInto('attempt').values({
        lease: v.lease,
        bucket: v.bucket,
        failed: v.failed,
        at: v.at,
        lease_ends_at: v.lease_ends_at,
        forget_at: v.forget_at,
      }),
    ),
    fail: template((v: { lease: string; at: number }) =>
      db.updateTable('attempt').set({ failed: 1, at: v.at }).where('lease', '=', v.lease),
    ),
    drop: template((v: { lease: string }) => db.deleteFrom('attempt').where('lease', '=', v.lease)),
    clear: template((v: { bucket: string }) =>
      db.deleteFrom('attempt').where('bucket', '=', v.bucket).where('failed', '=', 1),
    ),
    prune: template((v: { now: number }) => {
      const over = db.selectFrom('attempt').select('lease').where('forget_at', '<', v.now);
      return db
        .deleteFrom('attempt')
        .where('lease', 'in', over.orderBy('forget_at').limit(SLICE))
        .returning('lease');
    }),
    trim: template((_: object) => {
      const kept = db.selectFrom('attempt').select('lease').orderBy('forget_at', 'desc');
      return db
        .deleteFrom('attempt')
        .where('lease', 'in', kept.limit(SLICE).offset(MAX_ATTEMPTS))
        .returning('lease');
    }),
  };
}
