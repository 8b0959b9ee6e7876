import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storeSettings } from '../../src/config/index.ts';
import { type Core, openCore } from '../../src/core.ts';
import { FIXTURE } from '../support/accounts.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const CLIENT = { address: '192.0.2.9', userAgent: null, clientType: null };

function importFile(document: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** Looks into the database from beside the command line. */
async function inCore<T>(database: string[], look: (core: Core) => Promise<T>): Promise<T> {
  const [, url, , config] = database;
  const core = await openCore(storeSettings({ database: url, config }));
  try {
    return await look(core);
  } finally {
    await core.store.close();
  }
}

async function passwordWorks(database: string[], name: string, password: string): Promise<boolean> {
  const credentials = { kind: 'password', name, password } as const;
  return inCore(database, async ({ sessions }) => {
    const { outcome } = await sessions.verifyCredentials(credentials, CLIENT);
    return outcome === 'granted';
  });
}

describe('account import', () => {
  test('adds every account of the document', async () => {
    const database = freshDatabase(folder);
    const count = FIXTURE.accounts.length;
    const imported = await latchkey(['account', 'import', importFile(FIXTURE), ...database]);
    expect(imported).toEqual({ status: 0, out: `imported ${count} accounts`, err: '' });
    const listed = jsonLines((await latchkey(['account', 'list', '--json', ...database])).out);
    expect(listed).toHaveLength(count);
    expect(listed[0]).toMatchObject({
      id: expect.any(Number),
      name: 'Ada',
      key: 'Ada',
      groups: ['sysop'],
      fullName: 'Ada King',
      email: 'ada@example.org',
      disabled: false,
      passwordExpired: false,
      blocked: null,
    });
    expect(listed).toContainEqual(expect.objectContaining({ name: 'mlovelace', key: 'Mlovelace' }));
    expect(listed).toContainEqual(expect.objectContaining({ name: 'Stale', passwordExpired: true }));
    expect(JSON.stringify(listed)).not.toMatch(/argon2|punched/);
    expect(await passwordWorks(database, 'Ørsted æther', 'kompas nål ☆ 1820')).toBe(true);
  });

  test('takes a document of standard input', async () => {
    const database = freshDatabase(folder);
    const document = '{"accounts":[{"name":"Ada","password":"punched cards 1843"}]}';
    const imported = await latchkey(['account', 'import', '-', '--json', ...database], document);
    expect(imported).toEqual({ status: 0, out: '{"imported":1}', err: '' });
  });

  test('replaces an account of the same name, which keeps its id', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'import', importFile(FIXTURE), ...database]);
    const idOf = () => inCore(database, async ({ accounts }) => (await accounts.find('Mlovelace'))?.id);
    const before = await idOf();
    const changed = { accounts: [{ name: 'mlovelace', password: 'another one 2', groups: ['bot'] }] };
    await latchkey(['account', 'import', importFile(changed), ...database]);
    expect(await idOf()).toBe(before);
    expect(await passwordWorks(database, 'mlovelace', 'another one 2')).toBe(true);
    expect(await passwordWorks(database, 'mlovelace', 'elvis & wiki + 100%')).toBe(false);
  });

  test('takes an argon2 hash instead of a password', async () => {
    const database = freshDatabase(folder);
    const hash = await inCore(database, async ({ accounts, store }) => {
      await accounts.add({ name: 'Source', password: 'hashed elsewhere 1' });
      return (await store.credentials('Source'))?.passwordHash;
    });
    const document = { accounts: [{ name: 'Moved', passwordHash: hash }] };
    expect(await latchkey(['account', 'import', importFile(document), ...database])).toMatchObject({
      status: 0,
    });
    expect(await passwordWorks(database, 'Moved', 'hashed elsewhere 1')).toBe(true);
  });

  test.each<[unknown, string]>([
    [{ accounts: [{ name: 'Ok' }, { name: 7 }] }, 'accounts[1].name'],
    [{ accounts: [{ name: 'Ok', pasword: 'x' }] }, 'accounts[0].pasword'],
    [{ accounts: [{ name: 'Ok', groups: 'sysop' }] }, 'accounts[0].groups'],
    [
      { accounts: [{ name: 'Ok', appPasswords: [{ appId: 'a', password: 'x', grants: [1] }] }] },
      'accounts[0].appPasswords[0].grants[0]',
    ],
    [
      { accounts: [{ name: 'Ok', blocked: { reason: '', by: 'x', expiry: 'soon' } }] },
      'accounts[0].blocked.expiry',
    ],
    [{ accounts: [{ name: 'Ok', passwordHash: '$2b$10$abcdefghijk' }] }, 'bcrypt'],
    [{ accounts: [{ name: 'Ok', passwordHash: ':pbkdf2:sha512:30000:64:abc:def' }] }, 'pbkdf2'],
    [{ accounts: [{ name: 'ok_then' }, { name: 'Ok then' }] }, 'accounts[1].name'],
    [{ account: [] }, 'account'],
    [[], 'the document'],
  ])('%j is refused by entry and field, and nothing is imported', async (document, place) => {
    const database = freshDatabase(folder);
    const { status, out, err } = await latchkey(['account', 'import', importFile(document), ...database]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^(latchkey: \S+\.json: .+\n?)+$/);
    expect(err).toContain(place);
    expect(await latchkey(['account', 'list', ...database])).toEqual({ status: 0, out: '', err: '' });
  });

  test('what is no JSON is wrong usage, and the message repeats nothing of it', async () => {
    const database = freshDatabase(folder);
    const broken = await latchkey(
      ['account', 'import', '-', ...database],
      '{"accounts":[{"password":"hunter2"]}',
    );
    expect(broken).toMatchObject({
      status: 2,
      err: 'latchkey: line 1, column 35 is not JSON',
    });
    expect(broken.err).not.toContain('hunter2');
    const notUtf8 = await latchkey(['account', 'import', '-', ...database], Uint8Array.of(0x22, 0xe6, 0x22));
    expect(notUtf8).toMatchObject({ status: 2, err: expect.stringContaining('UTF-8') });
  });
});

