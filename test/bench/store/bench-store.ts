import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store, StoredCredentials, TokenMatch } from '../../../src/session/ports.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';

const DAY_MS = 86_400_000;
/** Inserted together, so that filling does not wait for the disk once per session. */
const AT_ONCE = 256;

/** A store in a file of its own, with one account. */
export async function openBenchStore(directory: string) {
  const folder = mkdtempSync(join(directory, 'latchkey-bench-'));
  const store = await createSqliteStore({ file: join(folder, 'bench.db') });
  await store.writeAccounts([
    {
      key: 'Alice',
      name: 'Alice',
      fullName: null,
      email: null,
      groups: [],
      block: null,
      passwordExpired: false,
      passwordHash: null,
      passwordTooShort: false,
      passwordChanged: false,
      appPasswords: [],
    },
  ]);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Live sessions, by their tokens, in the order they were begun. */
export async function beginSessions(store: Store, count: number, atOnce = AT_ONCE): Promise<TokenMatch[]> {
  const begun: TokenMatch[] = [];
  const credentials = await store.credentials('Alice');
  if (!credentials) throw new Error('the account of the bench is gone');
  while (begun.length < count) {
    const some = Array.from({ length: Math.min(atOnce, count - begun.length) }, () => randomBytes(32));
    await Promise.all(some.map((hash) => begin(store, credentials, hash)));
    begun.push(...some.map((hash) => ({ column: 'session', kind: 'browser', hash }) as const));
  }
  return begun;
}

async function begin(store: Store, owner: StoredCredentials, sessionHash: Uint8Array) {
  await store.insertSession({
    id: randomUUID(),
    kind: 'browser',
    accountId: owner.account.id,
    accountEpoch: owner.epoch,
    globalEpoch: owner.globalEpoch,
    sessionHash,
    rememberHash: randomBytes(32),
    apiHash: null,
    idleMs: DAY_MS,
    lifetimeMs: 30 * DAY_MS,
    rememberMs: 180 * DAY_MS,
    app: null,
    grants: null,
    clientType: 'mediawiki',
    address: '192.0.2.1',
    network: '127.0.0.1',
    perAccount: null,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    replaces: [],
    spends: null,
    spentMs: 0,
  });
}
