import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/session/ports.ts';
import { createSqliteStore } from '../../src/stores/index.ts';
import { locateDatabase } from '../../src/stores/sqlite/database-file.ts';
import { accountNamed, beginSession, by, HOUR } from './fixtures.ts';

/** More than one leaf of the table of revocations. */
const LOGINS = 700;
const LOGOUTS = 630;

let root: string;
let file: string;
const ODD = 'a?mode=memory#b %41&c.db';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'latchkey-names-')));
  mkdirSync(join(root, 'data', 'inner'), { recursive: true });
  file = join(root, 'data', 'store.db');
  symlinkSync(file, join(root, 'link.db'));
  symlinkSync('link.db', join(root, 'chain.db'));
  symlinkSync(join(root, 'data'), join(root, 'folder'));
  symlinkSync(join(root, 'data', 'inner'), join(root, 'inner'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every way to type the name of `file`. */
const NAMES: [string, () => string][] = [
  ['its path', () => file],
  ['a relative path', () => relative(process.cwd(), file)],
  ['a path with superfluous parts', () => `${root}/data/.././/data/./store.db`],
  ['a symbolic link', () => join(root, 'link.db')],
  ['a link to a link', () => join(root, 'chain.db')],
  ['a link to its folder', () => join(root, 'folder', 'store.db')],
  ['the parent of what a link leads to', () => `${root}/inner/../store.db`],
  ['a path through /proc', () => `/proc/self/root${file}`],
];

const open = (name: string) => createSqliteStore({ file: name });
const tokens = Array.from({ length: LOGINS }, (_, at) => `token-${at}`);

async function countAlive(store: Store, ended: readonly string[]): Promise<number> {
  const found = await Promise.all(ended.map((token) => store.findLive(by(token))));
  return found.filter((session) => session !== undefined).length;
}

/** What a killed process leaves behind, put in the place of what a closed one leaves. */
async function kill(store: Store): Promise<void> {
  const parts = ['', '-wal', '-revision'].map((part) => `${file}${part}`);
  for (const part of parts) copyFileSync(part, `${part}.killed`);
  await store.close();
  for (const part of parts) copyFileSync(`${part}.killed`, part);
}

async function begin(name: string): Promise<Store> {
  // A link to nothing is no name of a database.
  await (await open(file)).close();
  const store = await open(name);
  await store.writeAccounts([accountNamed('Alice')]);
  await Promise.all(tokens.map((token) => beginSession(store, token)));
  return store;
}

async function logOut(store: Store): Promise<void> {
  await Promise.all(tokens.slice(0, LOGOUTS).map((token) => store.revoke([by(token)])));
  await beginAnew(store);
  await Promise.all(tokens.slice(LOGOUTS).map((token) => store.revoke([by(token)])));
}

/** So many commits that the log is moved into the file and begins anew. */
async function beginAnew(store: Store): Promise<void> {
  await beginSession(store, 'used');
  const { id = '' } = (await store.findLive(by('used'))) ?? {};
  for (let commits = 0; commits < 1_200; commits++) await store.touch(id, HOUR + commits);
}

describe('an older copy put under the log of a killed server revives nothing', () => {
  test.each(NAMES)('when the database is named by %s', async (_, name) => {
    await (await begin(name())).close();
    copyFileSync(file, join(root, 'copy.db'));
    const store = await open(name());
    await logOut(store);
    await kill(store);
    copyFileSync(join(root, 'copy.db'), file);
    const after = await open(name());
    expect(await countAlive(after, tokens)).toBe(0);
    await after.close();
  });

  test('when it was copied beside the running server', async () => {
    await (await begin(file)).close();
    const store = await open(file);
    copyFileSync(file, join(root, 'copy.db'));
    await logOut(store);
    await kill(store);
    copyFileSync(join(root, 'copy.db'), file);
    const after = await open(file);
    expect(await countAlive(after, tokens)).toBe(0);
    await after.close();
  });
});

test.each(NAMES)(
  'an older copy is found out by whichever name the database was opened before: %s',
  async (_, name) => {
    await (await begin(name())).close();
    copyFileSync(file, join(root, 'copy.db'));
    const store = await open(file);
    await store.revoke([by('token-1')]);
    await store.close();
    copyFileSync(join(root, 'copy.db'), file);
    const after = await open(name());
    expect(await countAlive(after, tokens)).toBe(0);
    await after.close();
  },
);

test('a killed server goes on with its sessions under every other name', async () => {
  const store = await begin(file);
  await logOut(store);
  await beginSession(store, 'last');
  await kill(store);
  for (const [, name] of NAMES) {
    const after = await open(name());
    expect([await countAlive(after, tokens), await countAlive(after, ['last'])]).toEqual([0, 1]);
    await after.close();
  }
});

test('the characters of a URI in a name are characters of a name', async () => {
  const name = join(root, 'data', ODD);
  const store = await open(name);
  await store.writeAccounts([accountNamed('Alice')]);
  await beginSession(store, 'one');
  expect(existsSync(name)).toBe(true);
  await store.close();
  const again = await open(name);
  expect(await countAlive(again, ['one'])).toBe(1);
  await again.close();
});

test('a database in a folder that is not there makes the folder', async () => {
  const name = join(root, 'new', 'deeper', 'store.db');
  await (await open(name)).close();
  expect(existsSync(name)).toBe(true);
});

describe('refuses, by its name,', () => {
  const refused: [string, () => string, RegExp][] = [
    ['a folder', () => join(root, 'data'), /a folder, not a file/],
    ['a name that ends like a folder', () => `${file}/`, /has to name a file/],
    [
      'a link to nothing',
      () => join(root, 'dangling.db'),
      /symbolic link to nowhere\.db, which does not exist/,
    ],
    ['a link to itself', () => join(root, 'loop.db'), /ELOOP/],
    ['a file with two names', () => join(root, 'hard.db'), /2 names \(hard links\)/],
    ['a device', () => '/dev/null', /a device, not a file/],
    ['a pipe', () => join(root, 'pipe.db'), /a pipe, not a file/],
    ['a URI', () => `file:${file}`, /not a file: URI/],
    ['what was no UTF-8 when it was typed', () => join(root, 'a\uFFFD.db'), /not valid UTF-8/],
    ['half a character', () => join(root, 'a\uD800.db'), /not valid UTF-8/],
    ['a path whose folder is no UTF-8', () => join(root, 'bytes', 'store.db'), /not valid UTF-8/],
    ['a control character', () => join(root, 'a\n.db'), /control characters/],
    ['a NUL', () => join(root, 'a\0.db'), /control characters/],
    ['nothing', () => '', /has to name a file/],
    ['a place below a file', () => join(root, 'plain', 'store.db'), /cannot be opened/],
  ];
  beforeEach(() => {
    writeFileSync(join(root, 'plain'), '');
    writeFileSync(join(root, 'hard'), '');
    linkSync(join(root, 'hard'), join(root, 'hard.db'));
    symlinkSync('nowhere.db', join(root, 'dangling.db'));
    symlinkSync('loop.db', join(root, 'loop.db'));
    execFileSync('mkfifo', [join(root, 'pipe.db')]);
    const bytes = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0xfe])]);
    mkdirSync(bytes);
    symlinkSync(bytes, join(root, 'bytes'));
  });

  test.each(refused)('%s', async (_, name, reason) => {
    await expect(open(name())).rejects.toThrow(reason);
    await expect(open(name())).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(existsSync(join(root, 'nowhere.db'))).toBe(false);
  });

  test('a file that is mounted without its folder', async () => {
    await (await open(file)).close();
    const mountPoints = new Set([file]);
    expect(() => locateDatabase(file, { mountPoints })).toThrow(/mounted as a single file/);
  });
});
