import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../src/config/index.ts';
import { createCore } from '../../src/core.ts';
import type { NewSession, Store, StoredCredentials } from '../../src/session/ports.ts';
import { hashToken, newToken } from '../../src/session/tokens.ts';
import { createSqliteStore } from '../../src/stores/index.ts';

export const NAME = 'Alice';
export const PASSWORD = 'punched cards 1843';

/** A database with one account and live sessions, which the servers that share its store take turns to serve. */
export interface BenchDatabase {
  file: string;
  configFile: string;
  accountId: number;
  /** Tokens of live sessions that no work ends, from all over the table. */
  cookies: readonly string[];
  bearers: readonly string[];
  /** Begins sessions that a work may end. */
  endable(count: number): Promise<string[]>;
  close(): Promise<void>;
}

/** Nothing that would keep one account from logging in all day; a hash of another cost where hashing is not the work. */
export const OPEN_CONFIG = {
  throttle: [],
  throttleTotals: { address: null, account: null },
  sessions: { perAccount: null },
};
export const CHEAP_HASHES = { passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 } };

const DAY_MS = 86_400_000;
/** Inserted together, so that filling does not wait for the disk once per session. */
const AT_ONCE = 256;
/** How many tokens of each kind are kept to be asked for. */
const SAMPLE = 10_000;

export async function openBenchDatabase(
  directory: string,
  sessions: number,
  settings: object = CHEAP_HASHES,
): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(directory, 'latchkey-bench-'));
  const file = join(folder, 'bench.db');
  const configFile = join(folder, 'config.json');
  const document = { ...OPEN_CONFIG, ...settings };
  writeFileSync(configFile, JSON.stringify(document));
  const store = await createSqliteStore({ file });
  const { accounts } = createCore(store, parseConfig(document));
  await accounts.add({ name: NAME, password: PASSWORD });
  const owner = await ownerOf(store);

  async function begin(kind: 'browser' | 'api', count: number): Promise<string[]> {
    const tokens = Array.from({ length: count }, newToken);
    for (let at = 0; at < count; at += AT_ONCE) {
      const rows = tokens.slice(at, at + AT_ONCE).map((token) => sessionRow(owner, kind, token));
      await Promise.all(rows.map((row) => store.insertSession(row)));
    }
    return tokens;
  }
  const half = Math.ceil(sessions / 2);
  const cookies = sample(await begin('browser', half));
  const bearers = sample(await begin('api', half));
  return {
    file,
    configFile,
    accountId: owner.account.id,
    cookies,
    bearers,
    endable: (count) => begin('api', count),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ownerOf(store: Store): Promise<StoredCredentials> {
  const owner = await store.credentials(NAME);
  if (!owner) throw new Error('the account of the bench is gone');
  return owner;
}

function sample(tokens: readonly string[]): string[] {
  const every = Math.max(1, Math.floor(tokens.length / SAMPLE));
  return tokens.filter((_, at) => at % every === 0);
}

function sessionRow(
  { account, epoch, globalEpoch }: StoredCredentials,
  kind: 'browser' | 'api',
  token: string,
) {
  const hash = hashToken(token);
  return {
    id: randomUUID(),
    kind,
    accountId: account.id,
    accountEpoch: epoch,
    globalEpoch,
    sessionHash: kind === 'browser' ? hash : null,
    rememberHash: null,
    apiHash: kind === 'api' ? hash : null,
    idleMs: DAY_MS,
    lifetimeMs: 30 * DAY_MS,
    rememberMs: 0,
    app: null,
    grants: null,
    clientType: 'bench',
    address: '127.0.0.1',
    network: '127.0.0.1',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    perAccount: null,
    replaces: [],
    spends: null,
    spentMs: 0,
  } satisfies NewSession;
}
