import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLine, printable } from '../../src/cli/printable.ts';
import { storeSettings } from '../../src/config/index.ts';
import { openCore } from '../../src/core.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
/** Clears the screen, rings, forges a line, turns the direction, hides. */
const HOSTILE = '\u001b[2J\u0007\r\nforged\u009b1m\u007f\u202e\u2066\u200b\ufeff\u2028\ud800\u00ad\u{e0041}x';
const SHOWN =
  '\\u{1b}[2J\\u{7}\\u{d}\\u{a}forged\\u{9b}1m\\u{7f}\\u{202e}\\u{2066}\\u{200b}\\u{feff}\\u{2028}\\u{d800}\\u{ad}\\u{e0041}x';
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A session of a client whose type and account's group hold what the API of today would refuse. */
async function withHostileSession(database: string[]): Promise<void> {
  const [, url, , config] = database;
  const core = await openCore(storeSettings({ database: url, config }));
  await core.accounts.importAccounts([{ name: 'Ada', password: 'punched cards 1843', groups: [HOSTILE] }]);
  await core.sessions.logIn({
    credentials: { kind: 'password', name: 'Ada', password: 'punched cards 1843' },
    kind: 'api',
    remember: false,
    client: { address: '192.0.2.1', userAgent: null, clientType: HOSTILE },
    replaces: [],
    onMustChange: 'report',
  });
  await core.store.close();
}

test('every control and format character of a line is shown, the rest is as it was', () => {
  expect(printable(HOSTILE)).toBe(SHOWN);
  expect(printable('Ørsted æther ☆ 中文 عربي \\u{1b}')).toBe('Ørsted æther ☆ 中文 عربي \\u{1b}');
});

test('a line of JSON has none of them, and says the same', () => {
  const line = jsonLine({ name: HOSTILE, plain: 'Zoë' });
  expect(line).not.toMatch(INVISIBLE);
  expect(JSON.parse(line)).toEqual({ name: HOSTILE, plain: 'Zoë' });
});

describe('no command prints what its data would do to a terminal', () => {
  const commands: [string, ...string[]][] = [
    ['session list'],
    ['session list', '--json'],
    ['account list'],
    ['account list', '--json'],
    ['account remove', HOSTILE],
    ['account remove', HOSTILE, '--json'],
    ['account password', HOSTILE],
    ['session end', '--id', HOSTILE],
    ['account add', HOSTILE],
    ['account app-password', 'Ada', HOSTILE],
    ['account import', HOSTILE],
    ['backup', `${HOSTILE}/x`],
    ['restore', HOSTILE],
    [HOSTILE],
    ['session', HOSTILE],
    ['account list', HOSTILE],
    ['config check', HOSTILE],
    ['doctor', '--database', `sqlite:/nowhere/${HOSTILE}`],
  ];
  test.each(commands)('latchkey %s %j %s', async (name, ...args) => {
    const database = freshDatabase(folder);
    await withHostileSession(database);
    const { out, err } = await latchkey([...name.split(' '), ...args, ...database]);
    for (const line of `${out}\n${err}`.split('\n')) expect(line).not.toMatch(INVISIBLE);
    expect(`${out}${err}`).not.toMatch(/^forged/m);
  });

  test('but a list for programs holds what is stored', async () => {
    const database = freshDatabase(folder);
    await withHostileSession(database);
    const [session] = jsonLines((await latchkey(['session', 'list', '--json', ...database])).out);
    expect(session).toMatchObject({ clientType: HOSTILE.toWellFormed() });
  });

  test('a config file cannot forge lines by its keys', async () => {
    const file = join(folder, 'keys.json');
    writeFileSync(file, JSON.stringify({ [HOSTILE]: 1, mediawiki: { siteName: HOSTILE } }));
    const { status, err } = await latchkey(['account', 'list', '--config', file]);
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    expect(err.replaceAll('\n', '')).not.toMatch(INVISIBLE);
  });
});
