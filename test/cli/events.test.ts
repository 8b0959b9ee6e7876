import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freshDatabase, latchkey, temporaryFolder } from './terminal.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const folder = temporaryFolder();
const PASSWORD = 'a password of its own';

async function eventsOf(args: readonly string[], input = ''): Promise<unknown[]> {
  const events: string[] = [];
  await latchkey(args, input, undefined, (line) => events.push(line));
  return events.map((line) => {
    const { event, outcome, accountId, api, msg } = JSON.parse(line);
    expect([api, msg]).toEqual(['command', 'authentication event']);
    return `${event} ${outcome}${accountId === null ? '' : ` ${accountId}`}`;
  });
}

test('every administrative act leaves an event, and no secret', async () => {
  const where = freshDatabase(folder);
  const run = (line: string, input?: string) => eventsOf([...line.split(' '), ...where], input);
  const document = JSON.stringify({ accounts: [{ name: 'Grace' }] });
  const backup = join(folder, 'backup.db');
  expect(await run('account add Ada --password-stdin', PASSWORD)).toEqual(['account-add done 1']);
  expect(await run('account import -', document)).toEqual(['account-import done']);
  expect(await run('account password Ada --password-stdin', `${PASSWORD}!`)).toEqual([
    'account-password done 1',
  ]);
  expect(await run('account app-password Ada robot')).toEqual(['account-app-password done 1']);
  expect(await run('account disable Ada')).toEqual(['account-disable done 1']);
  expect(await run('account enable Ada')).toEqual(['account-enable done 1']);
  expect(await run('session end --account Ada')).toEqual(['sessions-end-account done 1']);
  expect(await run('session end --id nothing')).toEqual(['sessions-end-one not-found']);
  expect(await run('session end --all')).toEqual(['sessions-end-all done']);
  expect(await run(`backup ${backup}`)).toEqual([]);
  expect(await run(`restore ${backup}`)).toEqual(['restore done']);
  expect(await run('doctor --mend-clock')).toEqual([]);
  const ahead = new DatabaseSync(where[1]?.replace('sqlite:', '') ?? '');
  ahead.exec(`UPDATE meta SET clock_at = ${Date.now() + 365 * 86_400_000}`);
  ahead.close();
  expect(await run('doctor --mend-clock')).toEqual(['clock-mended done']);
  expect(await run('account remove Ada')).toEqual(['account-remove done 1']);
  expect(await run('account remove Nobody')).toEqual(['account-remove not-found']);
  expect(await run('account list')).toEqual([]);
});

test('the line is on standard error where that is no terminal', async () => {
  const args = [MAIN, 'account', 'add', 'Ada', '--json', ...freshDatabase(folder)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stderr)).toMatchObject({ event: 'account-add', outcome: 'done', accountId: 1 });
  expect(stderr).not.toContain(JSON.parse(stdout).password);
}, 30_000);
