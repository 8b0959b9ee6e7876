import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../../src/config/index.ts';
import { createCore } from '../../../src/core.ts';
import { createLog } from '../../../src/observe/index.ts';
import { startServer } from '../../../src/server.ts';
import type { Store } from '../../../src/session/ports.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';
import { type Sabotage, sabotaged } from '../sabotage/index.ts';
import { ACCOUNTS, CONFIG } from './logins.ts';

/** The real server in this process, over a store that may be spoiled. */
export async function startInProcess(sabotage: Sabotage | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-replay-'));
  const file = join(folder, 'latchkey.db');
  const store = sabotaged(await createSqliteStore({ file }), file, sabotage);
  await importAccounts(store);
  const latchkey = await serveStore(store);
  return {
    url: latchkey.url,
    async close() {
      await latchkey.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const config = parseConfig(CONFIG);

/** The account that everybody logs in to. */
export async function importAccounts(store: Store): Promise<void> {
  await createCore(store, config).accounts.importAccounts(ACCOUNTS.accounts);
}

/** A server in this process over that store, which it closes at its end. */
export async function serveStore(store: Store, now = () => new Date()) {
  const log = createLog({ write: () => undefined });
  const core = createCore(store, config);
  const server = await startServer({ core, config, log, now, host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    async close() {
      await server.close();
      await store.close();
    },
  };
}
