import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { patroniFindings } from '../../src/cli/patroni-findings.ts';

const GOOD = {
  ttl: 30,
  loop_wait: 5,
  retry_timeout: 10,
  primary_start_timeout: 10,
  synchronous_mode: 'quorum',
  synchronous_mode_strict: true,
};

const running: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** A member's REST API, in the shapes of Patroni 4.1. The first one is asked; it names all of them. */
async function startPatroni(versions: readonly string[], config: object): Promise<string> {
  const addresses: string[] = [];
  for (const [at, version] of versions.entries()) {
    const bodies: Record<string, () => object> = {
      '/patroni': () => ({
        state: 'running',
        role: at === 0 ? 'primary' : 'replica',
        patroni: { version, scope: 'latchkey', name: `n${at + 1}` },
      }),
      '/config': () => config,
      '/cluster': () => ({
        members: addresses.map((address, n) => ({
          name: `n${n + 1}`,
          role: n === 0 ? 'leader' : 'quorum_standby',
          state: 'streaming',
          api_url: `${address}/patroni`,
        })),
        scope: 'latchkey',
      }),
    };
    const server = createServer((request, response) => {
      const body = bodies[request.url ?? '']?.();
      response
        .writeHead(body ? 200 : 404, { 'content-type': 'application/json' })
        .end(JSON.stringify(body ?? {}));
    });
    running.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    addresses.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return addresses[0] ?? '';
}

async function findings(versions: readonly string[], config: object) {
  const all = await patroniFindings(await startPatroni(versions, config));
  return (check: string) => all.find((one) => one.check === check);
}

describe('doctor --patroni', () => {
  test('finds nothing to do where every member is new and logouts wait for a quorum', async () => {
    const all = await patroniFindings(await startPatroni(['4.1.5', '4.0.7', '5.0.0'], GOOD));
    expect(all.map(({ check, state }) => [check, state])).toEqual([
      ['patroni version', 'ok'],
      ['patroni mode', 'ok'],
      ['patroni strict', 'ok'],
      ['patroni timing', 'ok'],
    ]);
    expect(all[0]?.found).toBe('n1: 4.1.5, n2: 4.0.7, n3: 5.0.0');
  });

  test.each(['3.0.2', '3.3.9', '4.0.6'])('takes no cluster in which one member is still %s', async (old) => {
    const of = await findings(['4.1.5', old], GOOD);
    expect(of('patroni version')).toMatchObject({ state: 'error', advice: expect.stringContaining('4.0.7') });
  });

  test('says what is lost without a quorum, and that one named standby stops logouts', async () => {
    const off = await findings(['4.1.5'], { ...GOOD, synchronous_mode: false });
    expect(off('patroni mode')).toMatchObject({ state: 'error', advice: expect.stringContaining('=quorum') });
    const on = await findings(['4.1.5'], { ...GOOD, synchronous_mode: 'on' });
    expect(on('patroni mode')).toMatchObject({
      state: 'warning',
      advice: expect.stringContaining('=quorum'),
    });
    const { synchronous_mode: _, ...absent } = GOOD;
    expect((await findings(['4.1.5'], absent))('patroni mode')).toMatchObject({ state: 'error' });
  });

  test('says what is lost where a primary may acknowledge alone', async () => {
    const of = await findings(['4.1.5'], { ...GOOD, synchronous_mode_strict: false });
    expect(of('patroni strict')).toMatchObject({
      state: 'error',
      advice: expect.stringContaining('synchronous_mode_strict=true'),
    });
  });

  test('counts the defaults of what is not set', async () => {
    const { primary_start_timeout: _, ...absent } = GOOD;
    const of = await findings(['4.1.5'], absent);
    expect(of('patroni timing')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('primary_start_timeout 300'),
    });
    const tight = await findings(['4.1.5'], { ...GOOD, ttl: 20 });
    expect(tight('patroni timing')).toMatchObject({
      state: 'warning',
      advice: expect.stringContaining('ttl'),
    });
  });

  test('warns of a member that does not answer', async () => {
    const address = await startPatroni(['4.1.5', '4.1.5'], GOOD);
    running.pop()?.close();
    const [version] = await patroniFindings(address);
    expect(version).toMatchObject({ state: 'warning', found: 'n1: 4.1.5, n2: does not answer' });
  });

  test('fails where something else answers, or nothing', async () => {
    const address = await startPatroni(['4.1.5'], GOOD);
    const [server] = running;
    server?.removeAllListeners('request').on('request', (_, response) => response.end('{}'));
    expect(await patroniFindings(address)).toMatchObject([
      { check: 'patroni', state: 'error', found: expect.stringContaining('not Patroni') },
    ]);
    server?.close();
    server?.closeAllConnections();
    expect(await patroniFindings(address)).toMatchObject([{ check: 'patroni', state: 'error' }]);
    expect(await patroniFindings('nowhere')).toMatchObject([{ check: 'patroni', state: 'error' }]);
  });
});
