import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { PROXY_REQUESTS } from './proxy-requests.ts';

const LOGIN = 'https://login.example.org';
const WANTED = 'https://wiki.example.org/pages/1?edit=1&title=a%20b';

let app: App;
beforeAll(async () => {
  app = await startApp({
    config: { publicOrigin: LOGIN, trustProxy: ['127.0.0.1'], cookies: { domain: 'example.org' } },
  });
});
afterAll(() => app.close());

interface Client {
  method: string;
  accept: string;
  cookie: string;
}

const BROWSER = { method: 'GET', accept: 'text/html,*/*;q=0.8', cookie: 'theme=dark' };
const PROGRAM = { method: 'POST', accept: '*/*', cookie: 'theme=dark' };

/** Sends the very bytes, and returns the head of the response. */
async function send(recorded: string, { method, accept, cookie }: Client): Promise<string[]> {
  const filled = recorded
    .replace('{method}', method)
    .replace('{accept}', accept)
    .replace('{cookie}', cookie)
    .replaceAll('\n', '\r\n');
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  const closing = /\bconnection: close/i.test(filled) ? '' : '\r\nConnection: close';
  socket.write(`${filled}${closing}\r\n\r\n`);
  const [head = ''] = (await text(socket)).split('\r\n\r\n');
  return head.split('\r\n');
}

async function sessionCookie(): Promise<string> {
  const body = new URLSearchParams({ username: 'Ada', password: 'punched cards 1843' });
  const response = await fetch(`${app.url}/services/login`, { method: 'POST', body });
  return `theme=dark; ${response.headers.getSetCookie()[0]?.split(';')[0]}`;
}

describe.each(Object.entries(PROXY_REQUESTS))('the request of %s', (_, recorded) => {
  test('lets a live session through and says whose it is, until a logout anywhere', async () => {
    const cookie = await sessionCookie();
    const head = await send(recorded, { ...BROWSER, cookie });
    expect(head[0]).toBe('HTTP/1.1 200 OK');
    expect(head).toContain('Remote-User: Ada');
    expect(head).toContain('Remote-Groups: sysop');
    await fetch(`${app.url}/w/api.php?action=logout&format=json`, { headers: { cookie } });
    expect((await send(recorded, { ...PROGRAM, cookie }))[0]).toBe('HTTP/1.1 401 Unauthorized');
  });

  test('gives a program 401', async () => {
    expect((await send(recorded, PROGRAM))[0]).toBe('HTTP/1.1 401 Unauthorized');
  });
});

const forwarded = Object.entries(PROXY_REQUESTS).filter(([, recorded]) =>
  recorded.includes('/session/forward'),
);

test.each(forwarded)('the request of %s sends a browser to the login page and back', async (_, recorded) => {
  const head = await send(recorded, BROWSER);
  expect(head[0]).toBe('HTTP/1.1 302 Found');
  expect(head).toContain(`Location: ${LOGIN}/login?return=${encodeURIComponent(WANTED)}`);
});
