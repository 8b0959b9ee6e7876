import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Store, StoreUnavailable } from '../../../src/session/ports.ts';
import { createPostgresStore } from '../../../src/stores/index.ts';
import {
  ASYNCHRONOUS,
  type Cluster,
  failOver,
  makeTemplate,
  QUORUM,
  rewindTo,
  startCluster,
  type Template,
} from '../../support/postgres/cluster.ts';
import { execute } from '../../support/postgres/database.ts';
import { untilAnswered, untilTrue } from '../../support/until.ts';
import { accountNamed, beginSession, by } from '../fixtures.ts';

const LIMITS = { connectMs: 500, statementMs: 1_500, commitMs: 1_500, leaseMs: 2_000 };

let template: Template;
let cluster: Cluster;
const opened: Store[] = [];

async function open(address = cluster.address, allowAsynchronous = false): Promise<Store> {
  const store = await createPostgresStore({ address, allowAsynchronous, limits: LIMITS });
  opened.push(store);
  return store;
}

const untilDone = <T>(work: () => Promise<T>) => untilAnswered(StoreUnavailable, work);

beforeAll(async () => {
  template = await makeTemplate(async (address) => {
    const store = await createPostgresStore({ address });
    await store.writeAccounts([accountNamed('Alice')]);
    await store.close();
  });
}, 60_000);
afterAll(() => template.dispose());
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await cluster.dispose();
}, 60_000);

describe('a cluster with quorum commit', () => {
  beforeEach(async () => {
    cluster = await startCluster(template, QUORUM);
  }, 60_000);

  test('knows every acknowledged logout after the loss of its primary', async () => {
    const store = await open();
    await beginSession(store, 'one');
    await beginSession(store, 'two');
    await store.revoke([by('one')]);
    await cluster.primary().kill();
    await failOver(cluster);
    const { matched } = await untilDone(() => store.revoke([by('one')]));
    expect(matched).toBe(true);
    expect(await untilDone(() => store.findLive(by('one')))).toBeUndefined();
  }, 60_000);

  test('says of a commit that no standby has confirmed that it is not confirmed, and the retry confirms it', async () => {
    const store = await open();
    await beginSession(store, 'one');
    const primary = cluster.primary();
    primary.signalSome('walsender', 'SIGSTOP');
    await expect(store.revoke([by('one')])).rejects.toThrow('not confirmed');
    primary.signalSome('walsender', 'SIGCONT');
    expect(await untilDone(() => store.revoke([by('one')]))).toMatchObject({ matched: true });
    await primary.kill();
    await failOver(cluster);
    expect(await untilDone(() => store.findLive(by('one')))).toBeUndefined();
  }, 60_000);

  test('takes no cancelled wait for a confirmation', async () => {
    const store = await open();
    await beginSession(store, 'one');
    const primary = cluster.primary();
    primary.signalSome('walsender', 'SIGSTOP');
    const logout = expect(store.revoke([by('one')])).rejects.toThrow('not confirmed');
    await cancelWaits(primary.port);
    await logout;
    primary.signalSome('walsender', 'SIGCONT');
  }, 60_000);

  test('answers no check from a primary that was frozen and has come back after another took over', async () => {
    const store = await open();
    await beginSession(store, 'one');
    const old = cluster.primary();
    const aside = await open({ ...cluster.address, hosts: [{ host: '127.0.0.1', port: old.port }] });
    expect(await aside.findLive(by('one'))).toBeTypeOf('object');
    old.signal('SIGSTOP');
    await failOver(cluster);
    await untilDone(() => store.revoke([by('one')]));
    old.signal('SIGCONT');
    await expect(aside.findLive(by('one'))).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await untilDone(() => store.findLive(by('one')))).toBeUndefined();
  }, 60_000);

  test('knows that it was rewound to an old primary, after a restart too', async () => {
    const store = await open();
    await beginSession(store, 'one');
    await store.ping();
    const old = cluster.primary();
    old.signal('SIGSTOP');
    await failOver(cluster);
    await untilDone(() => store.revoke([by('one')]));
    old.signal('SIGCONT');
    await rewindTo(cluster, old);
    expect(await untilRejected(() => store.findLive(by('one')))).not.toBe('');
    const next = await open();
    await expect(next.findLive(by('one'))).rejects.toThrow('lost acknowledged logouts');
    await expect(next.revoke([by('one')])).rejects.toThrow('session end --all');
    await untilDone(() => next.revokeAll());
    expect(await untilDone(() => next.findLive(by('one')))).toBeUndefined();
  }, 90_000);

  test('reads from no standby', async () => {
    const [standby] = cluster.standbys();
    if (!standby) throw new Error('there is no standby');
    const address = { ...cluster.address, hosts: [{ host: '127.0.0.1', port: standby.port }] };
    const limits = { ...LIMITS, openMs: 500 };
    await expect(createPostgresStore({ address, limits })).rejects.toThrow(/no primary answer/);
    const store = await open();
    await beginSession(store, 'one');
    await cluster.primary().kill();
    await expect(store.findLive(by('one'))).rejects.toMatchObject({ code: 'store_unavailable' });
  }, 60_000);

  test('refuses a primary that has stopped waiting for standbys', async () => {
    const store = await open();
    await beginSession(store, 'one');
    cluster.primary().reload({ ...ASYNCHRONOUS });
    await expect(untilRejected(() => store.revoke([by('one')]))).resolves.toMatch(
      /not confirmed|synchronous_standby_names/,
    );
  }, 60_000);
});

