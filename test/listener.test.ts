import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Listener, listen } from '../src/listener.ts';

const LOCAL = { host: '127.0.0.1', port: 0 };

function dial({ url }: Listener): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

describe('listener', () => {
  test('an IPv6 address is written in brackets', async () => {
    const listener = await listen((_, response) => response.end(), { host: '::1', port: 0 });
    expect(listener.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    await listener.close();
  });

  test.each([
    ['203.0.113.1', 'this machine has no such address'],
    ['no.such.host.invalid', 'no such host'],
  ])('%s is refused in one line', async (host, reason) => {
    await expect(listen(() => undefined, { host, port: 0 })).rejects.toThrow(/^cannot listen on .+$/);
    await expect(listen(() => undefined, { host, port: 0 })).rejects.toThrow(
      new RegExp(`${reason}|looked up`),
    );
  });

  test('a taken port is refused in one line', async () => {
    const first = await listen((_, response) => response.end(), LOCAL);
    const port = Number(new URL(first.url).port);
    await expect(listen(() => undefined, { ...LOCAL, port })).rejects.toThrow(
      `port ${port}: the port is taken`,
    );
    await first.close();
  });
});

describe('closing', () => {
  test('lets a request under way finish, takes no new connection, and then is done', async () => {
    const arrived = Promise.withResolvers<void>();
    const received = Promise.withResolvers<void>();
    const listener = await listen(async (_, response) => {
      arrived.resolve();
      await received.promise;
      response.end('finished');
    }, LOCAL);
    const socket = dial(listener);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await arrived.promise;
    const closed = listener.close();
    await expect(fetch(listener.url)).rejects.toThrow();
    received.resolve();
    expect(await text(socket)).toMatch(/finished/);
    await closed;
  });

  test('does not wait for idle connections', async () => {
    const listener = await listen((_, response) => response.end('ok'), LOCAL);
    const socket = dial(listener);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    await listener.close();
    expect(await text(socket)).toBe('');
  });

  test('cuts off at the deadline what does not finish', async () => {
    const arrived = Promise.withResolvers<void>();
    const listener = await listen(() => arrived.resolve(), { ...LOCAL, drainDeadlineMs: 20 });
    const socket = dial(listener);
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await arrived.promise;
    await listener.close();
    expect(
      socket.destroyed || (await new Promise((resolve) => socket.once('close', () => resolve(true)))),
    ).toBe(true);
  });
});

describe('a client that does not finish its request', () => {
  const limits = { ...LIMITS, headMs: 60, requestMs: 120, checkEveryMs: 10 };

  test('the promised limits are noticed within two seconds', () => {
    expect(LIMITS).toMatchObject({ headMs: 10_000, requestMs: 30_000 });
    expect(LIMITS.checkEveryMs).toBeLessThan(2_000);
  });

  test.each([
    ['a head that never ends', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['a body that never comes', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n123'],
  ])('%s is answered with 408 and closed', async (_, sent) => {
    const listener = await listen((request) => void request.resume(), { ...LOCAL, limits });
    const socket = dial(listener);
    socket.write(sent);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
    await listener.close();
  });

  test('no more connections are held than the limit, and the next one is served when one has ended', async () => {
    const listener = await listen((_, response) => response.end('ok'), {
      ...LOCAL,
      limits: { ...LIMITS, connections: 2 },
    });
    const held = [dial(listener), dial(listener)];
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const refused = dial(listener);
    refused.on('error', () => undefined);
    await new Promise((resolve) => refused.once('close', resolve));
    held[0]?.destroy();
    await expect
      .poll(() =>
        fetch(listener.url).then(
          (response) => response.status,
          () => 0,
        ),
      )
      .toBe(200);
    for (const socket of held) socket.destroy();
    await listener.close();
  });
});
