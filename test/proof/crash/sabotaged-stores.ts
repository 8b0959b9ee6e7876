import { createSqliteStore as createSound, type SqliteStoreOptions } from '../../../src/stores/index.ts';
import { SABOTAGES, sabotaged } from '../sabotage/index.ts';

export * from '../../../src/stores/index.ts';

const name = new URL(import.meta.url).searchParams.get('sabotage');
const sabotage = SABOTAGES.find((one) => one === name);

/** Stands in the place of the store's own: the server opens a spoiled one. */
export async function createSqliteStore(options: SqliteStoreOptions) {
  return sabotaged(await createSound(options), options.file, sabotage);
}
