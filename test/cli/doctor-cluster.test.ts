import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ASYNCHRONOUS,
  type Cluster,
  makeTemplate,
  QUORUM,
  startCluster,
  type Template,
} from '../support/postgres/cluster.ts';
import { execute, startServer, type TestServer } from '../support/postgres/database.ts';
import { findings } from './findings.ts';
import { latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const config = join(folder, 'config.json');

function flagsFor(ports: readonly number[], database = 'postgres', user = 'postgres'): string[] {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',');
  const url = `postgres://${user}@${hosts}/${database}?state=${join(folder, `state-${ports.join('-')}-${database}`)}`;
  writeFileSync(config, '{"passwordHashing":{"memoryKiB":8,"passes":1,"parallelism":1}}');
  return ['--config', config, '--database', url];
}

describe('doctor on a server on its own', () => {
  let server: TestServer;
  let flags: string[];
  beforeAll(async () => {
    server = await startServer();
    flags = flagsFor([server.instance.port]);
  }, 60_000);
  afterAll(() => server.dispose());

  test('makes no tables, and says that serve does', async () => {
    const { of } = await findings(flags);
    expect(of('database')).toMatchObject({ state: 'warning', found: expect.stringContaining('no tables') });
    const sql = `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`;
    expect(await execute(server.instance.port, sql)).toEqual([]);
  });

  test('says that losing its disk loses all, and what the settings of the test lose', async () => {
    await latchkey(['account', 'add', 'Ada', ...flags]);
    const { status, of } = await findings(flags);
    expect(status).toBe(1);
    expect(of('durability')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('losing its disk'),
    });
    expect(of('fsync')).toMatchObject({ state: 'error', advice: expect.stringContaining('fsync = on') });
    expect(of('full_page_writes')).toMatchObject({ state: 'error' });
    expect(of('PostgreSQL')).toMatchObject({ state: 'ok', found: expect.stringMatching(/^\d+\.\d+/) });
    expect(of('primary')).toMatchObject({ state: 'ok', found: `127.0.0.1:${server.instance.port}` });
    for (const check of [
      'clocks',
      'pooler',
      'TLS',
      'max_connections',
      'synchronous_commit',
      'database',
      'commit',
    ])
      expect(of(check), check).toMatchObject({ state: 'ok' });
    expect(of('patroni')).toBeUndefined();
  });

  test('warns of a role that does not wait for its commits', async () => {
    const { port } = server.instance;
    await execute(port, 'CREATE ROLE hasty LOGIN');
    await execute(port, 'ALTER ROLE hasty SET synchronous_commit = off');
    await execute(port, 'CREATE DATABASE hasty OWNER hasty');
    const { of } = await findings(flagsFor([port], 'hasty', 'hasty'));
    expect(of('synchronous_commit')).toMatchObject({ state: 'warning', found: 'off (of the user)' });
    await execute(port, 'ALTER ROLE hasty RESET synchronous_commit');
    await execute(port, 'ALTER DATABASE hasty SET synchronous_commit = local');
    expect((await findings(flagsFor([port], 'hasty', 'hasty'))).of('synchronous_commit')).toMatchObject({
      state: 'warning',
      found: 'local (of the database)',
    });
  });

  test('notices a pooler by the process that it greets with', async () => {
    const pooler = createServer((client) => {
      const upstream = connect(server.instance.port, '127.0.0.1');
      client.pipe(upstream);
      upstream.on('data', (data) => client.write(withOtherProcess(Buffer.from(data))));
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.on('close', () => other.destroy());
        one.on('error', () => undefined);
      }
    });
    await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
    const { of } = await findings(flagsFor([(pooler.address() as AddressInfo).port], 'nowhere'));
    expect(of('server')).toMatchObject({ found: expect.stringContaining('nowhere') });
    const through = await findings(flagsFor([(pooler.address() as AddressInfo).port]));
    pooler.close();
    expect(through.of('pooler')).toMatchObject({ state: 'warning' });
  });

  test('takes only flags that fit', async () => {
    expect(await latchkey(['doctor', '--mend-clock', ...flags])).toMatchObject({ status: 2 });
    const other = ['doctor', '--patroni', 'http://n1:8008', '--database', `sqlite:${join(folder, 'x.db')}`];
    expect(await latchkey(other)).toMatchObject({ status: 2, err: expect.stringContaining('postgres://') });
  });
});