describe('a cluster without quorum commit', () => {
  beforeEach(async () => {
    cluster = await startCluster(template, ASYNCHRONOUS);
  }, 60_000);

  test('is refused, unless that is allowed, and then says what it does not promise', async () => {
    const { address } = cluster;
    const limits = { ...LIMITS, openMs: 500 };
    await expect(createPostgresStore({ address, limits })).rejects.toThrow('synchronous_standby_names');
    const said: string[] = [];
    const onWeakPromise = (words: string) => said.push(words);
    opened.push(await createPostgresStore({ address, limits, allowAsynchronous: true, onWeakPromise }));
    expect(said.join()).toContain('can bring back sessions');
  }, 60_000);

  test('that lost acknowledged logouts answers nothing more until every session has been ended', async () => {
    const store = await open(cluster.address, true);
    await beginSession(store, 'one');
    await store.ping();
    await untilStandbysHave('one');
    const primary = cluster.primary();
    primary.signalSome('walsender', 'SIGSTOP');
    await store.revoke([by('one')]);
    await primary.kill();
    await failOver(cluster);
    expect(await untilRejected(() => store.findLive(by('one')), /lost acknowledged/)).toMatch('end --all');
    // A process that starts anew reads it from the folder.
    const next = await open(cluster.address, true);
    await expect(next.revoke([by('one')])).rejects.toThrow('lost acknowledged logouts');
    await expect(next.findLive(by('one'))).rejects.toThrow('lost acknowledged logouts');
    await next.revokeAll();
    expect(await untilDone(() => next.findLive(by('one')))).toBeUndefined();
    await beginSession(next, 'two');
    expect(await next.findLive(by('two'))).toBeTypeOf('object');
    // The one that was running all the time goes on by itself, and counts what it acknowledges.
    expect(await untilDone(() => store.findLive(by('two')))).toBeTypeOf('object');
    expect(await untilDone(() => store.revoke([by('two')]))).toMatchObject({ matched: true });
    expect(await next.findLive(by('two'))).toBeUndefined();
  }, 60_000);
});

const hashOf = (token: string) => Buffer.from(by(token).hash).toString('hex');

/** Cancels every wait for standbys there is, until there was one. */
async function cancelWaits(port: number): Promise<void> {
  const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'`;
  await untilTrue(async () => (await execute(port, cancel)).length > 0);
}

/** The message with which it is rejected at last. */
async function untilRejected(work: () => Promise<unknown>, pattern = /./): Promise<string> {
  let message = '';
  await untilTrue(async () => {
    message = await work().then(
      () => '',
      (error) => String(error.message),
    );
    return message !== '' && pattern.test(message);
  });
  return message;
}

async function untilStandbysHave(token: string): Promise<void> {
  const rows = `SELECT 1 FROM session WHERE encode(session_hash, 'hex') = '${hashOf(token)}'`;
  for (const node of cluster.standbys())
    await untilTrue(async () => (await execute(node.port, rows)).length > 0);
}