describe('account add', () => {
  test('without a password makes one and shows it', async () => {
    const database = freshDatabase(folder);
    const added = await latchkey(['account', 'add', 'Ada', ...database]);
    expect(added).toMatchObject({ status: 0, err: '' });
    const [, password = ''] = /^added Ada, password (\S{24})$/.exec(added.out) ?? [];
    expect(await passwordWorks(database, 'Ada', password)).toBe(true);
  });

  test('with one on standard input shows none', async () => {
    const database = freshDatabase(folder);
    const args = ['account', 'add', 'Ada', '--password-stdin', '--json', ...database];
    const added = await latchkey(args, 'punched cards 1843\n');
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(jsonLines(added.out)).toEqual([{ id: expect.any(Number), name: 'Ada' }]);
    expect(await passwordWorks(database, 'Ada', 'punched cards 1843')).toBe(true);
  });

  test('a name that is taken, under any spelling of its key, is refused', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'ada king', ...database]);
    const again = await latchkey(['account', 'add', 'Ada__king', ...database]);
    expect(again).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/^latchkey: .*Ada__king/) });
  });
});

describe('commands on one account', () => {
  test('account password replaces the password', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', '--password-stdin', ...database], 'punched cards 1843');
    const args = ['account', 'password', 'ada', '--password-stdin', ...database];
    expect(await latchkey(args, 'difference engine\r\n')).toMatchObject({ status: 0, err: '' });
    expect(await passwordWorks(database, 'Ada', 'difference engine')).toBe(true);
    expect(await passwordWorks(database, 'Ada', 'punched cards 1843')).toBe(false);
  });

  test('a disabled account is refused like a wrong password until it is enabled', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'import', importFile(FIXTURE), ...database]);
    const works = () => passwordWorks(database, 'Ada', 'punched cards 1843');
    expect(await latchkey(['account', 'disable', 'Ada', ...database])).toMatchObject({
      status: 0,
      out: 'disabled Ada',
    });
    expect(await works()).toBe(false);
    expect((await latchkey(['account', 'list', ...database])).out).toMatch(/^Ada +sysop +disabled$/m);
    const enabled = await latchkey(['account', 'enable', 'Ada', '--json', ...database]);
    expect(jsonLines(enabled.out)).toEqual([{ name: 'Ada', state: 'enabled' }]);
    expect(await works()).toBe(true);
  });

  test('a removed account is gone', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', ...database]);
    expect(await latchkey(['account', 'remove', 'Ada', ...database])).toMatchObject({
      status: 0,
      out: 'removed Ada',
    });
    expect(await latchkey(['account', 'list', ...database])).toEqual({ status: 0, out: '', err: '' });
  });

  test('account app-password makes a password for one program, with its scope', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', ...database]);
    const flags = ['--grant', 'basic', '--grant', 'highvolume', '--ip-range', '192.0.2.0/24'];
    const made = await latchkey(['account', 'app-password', 'Ada', 'robot', ...flags, '--json', ...database]);
    const [{ password, ...rest }] = jsonLines(made.out) as [{ password: string }]; // one account, one line
    expect(rest).toEqual({
      name: 'Ada',
      appId: 'robot',
      grants: ['basic', 'highvolume'],
      ipRanges: ['192.0.2.0/24'],
    });
    const credentials = { kind: 'app', name: 'Ada', appId: 'robot', password } as const;
    const from = (address: string) =>
      inCore(database, ({ sessions }) => sessions.verifyCredentials(credentials, { ...CLIENT, address }));
    expect(await from('192.0.2.9')).toMatchObject({ outcome: 'granted' });
    expect(await from('198.51.100.9')).toMatchObject({ outcome: 'refused' });
  });

  test('an app password is refused where its id or a range cannot be taken', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', ...database]);
    const add = (...rest: string[]) => latchkey(['account', 'app-password', 'Ada', ...rest, ...database]);
    expect(await add('ro@bot')).toMatchObject({ status: 1, err: expect.stringContaining('app id') });
    expect(await add('robot', '--ip-range', '10.0.0.0/99')).toMatchObject({
      status: 1,
      err: expect.stringContaining('range'),
    });
  });

  test.each([
    ['password', 'Nobody', '--password-stdin'],
    ['disable', 'Nobody'],
    ['enable', 'Nobody'],
    ['remove', 'Nobody'],
    ['app-password', 'Nobody', 'robot'],
  ])('account %s of an unknown account is refused', async (...args) => {
    const outcome = await latchkey(['account', ...args, ...freshDatabase(folder)], 'whatever it is');
    expect(outcome).toEqual({ status: 1, out: '', err: 'latchkey: no account "Nobody"' });
  });
});
