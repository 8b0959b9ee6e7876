import { randomUUID } from 'node:crypto';
import type { Spoil } from './index.ts';
import { readRow, upsertRow } from './session-rows.ts';

/** Makes a session from a remember token whether or not it was ended: as MediaWiki does with its Token cookie. */
export const reinsertsFromRememberToken: Spoil = (store, raw) => ({
  ...store,
  async reopen(rememberHash, change) {
    const row = readRow(raw, 'remember_hash', rememberHash);
    if (row) upsertRow(raw, { ...row, id: randomUUID() });
    return await store.reopen(rememberHash, change);
  },
  async rotate(rememberHash, change) {
    const row = readRow(raw, 'remember_hash', rememberHash);
    if (row) upsertRow(raw, { ...row, id: randomUUID() });
    return await store.rotate(rememberHash, change);
  },
});
