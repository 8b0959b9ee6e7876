import type { Spoil } from './index.ts';
import { readRow, type SessionRow, upsertRow } from './session-rows.ts';

/** Saves at the end of a request the whole session that it has read at the beginning, as session libraries do. */
export const upsertsSessions: Spoil = (store, raw) => {
  const read = new Map<string, SessionRow>();
  return {
    ...store,
    async findLive(match) {
      const found = await store.findLive(match);
      const row = found && readRow(raw, 'id', found.id);
      if (row) read.set(found.id, row);
      return found;
    },
    async touch(id, idleMs) {
      const row = read.get(id);
      if (!row) return await store.touch(id, idleMs);
      upsertRow(raw, row);
      return true;
    },
  };
};
