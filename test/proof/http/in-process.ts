import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../../src/config/index.ts';
import { createLog } from '../../../src/observe/index.ts';
import { startServer } from '../../../src/server.ts';
import {
  createAccountService,
  createPasswordHasher,
  createSessionServices,
} from '../../../src/session/index.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';
import { type Sabotage, sabotaged } from '../sabotage/index.ts';
import { ACCOUNTS, CONFIG } from './logins.ts';

/** The real server in this process, over a store that may be spoiled. */
export async function startInProcess(sabotage: Sabotage | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-replay-'));
  const file = join(folder, 'latchkey.db');
  const config = parseConfig(CONFIG);
  const store = sabotaged(await createSqliteStore({ file }), file, sabotage);
  const hasher = createPasswordHasher(config.passwordHashing);
  const { minLength } = config.passwords;
  const core = {
    store,
    ...createSessionServices({
      store,
      hasher,
      lifetimes: config.sessions,
      perAccount: null,
      throttle: { pair: [], address: null, account: null },
      minLength,
    }),
    accounts: createAccountService({ store, hasher, minLength }),
  };
  await core.accounts.importAccounts(ACCOUNTS.accounts);
  const log = createLog({ write: () => undefined });
  const server = await startServer({ core, config, log, host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    async close() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
