import type { Connection } from './connection.ts';
import type { RevisionFile } from './revision-file.ts';
import { queries } from './sqlite-queries.ts';

/** Half of SQLite's own default, since the event loop is held meanwhile: some 2 MiB of log. */
const PAGES = 500;

export interface CheckpointOptions {
  /** Moves the log into the file, and flushes it. */
  durable: Connection;
  /** Another connection of this process: keeps every writer out meanwhile. */
  lossy: Connection;
  revisions: RevisionFile;
}

/**
 * Moves the log into the file when it has grown, and records which revision the file has before the log begins anew. A
 * log that began anew no longer holds what ended before, so the file under it has to: an older copy of the file gives
 * itself away by a lower revision. To be called after every commit.
 */
export function createCheckpoints({ durable, lossy, revisions }: CheckpointOptions): () => void {
  let at = PAGES;

  function moveLog(): void {
    lossy.exec('BEGIN IMMEDIATE');
    try {
      const { log, moved } = durable.checkpoint();
      // A reader of an older state keeps the rest in the log: the next attempt comes when it has grown as much again.
      at = moved < log ? log + PAGES : PAGES;
      const revision = durable.run(queries.state.meta.first({}))?.revision ?? 0;
      if (moved === log) revisions.appendBase(revision);
      revisions.compact(revision);
    } finally {
      lossy.exec('ROLLBACK');
    }
  }

  return () => {
    try {
      if (durable.walPages().log >= at) moveLog();
    } catch {
      // Another process writes, or the disk is full: what is committed is in the log, and the next commit tries again.
    }
  };
}
