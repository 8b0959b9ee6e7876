import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

function file(document: object): string {
  const name = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(name, JSON.stringify(document));
  return name;
}

test('config check finds nothing in settings that serve would start with', async () => {
  const ok = { status: 0, out: 'ok: serve would start with these settings', err: '' };
  expect(await latchkey(['config', 'check'])).toEqual(ok);
  expect(await latchkey(['config', 'check', file({})])).toEqual(ok);
});

test('config check says everything at once, warnings too', async () => {
  const name = file({ sesions: {}, elvis: { authcred: true }, throttle: [{ count: 0 }] });
  const { status, out, err } = await latchkey(['config', 'check', '--config', name, '--database', 'x']);
  expect([status, err]).toEqual([1, '']);
  expect(out.split('\n')).toEqual([
    'error: --database has to look like sqlite:FILE or postgres://USER@HOST:PORT/DATABASE',
    `error: config file ${name}: throttle[0].count has to be a whole number from 1 to 1000000, not 0`,
    `error: config file ${name}: throttle[0].seconds is missing`,
    `error: config file ${name}: sesions is not known`,
  ]);
  const warned = await latchkey(['config', 'check', file({ elvis: { authcred: true } })]);
  expect(warned).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^warning: elvis\.authcred.*\nok: /),
  });
});

test('config check names source and place for programs', async () => {
  const name = file({ elvis: { authcred: 1 } });
  const { status, out } = await latchkey(['config', 'check', name, '--json']);
  expect(status).toBe(1);
  expect(jsonLines(out)).toEqual([
    {
      state: 'error',
      source: `config file ${name}`,
      place: 'elvis.authcred',
      message: 'has to be true or false, not 1',
    },
  ]);
});

test('config check takes one file', async () => {
  expect(await latchkey(['config', 'check', 'a', '--config', 'b'])).toMatchObject({ status: 2 });
});

test('doctor finds what serve would not start with', async () => {
  const name = file({ sesions: {}, passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 } });
  const args = ['doctor', '--json', '--config', name, '--database', `sqlite:${join(folder, 'none.db')}`];
  const { status, out } = await latchkey(args);
  expect(status).toBe(1);
  expect(jsonLines(out)).toContainEqual({
    check: 'settings',
    state: 'error',
    found: `config file ${name}: sesions is not known`,
    advice: 'serve does not start with it',
  });
});

test.each([
  [
    ['account', 'list', '--nope', '--json'],
    2,
    'wrong_usage',
    "Unknown option '--nope' (see latchkey --help)",
  ],
  [
    ['account', 'list', '--json', '--database', 'x'],
    2,
    'invalid_input',
    '--database has to look like sqlite:FILE or postgres://USER@HOST:PORT/DATABASE',
  ],
  [
    ['account', 'remove', 'Ada', '--json', '--database', 'sqlite::memory:'],
    1,
    'rejected',
    'no account "Ada"',
  ],
])('%j prints its error as JSON', async (args, status, code, message) => {
  const failed = await latchkey(args);
  expect(failed).toMatchObject({ status, out: '' });
  expect(jsonLines(failed.err)).toEqual([{ error: { code, message } }]);
});
