import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { readSecret } from '../../src/cli/read-secret.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const answering =
  (...responses: string[]) =>
  async () =>
    responses.shift() ?? '';

describe('a password that a person chooses', () => {
  test.each([
    ['tiny', 'the password is shorter than 8 characters'],
    ['password1', 'the password is one of the most common passwords'],
    ['PassWord1', 'the password is one of the most common passwords'],
    ['ｐａｓｓｗｏｒｄ１', 'the password is one of the most common passwords'],
    ['x'.repeat(4097), 'the password is longer than 4096'],
  ])('is refused when it is %j', async (password, message) => {
    const database = freshDatabase(folder);
    const added = await latchkey(['account', 'add', 'Ada', '--password-stdin', ...database], password);
    expect(added).toMatchObject({ status: 1, out: '', err: expect.stringContaining(message) });
    await latchkey(['account', 'add', 'Ada', ...database]);
    const changed = await latchkey(['account', 'password', 'Ada', '--password-stdin', ...database], password);
    expect(changed).toMatchObject({ status: 1, out: '', err: expect.stringContaining(message) });
  });

  test('is taken at an import whatever it is', async () => {
    const document = '{"accounts":[{"name":"Ada","password":"password1"},{"name":"Bob","password":"tiny"}]}';
    const imported = await latchkey(['account', 'import', '-', ...freshDatabase(folder)], document);
    expect(imported).toMatchObject({ status: 0, out: 'imported 2 accounts' });
  });

  test('is asked for twice at a terminal', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', ...database]);
    const ask = (...responses: string[]) =>
      latchkey(['account', 'password', 'Ada', ...database], '', answering(...responses));
    expect(await ask('difference engine', 'difference engine')).toMatchObject({ status: 0 });
    expect(await ask('difference engine', 'another engine')).toMatchObject({
      status: 2,
      err: expect.stringContaining('the two passwords differ'),
    });
    expect(await ask('')).toMatchObject({ status: 2, err: expect.stringContaining('the password is empty') });
  });

  test('is not shown while it is typed, and may be corrected', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const response = readSecret('New password: ', { input, output });
    input.write('hushh\u007f ☆\r');
    expect(await response).toBe('hush ☆');
    output.end();
    expect(await text(output)).toBe('New password: \n');
  });

  test('is given up with Ctrl+C, and at the end of the input', async () => {
    for (const end of [
      (input: PassThrough) => input.write('hu\u0003'),
      (input: PassThrough) => input.end(),
    ]) {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const response = readSecret('', { input, output });
      end(input);
      await expect(response).rejects.toThrow('aborted');
    }
  });
});

describe('a name that MediaWiki does not take', () => {
  test('is added with a warning that says what will not work', async () => {
    const database = freshDatabase(folder);
    const added = await latchkey(['account', 'add', 'bad#name', ...database]);
    expect(added).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^warning: "bad#name" .*MediaWiki's API/m),
    });
    const [json] = jsonLines((await latchkey(['account', 'add', '192.0.2.1', '--json', ...database])).out);
    expect(json).toMatchObject({ name: '192.0.2.1', warning: expect.stringContaining('MediaWiki') });
  });

  test('is imported with a warning', async () => {
    const accounts = Array.from({ length: 7 }, (_, at) => ({ name: `a|${at}` }));
    const imported = await latchkey(
      ['account', 'import', '-', ...freshDatabase(folder)],
      JSON.stringify({ accounts: [...accounts, { name: 'Fine' }] }),
    );
    expect(imported.out).toMatch(/^imported 8 accounts\nwarning: "a\|0", .*"a\|4" and 2 more cannot log in/);
  });
});