/** Another number in the message with which a server says what process it is (BackendKeyData, 12 bytes long). */
function withOtherProcess(data: Buffer): Buffer {
  const at = data.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
  if (at < 0) return data;
  const changed = Buffer.from(data);
  changed.writeInt32BE(1, at + 5);
  return changed;
}

describe('doctor on a cluster', () => {
  let template: Template;
  let cluster: Cluster;
  let flags: string[];
  beforeAll(async () => {
    template = await makeTemplate(async ({ hosts }) => {
      await latchkey(['account', 'add', 'Ada', ...flagsFor(hosts.map(({ port }) => port))]);
    });
    cluster = await startCluster(template, QUORUM);
    flags = flagsFor(cluster.nodes.map(({ port }) => port));
  }, 90_000);
  afterAll(async () => {
    await cluster.dispose();
    template.dispose();
  });

  test('finds that a logout waits for a quorum', async () => {
    const { all, of } = await findings(flags);
    expect(of('durability')).toMatchObject({
      state: 'ok',
      found: expect.stringContaining('ANY 1 (n1, n2, n3)'),
    });
    expect(of('standbys')).toMatchObject({ state: 'ok', found: '2 of 2 named standbys follow' });
    expect(of('commit')).toMatchObject({ state: 'ok' });
    expect(of('patroni')).toMatchObject({ state: 'warning', found: expect.stringContaining('not asked') });
    expect(all.filter(({ state }) => state === 'error')).toEqual([]);
  }, 60_000);

  test('warns when the loss of one more standby would stop logouts', async () => {
    cluster.primary().reload({ synchronous_standby_names: "'ANY 1 (n2)'" });
    const one = (await untilFound('durability', 'ANY 1 (n2)')).of;
    expect(one('durability')).toMatchObject({
      state: 'warning',
      advice: expect.stringContaining('name one more'),
    });
    cluster.primary().reload({ synchronous_standby_names: "'n2, n3'" });
    const first = (await untilFound('durability', 'n2, n3')).of;
    expect(first('durability')).toMatchObject({ state: 'warning', advice: expect.stringContaining('ANY') });
  }, 60_000);

  test('fails when standbys follow without being waited for, unless that is allowed', async () => {
    cluster.primary().reload(ASYNCHRONOUS);
    const { status, of } = await untilFound('durability', '2 standbys follow');
    expect(status).toBe(1);
    expect(of('durability')).toMatchObject({
      state: 'error',
      advice: expect.stringContaining("synchronous_standby_names = 'ANY 1 (n2, n3)'"),
    });
    const allowed = await findings(['--allow-asynchronous', ...flags]);
    expect(allowed.of('durability')).toMatchObject({ state: 'warning' });
    expect(allowed.of('database')).toMatchObject({ state: 'ok' });
    cluster.primary().reload(QUORUM);
  }, 90_000);

  test('finds a server that is away, and two that say they are the primary', async () => {
    await untilFound('durability', 'ANY 1 (n1, n2, n3)');
    const [, second, third] = cluster.nodes;
    second.promote();
    await untilFound('primary', 'all say');
    await third.kill();
    expect((await findings(flags)).of('server')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining(`127.0.0.1:${third.port} cannot be asked`),
    });
  }, 90_000);

  /** A server takes up its settings, or a promotion, some time after the signal. */
  async function untilFound(check: string, text: string) {
    for (let tries = 0; tries < 50; tries++) {
      const all = await findings(flags);
      if (all.of(check)?.found.includes(text)) return all;
    }
    throw new Error(`doctor never says ${text}`);
  }
});
