import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Sends bytes as they are, and returns everything that comes back until the connection ends. */
async function exchange(...packets: string[]): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  for (const packet of packets) socket.write(Buffer.from(packet, 'latin1'));
  const received = await text(socket);
  const [head = '', body = ''] = received.split('\r\n\r\n', 2);
  return { status: Number(head.split(' ')[1]), head, body };
}

const utf8 = (value: string) => Buffer.from(value).toString('latin1');
const get = (address: string) => `GET ${address} HTTP/1.1\r\nHost: x\r\n\r\n`;

/** The form of each API's errors. */
const FORMS: [string, string, RegExp][] = [
  [
    'Elvis',
    '/services/profile?clientId=',
    /^\{"errorcode":400,"errorname":"RequestRejectedException","message":"The address/,
  ],
  [
    'MediaWiki, as JSON',
    '/w/api.php?action=query&format=json&titles=',
    /^\{"error":\{"code":"badutf8","info":"The address/,
  ],
  [
    'MediaWiki, as XML',
    '/api.php?action=query&format=xml&titles=',
    /^<\?xml.*<error code="badutf8" info="The address/,
  ],
  [
    'Latchkey',
    '/session?name=',
    /^\{"type":"about:blank","title":"Bad Request","status":400,"detail":"The address/,
  ],
  ['the pages', '/login?name=', /^<!doctype html>[\s\S]*The address/i],
];

describe.each([
  ['UTF-8', utf8('Zoë')],
  ['Latin-1', 'Zo\xeb'],
])('%s in an address that is not percent-encoded', (_, name) => {
  test.each(FORMS)('is a 400 in the form of %s', async (_api, address, form) => {
    const { status, head, body } = await exchange(get(address + name));
    expect({ status, body }).toEqual({ status: 400, body: expect.stringMatching(form) });
    expect(head).toMatch(/\r\nConnection: close/i);
  });

  test('is logged like every other request, without what the client made up', async () => {
    const before = app.logged.length;
    await exchange(get(`/services/profile?x=${name}`));
    await exchange(get(`/services/${name}`));
    const lines = app.logged.slice(before).map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { msg: 'request', method: 'GET', path: '/services/profile', status: 400, address: '127.0.0.1' },
      { msg: 'request', method: 'GET', path: expect.stringMatching(/^\/services\/… /), status: 400 },
    ]);
  });
});

test('a logout with such an address ends nothing', async () => {
  const { body } = await exchange(get(`/w/api.php?action=logout&format=json&x=${utf8('ë')}`));
  expect(JSON.parse(body)).toMatchObject({ error: { code: 'badutf8' } });
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a control character in the address', 'GET /\x01 HTTP/1.1\r\n\r\n', 400],
  ['an address that never ends', `GET /\xeb${'x'.repeat(70_000)}`, 400],
  ['a head that is too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s gets a bare status', async (_, bytes, status) => {
  const rejected = await exchange(bytes);
  expect([rejected.status, rejected.body]).toEqual([status, '']);
});

test('comes after the response to an earlier request of the same connection', async () => {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.write(get('/health/live'));
  const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  expect(first.toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*live/);
  socket.write(Buffer.from(get(`/session?x=${utf8('ë')}`), 'latin1'));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*The address/);
});

test('an unknown path is a 400 too', async () => {
  expect(await exchange(get(utf8('/Zoë')))).toMatchObject({
    status: 400,
    body: expect.stringContaining('The address'),
  });
});
