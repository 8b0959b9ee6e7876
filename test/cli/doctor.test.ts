import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { startChild } from './child-server.ts';
import { findings } from './findings.ts';
import { freshDatabase, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

async function database(): Promise<string[]> {
  const flags = freshDatabase(folder);
  await latchkey(['account', 'add', 'Ada', ...flags]);
  return flags;
}

const fileOf = ([, url = '']: string[]) => url.replace('sqlite:', '');

function configured(document: object): string[] {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  const passwordHashing = { memoryKiB: 8, passes: 1, parallelism: 1 };
  writeFileSync(file, JSON.stringify({ passwordHashing, ...document }));
  return ['--config', file, '--database', `sqlite:${join(folder, 'none.db')}`];
}

describe('doctor', () => {
  test('finds that a logout is on disk before its answer', async () => {
    const { status, of } = await findings(await database());
    expect(status).toBe(0);
    expect(of('durability')).toMatchObject({
      state: 'ok',
      found: 'journal_mode=wal synchronous=FULL',
    });
    expect(of('SQLite')).toMatchObject({ state: 'ok' });
    expect(of('integrity')).toMatchObject({ state: 'ok', found: 'ok' });
    expect(of('flush')?.found).toMatch(/^\d+\.\d\d ms$/);
  });

  test('says for people what to do', async () => {
    const { status, out } = await latchkey(['doctor', ...(await database())]);
    expect(status).toBe(0);
    expect(out).toMatch(/^ok {6}schema: \d+$/m);
    expect(out).toMatch(/^warning hashing: argon2id m=8 t=1 p=1.*\n {8}raise passwordHashing/m);
    expect(out).toMatch(/^warning origin: .*\n {8}set publicOrigin.*LAN/m);
  });

  test('warns of names that people may take for one another', async () => {
    const flags = freshDatabase(folder);
    const names = ['Ada', 'ADA', 'Аda', 'Ａda', 'ｆull', 'Full', 'Ill', 'lil1', 'Zoë', 'Zoe', 'Grace'];
    const document = JSON.stringify({ accounts: names.map((name) => ({ name })) });
    await latchkey(['account', 'import', '-', ...flags], document);
    const { of } = await findings(flags);
    expect(of('look-alike names')).toMatchObject({ state: 'warning' });
    const found = of('look-alike names')?.found.split(', ') ?? [];
    expect(found.toSorted()).toEqual(
      ['"ADA" and "Ada"', '"ADA" and "Аda"', '"ADA" and "Ａda"', '"Full" and "ｆull"'].toSorted(),
    );
  });

  test('warns while the password that the first start printed is in use', async () => {
    const flags = freshDatabase(folder);
    const server = await startChild(flags);
    await server.end();
    expect((await findings(flags)).of('first password')).toMatchObject({
      state: 'warning',
      advice: expect.stringContaining('latchkey account password admin'),
    });
    await latchkey(['account', 'password', 'admin', '--password-stdin', ...flags], 'difference engine');
    expect((await findings(flags)).of('first password')).toMatchObject({ state: 'ok' });
  });

  test('makes no database', async () => {
    const { status, of } = await findings(configured({}));
    expect(status).toBe(0);
    expect(of('database')).toMatchObject({ state: 'warning', found: expect.stringContaining('there is no') });
  });

  test('fails for a database of a newer version', async () => {
    const flags = await database();
    const newer = new DatabaseSync(fileOf(flags));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const { status, of } = await findings(flags);
    expect([status, of('schema')?.state]).toEqual([1, 'error']);
  });

  test('finds a clock years ahead, which serve refuses with status 2, and mends it', async () => {
    const flags = await database();
    const ahead = new DatabaseSync(fileOf(flags));
    ahead.exec(`UPDATE meta SET clock_at = ${Date.now() + 24 * 365 * 86_400_000}`);
    ahead.close();
    const refused = await latchkey(['serve', '--port', '0', ...flags]);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(/^latchkey: .* run latchkey doctor --mend-clock$/);
    expect((await findings(flags)).of('clock')).toMatchObject({ state: 'error' });
    const mended = await findings(['--mend-clock', ...flags]);
    expect(mended.status).toBe(0);
    expect(mended.of('mending')?.found).toMatch(/^taken back from 20.*; every session was ended$/);
    expect(mended.of('clock')).toMatchObject({ state: 'ok' });
  });

  test('fails for a file that is no database', async () => {
    const flags = freshDatabase(folder);
    writeFileSync(fileOf(flags), 'something else altogether, of more than a hundred bytes'.repeat(9));
    const { status, of } = await findings(flags);
    expect([status, of('database')?.state]).toEqual([1, 'error']);
  });

  test('warns of a file that others can read', async () => {
    const flags = await database();
    chmodSync(fileOf(flags), 0o644);
    expect((await findings(flags)).of('file mode')).toMatchObject({ state: 'warning' });
    chmodSync(fileOf(flags), 0o600);
    expect((await findings(flags)).of('file mode')).toMatchObject({ state: 'ok' });
  });

  test('warns of a folder and side files that others can read', async () => {
    const flags = await database();
    const own = join(folder, crypto.randomUUID());
    mkdirSync(own, { mode: 0o755 });
    const moved = join(own, 'latchkey.db');
    renameSync(fileOf(flags), moved);
    chmodSync(moved, 0o600);
    writeFileSync(`${moved}-revision`, '', { mode: 0o644 });
    const { of } = await findings(['--database', `sqlite:${moved}`]);
    expect(of('file mode')).toMatchObject({
      state: 'warning',
      found: `open to others: ${own} ${moved}-revision`,
    });
  });

  test('warns of a config file that others can change', async () => {
    const flags = configured({});
    expect((await findings(flags)).of('config file')).toMatchObject({ state: 'ok' });
    chmodSync(flags[1] ?? '', 0o666);
    expect((await findings(flags)).of('config file')).toMatchObject({ state: 'warning' });
  });

  test('warns of a server that is open to the network without https', async () => {
    const listening = async (host: string, config: object) => {
      process.env['LATCHKEY_HOST'] = host;
      try {
        return (await findings(configured(config))).of('listening');
      } finally {
        delete process.env['LATCHKEY_HOST'];
      }
    };
    const https = { publicOrigin: 'https://login.example.org', trustProxy: ['192.0.2.1'] };
    expect(await listening('0.0.0.0', {})).toMatchObject({
      state: 'warning',
      advice: expect.stringMatching(/publicOrigin.*trustProxy/),
    });
    expect(await listening('0.0.0.0', { ...https, trustProxy: [] })).toMatchObject({ state: 'warning' });
    expect(await listening('0.0.0.0', https)).toMatchObject({ state: 'ok' });
    expect(await listening('::1', {})).toMatchObject({ state: 'ok' });
  });

  test.each([
    ['redirects', { redirects: { allow: ['*'] } }, 'name the origins'],
    ['cookies', { cookies: { sameSite: null } }, 'SameSite'],
    ['cookies', { cookies: { sameSite: 'none' } }, 'publicOrigin'],
    ['proxy', { publicOrigin: 'https://login.example.org' }, 'trustProxy'],
    ['host header', { trustProxy: ['127.0.0.1'] }, '$http_host'],
    ['throttle', { throttle: [] }, 'set throttle'],
    ['throttle totals', { throttleTotals: { account: null } }, 'throttleTotals.account'],
    ['passwords in query strings', { elvis: { authcred: true } }, 'authcred'],
  ])('warns of %s when they are %j', async (check, config, advice) => {
    expect((await findings(configured(config))).of(check)).toMatchObject({
      state: 'warning',
      advice: expect.stringContaining(advice),
    });
  });

  test('has no warning for settings for https behind a proxy', async () => {
    const { of } = await findings(
      configured({ publicOrigin: 'https://login.example.org', trustProxy: ['127.0.0.1'] }),
    );
    for (const check of ['origin', 'cookies', 'redirects', 'proxy', 'host header', 'throttle']) {
      expect(of(check)).toMatchObject({ state: 'ok', advice: null });
    }
  });
});
