import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

describe('help', () => {
  test('latchkey --help lists every command', async () => {
    const { status, out } = await latchkey(['--help']);
    expect(status).toBe(0);
    for (const { name, summary } of commands) {
      expect(out).toContain(`  ${name}`);
      expect(out).toContain(summary);
    }
  });

  test.each(commands)('latchkey $name --help explains each of its flags', async ({ name, options }) => {
    const { status, out, err } = await latchkey([...name.split(' '), '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Usage: latchkey ${name}`);
    for (const [flag, { help }] of Object.entries(options)) expect(out).toMatch(flagRow(flag, help));
  });

  test('latchkey account --help lists the commands of the group only', async () => {
    const { status, out } = await latchkey(['account', '--help']);
    expect(status).toBe(0);
    expect(out).toContain('account import FILE');
    expect(out).not.toContain('session list');
  });

  test('latchkey --version names the version of the package', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await latchkey(['--version'])).toEqual({ status: 0, out: Object(manifest).version, err: '' });
  });
});

function flagRow(flag: string, help: string): RegExp {
  return new RegExp(`--${flag}( \\S+)? +${help.replace(/[()\\[\]|.]/g, '\\$&')}`);
}

describe('wrong usage is one line on standard error and status 2', () => {
  const database = join(folder, 'never-made.db');

  test.each<[string, string]>([
    ['', 'a command is missing'],
    ['acount list', 'unknown command "acount"'],
    ['account', 'account needs one of: import, add, list, password, disable, enable, remove, app-password'],
    ['account lost', 'account needs one of: import, add'],
    ['session', 'session needs one of: list, end'],
    ['serve --prot 1', "Unknown option '--prot'"],
    ['serve --port', "Option '--port <value>' argument missing"],
    ['serve --port --json', "Option '--port' argument is ambiguous"],
    ['serve --no-first-account=1', "Option '--no-first-account' does not take an argument"],
    ['serve 8080', 'unexpected argument "8080"'],
    ['serve --port eighty', '--port has to be a whole number from 0 to 65535, not "eighty"'],
    [
      'serve --workers 2 --database sqlite::memory:',
      '--workers 2 needs a database that all processes can open',
    ],
    [
      'serve --database postgres://db/latchkey',
      'the address of the database names other machines: say sslmode=verify-full, or sslmode=disable',
    ],
    ['serve --config missing.json', 'config file missing.json cannot be read'],
    ['serve --json', "Unknown option '--json'"],
    ['account import', 'FILE is missing'],
    ['account import missing.json', 'missing.json cannot be read'],
    ['account add', 'NAME is missing'],
    ['account add Ada Grace', 'unexpected argument "Grace"'],
    ['account add Ada --password secret', "Unknown option '--password'"],
    ['account list Ada', 'unexpected argument "Ada"'],
    ['account list --database mysql://db', '--database has to look like sqlite:FILE'],
    [
      'account list --database postgres://db',
      'the address of the database has to look like postgres://USER@HOST:PORT',
    ],
    [
      'backup f --database postgres://localhost/db',
      'a PostgreSQL database is backed up and restored by its own',
    ],
    ['account password Ada', 'the password is only read with --password-stdin'],
    ['account password Ada --password-stdin', 'standard input holds no password'],
    ['account disable', 'NAME is missing'],
    ['account app-password Ada', 'APPID is missing'],
    ['session list Ada Grace', 'unexpected argument "Grace"'],
    ['session end', 'session end needs one of --account NAME, --id ID, --all'],
    ['session end --all --id 7', 'session end needs one of'],
    ['session end Ada', 'unexpected argument "Ada"'],
  ])('latchkey %s', async (line, message) => {
    const own = line.includes('--database') || !/^(account|session) \w/.test(line);
    const args = [...line.split(' ').filter(Boolean), ...(own ? [] : ['--database', `sqlite:${database}`])];
    const { status, out, err } = await latchkey(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^latchkey: .+$/);
    expect(err).toContain(message);
    expect(existsSync(database)).toBe(false);
  });

  test('a password on standard input has to be one line of UTF-8', async () => {
    const args = ['account', 'password', 'Ada', '--password-stdin', '--database', `sqlite:${database}`];
    expect(await latchkey(args, 'one\ntwo\n')).toMatchObject({
      status: 2,
      err: expect.stringContaining('more than one line'),
    });
    expect(await latchkey(args, Uint8Array.of(0xff, 0xfe))).toMatchObject({
      status: 2,
      err: expect.stringContaining('UTF-8'),
    });
    expect(await latchkey(args, '\r\n')).toMatchObject({
      status: 2,
      err: expect.stringContaining('no password'),
    });
  });

  test.each([
    ['a folder', folder, 'cannot be opened'],
    ['a file that is no database', import.meta.filename, 'cannot be opened'],
    [
      'a place where nothing can be made',
      '/proc/latchkey/x.db',
      'the database "/proc/latchkey/x.db" cannot be opened',
    ],
  ])('%s as the database', async (_, file, message) => {
    const { status, out, err } = await latchkey(['account', 'add', 'Ada', '--database', `sqlite:${file}`]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^latchkey: .+$/);
    expect(err).toContain(message);
  });
});
