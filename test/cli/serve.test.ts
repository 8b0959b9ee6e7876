import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type ChildServer, startChild } from './child-server.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

/** Standard error without what is written for people. */
function logOf(server: ChildServer): string {
  return server
    .err()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .join('\n');
}

describe('the first start', () => {
  test('makes the account admin, whose printed commands log in and out when pasted', async () => {
    const database = freshDatabase(folder);
    const server = await startChild(database);
    const [, password = ''] = /^ {2}password: (\S+)$/m.exec(server.err()) ?? [];
    expect(password).toMatch(/^[\w-]{24}$/);
    // A command begins with curl on a line of its own; lines that end in a backslash go on.
    const commands = server.err().match(/^curl (?:.*\\\n)*.*$/gm) ?? [];
    const long = server.err().match(/^.{81,}$/gm) ?? [];
    expect(long.filter((line) => !line.startsWith('{'))).toEqual([]);
    const responses = commands.map((line) => {
      return JSON.parse(execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
    });
    expect(responses).toEqual([
      expect.objectContaining({ login: expect.objectContaining({ result: 'Success', lgusername: 'Admin' }) }),
      {},
      expect.objectContaining({ loginSuccess: true, csrfToken: expect.any(String) }),
      { logoutSuccess: true },
      expect.objectContaining({ loginSuccess: true, authToken: expect.any(String) }),
      { logoutSuccess: true },
    ]);
    expect((await latchkey(['session', 'list', ...database])).out).toBe('');
    expect(readdirSync(folder).filter((file) => file.endsWith('.cookies'))).toEqual([]);
    const pasted = server.err().replace(/[\s\S]*Bearer .*\n/, '');
    expect(await server.end()).toBe(0);
    expect(pasted).not.toContain(password);
    expect(server.out()).toBe(`latchkey listening on ${server.url}\n`);
    expect(server.err()).toContain(`Log in:         ${server.url}/login\n`);
    expect(server.err()).toContain(`Documentation:  ${server.url}/docs/\n`);
  });

  test('with --no-first-account, or when there is an account, makes none', async () => {
    const database = freshDatabase(folder);
    const empty = await startChild([...database, '--no-first-account']);
    expect((await latchkey(['account', 'list', ...database])).out).toBe('');
    expect(await empty.end('SIGINT')).toBe(0);
    await latchkey(['account', 'add', 'Ada', ...database]);
    const peopled = await startChild(database);
    expect((await latchkey(['account', 'list', ...database])).out).toBe('NAME  GROUPS  STATE\nAda');
    expect(await peopled.end()).toBe(0);
    expect(`${empty.err()}${peopled.err()}`).not.toMatch(/admin|password|curl/);
  });

  test('keeps the database to its owner', async () => {
    const place = join(folder, 'made', 'here');
    const server = await startChild(['--database', `sqlite:${place}/latchkey.db`, '--no-first-account']);
    for (const file of ['.', ...readdirSync(place)]) {
      expect(statSync(join(place, file)).mode & 0o077, file).toBe(0);
    }
    expect(await server.end()).toBe(0);
  });
});

describe('a running server', () => {
  test('is worked on by the commands beside it', async () => {
    const database = freshDatabase(folder);
    await latchkey(['account', 'add', 'Ada', '--password-stdin', ...database], 'punched cards 1843');
    const server = await startChild(database);
    const logIn = async (password = 'punched cards 1843') => {
      const body = new URLSearchParams({ username: 'Ada', password, clientType: 'api_test' });
      const received = Object(
        await (await fetch(`${server.url}/services/apilogin`, { method: 'POST', body })).json(),
      );
      return { Authorization: `Bearer ${received.authToken}` };
    };
    const status = async (headers: HeadersInit) => (await fetch(`${server.url}/session`, { headers })).status;

    const first = await logIn();
    const listed = jsonLines((await latchkey(['session', 'list', 'Ada', '--json', ...database])).out);
    expect(listed).toEqual([
      {
        id: expect.any(String),
        account: 'Ada',
        kind: 'api',
        createdAt: expect.any(String),
        idleExpiresAt: expect.any(String),
        expiresAt: expect.any(String),
        remembered: false,
        clientType: 'api_test',
        address: '127.0.0.1',
      },
    ]);
    const [{ id }] = listed as [{ id: string }]; // one login, one session
    const row = (await latchkey(['session', 'list', ...database])).out;
    expect(row).toMatch(
      new RegExp(
        `^ID +ACCOUNT +KIND +STARTED +ADDRESS +CLIENT\\n${id}  Ada      api   \\S+  127\\.0\\.0\\.1  api_test$`,
      ),
    );
    expect(await status(first)).toBe(200);
    expect(await latchkey(['session', 'end', '--id', id, ...database])).toMatchObject({
      out: 'ended 1 session',
    });
    expect(await status(first)).toBe(401);
    expect(await latchkey(['session', 'end', '--id', 'none', ...database])).toMatchObject({ status: 1 });

    const two = [await logIn(), await logIn()];
    const all = await latchkey(['session', 'end', '--account', 'ada', '--json', ...database]);
    expect(all).toEqual({ status: 0, out: '{"ended":2}', err: '' });
    expect(await Promise.all(two.map(status))).toEqual([401, 401]);

    const before = await logIn();
    await latchkey(['account', 'password', 'Ada', '--password-stdin', ...database], 'difference engine');
    expect(await status(before)).toBe(401);
    const after = await logIn('difference engine');
    expect(await status(after)).toBe(200);
    expect(await latchkey(['session', 'end', '--all', ...database])).toMatchObject({
      status: 0,
      out: 'ended 1 session',
    });
    expect(await status(after)).toBe(401);
    const last = await logIn('difference engine');
    await latchkey(['account', 'remove', 'Ada', ...database]);
    expect(await status(last)).toBe(401);
    expect(await server.end()).toBe(0);
  });

  test('answers a request under way before SIGTERM ends it, however often it comes', async () => {
    const server = await startChild([...freshDatabase(folder), '--no-first-account']);
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const form = 'username=Ada&password=wrong';
    const head = [
      'POST /services/login HTTP/1.1',
      'Host: x',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${form.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${form.slice(0, 5)}`);
    await fetch(`${server.url}/health/live`);
    const status = server.end();
    void server.end();
    await expect.poll(() => server.err()).toContain('"stopping"');
    socket.write(form.slice(5));
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"loginSuccess":false/);
    expect(await status).toBe(0);
  });

  test('ends with 0 when npm start gets SIGTERM', async () => {
    const args = ['start', '--silent', '--', '--port', '0', '--no-first-account', ...freshDatabase(folder)];
    const npm = spawn('npm', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const exited = once(npm, 'exit');
    await once(npm.stdout, 'data');
    npm.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  });

  test('logs each request by its path, and no secret', async () => {
    const server = await startChild([...freshDatabase(folder), '--no-first-account']);
    const secrets = new URLSearchParams({ username: 'Ada', password: 'hush', cred: 'QWRhOmh1c2g=' });
    const response = await fetch(`${server.url}/services/login;jsessionid=hush?${secrets}`, {
      method: 'POST',
      headers: { Authorization: 'Bearer hush', Cookie: 'authToken=hush' },
    });
    await fetch(`${server.url}/services/login?${secrets}`, { method: 'POST' });
    await fetch(`${server.url}/services/profile%3Fauthcred=hush`);
    expect(await server.end()).toBe(0);
    const lines = jsonLines(logOf(server));
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        id: response.headers.get('X-Request-Id'),
        method: 'POST',
        path: '/services/… (31 characters)',
        status: response.status,
        address: '127.0.0.1',
        durationMs: expect.any(Number),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'authentication event',
        event: 'login',
        outcome: 'refused',
        reason: 'no-account',
        api: 'elvis',
        address: '127.0.0.1',
      }),
    );
    expect(server.err()).not.toMatch(/hush|QWRh|"Ada"/);
  });

  test('warns at the start of what is allowed and dangerous', async () => {
    const file = join(folder, 'open-redirect.json');
    writeFileSync(file, '{"redirects":{"allow":["*"]}}');
    const server = await startChild([...freshDatabase(folder), '--config', file, '--no-first-account']);
    expect(await server.end()).toBe(0);
    expect(jsonLines(logOf(server))[0]).toMatchObject({
      level: 40,
      msg: expect.stringContaining('redirects.allow'),
    });
  });
});

test('a port that is taken is one line and status 2', async () => {
  const database = freshDatabase(folder);
  const server = await startChild([...database, '--no-first-account']);
  const taken = await latchkey(['serve', '--port', new URL(server.url).port, ...database]);
  expect(taken).toEqual({
    status: 2,
    out: '',
    err: expect.stringMatching(/^latchkey: cannot listen on .+ port \d+: .+$/),
  });
  expect(await server.end()).toBe(0);
});
