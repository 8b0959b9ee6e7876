import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresAddress } from '../../../src/stores/index.ts';
import { addressOf, execute } from './database.ts';
import {
  copyStopped,
  createInstance,
  type Instance,
  initialize,
  makeServerFolder,
  type ServerSettings,
} from './instance.ts';
import { cabledNetwork, directNetwork, type Network, type Side } from './network.ts';

const NAMES = ['n1', 'n2', 'n3'] as const;
/** An instance never matches its own name, so that the setting is right on all three, whoever is the primary. */
export const QUORUM: ServerSettings = { synchronous_standby_names: `'ANY 1 (${NAMES.join(', ')})'` };
export const ASYNCHRONOUS: ServerSettings = { synchronous_standby_names: "''" };
const PATIENCE_MS = 20_000;

/** A stopped server with everything that each try begins with. */
export interface Template {
  folder: string;
  dispose(): void;
}

/** Makes a template; `prepare` fills it while it runs, at this port. */
export async function makeTemplate(prepare: (address: PostgresAddress) => Promise<void>): Promise<Template> {
  const root = makeServerFolder(mkdtempSync(join(tmpdir(), 'latchkey-template-')));
  const folder = join(root, 'data');
  initialize(folder);
  const instance = await createInstance('n1', folder);
  instance.configure(ASYNCHRONOUS);
  await instance.start();
  await prepare(addressOf([instance.port], 'postgres', join(root, 'state')));
  await instance.stop();
  return { folder, dispose: () => rmSync(root, { recursive: true, force: true }) };
}

/** Three servers on this machine: at first the first is the primary, and the others follow it. */
export interface Cluster {
  nodes: readonly [Instance, Instance, Instance];
  address: PostgresAddress;
  /** Where a Latchkey on that side finds the servers, with a folder of its own. */
  addressFrom(side: Side, latchkey: string): PostgresAddress;
  network: Network;
  settingsOf(name: string): ServerSettings;
  /** The primary now; what it was before may still run. */
  primary(): Instance;
  standbys(): readonly Instance[];
  /** Stops and removes everything. */
  dispose(): Promise<void>;
  setPrimary(instance: Instance): void;
}

export interface ClusterOptions {
  /** The network can be cut; everything then passes through this process. */
  cabled?: boolean;
  /** Settings of a server of its own, by its name. */
  settingsOf?: (name: string) => ServerSettings;
}

export async function startCluster(
  template: Template,
  settings: ServerSettings,
  { cabled = false, settingsOf = () => ({}) }: ClusterOptions = {},
): Promise<Cluster> {
  const root = makeServerFolder(mkdtempSync(join(tmpdir(), 'latchkey-cluster-')));
  const create = async (name: string) => {
    copyStopped(template.folder, join(root, name));
    return await createInstance(name, join(root, name));
  };
  const nodes = [await create('n1'), await create('n2'), await create('n3')] as const;
  const ports = nodes.map(({ port }) => port);
  const network = cabled ? await cabledNetwork(ports) : directNetwork(ports);
  const addressFrom = (side: Side, latchkey: string) =>
    addressOf(
      ports.map((_, at) => network.portOf(at, side)),
      'postgres',
      join(root, `state-${latchkey}`),
    );
  let primary: Instance = nodes[0];
  const cluster: Cluster = {
    nodes,
    network,
    address: addressFrom('majority', 'common'),
    addressFrom,
    settingsOf: (name) => ({ ...settings, ...settingsOf(name) }),
    primary: () => primary,
    standbys: () => nodes.filter((node) => node !== primary),
    setPrimary(instance) {
      primary = instance;
    },
    async dispose() {
      for (const node of nodes) node.signal('SIGCONT');
      await Promise.all(nodes.map((node) => node.kill()));
      network.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  primary.configure(cluster.settingsOf(primary.name));
  await primary.start();
  await Promise.all(cluster.standbys().map((node) => startStandby(cluster, node)));
  await waitFor(primary, "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'", 2);
  return cluster;
}

/** The settings of a standby of that server, or of none. */
function following(cluster: Cluster, { name }: Instance, primary?: Instance): ServerSettings {
  const port = primary && cluster.network.portOf(cluster.nodes.indexOf(primary), 'majority');
  const target = port ? `host=127.0.0.1 port=${port} user=postgres application_name=${name}` : '';
  return {
    ...cluster.settingsOf(name),
    primary_conninfo: `'${target}'`,
    recovery_target_timeline: "'latest'",
  };
}

async function startStandby(cluster: Cluster, node: Instance): Promise<void> {
  writeFileSync(join(node.folder, 'standby.signal'), '');
  node.configure(following(cluster, node, cluster.primary()));
  await node.start();
}

/** Asks until there are so many rows. */
async function waitFor(node: Instance, sql: string, rows: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await execute(node.port, sql, { timeoutMs: 1_000 }).catch(() => []);
    if (found.length === rows) return;
    if (performance.now() > end) throw new Error(`${node.name} has not come to: ${sql}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A position in the log as a number, to be compared. */
function positionOf(lsn: string): bigint {
  const [high = '0', low = '0'] = lsn.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

async function receivedBy(node: Instance): Promise<bigint> {
  const [row] = await execute<{ lsn: string }>(
    node.port,
    'SELECT greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())::text AS lsn',
    { timeoutMs: 2_000 },
  );
  return positionOf(row?.lsn ?? '0/0');
}

/**
 * What a cluster manager does: cuts the standbys off the old primary, so that it can acknowledge nothing any more, compares
 * all of them, and promotes the one that knows most; or, for sabotage, least.
 */
export async function failOver(cluster: Cluster, choose: 'most' | 'least' = 'most'): Promise<Instance> {
  const standbys = cluster.standbys();
  for (const node of standbys) node.reload(following(cluster, node));
  for (const node of standbys) await waitFor(node, 'SELECT 1 FROM pg_stat_wal_receiver', 0);
  const ranked = await Promise.all(standbys.map(async (node) => ({ node, at: await receivedBy(node) })));
  ranked.sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at));
  const chosen = (choose === 'most' ? ranked[0] : ranked.at(-1))?.node;
  if (!chosen) throw new Error('there is no standby');
  chosen.promote();
  await waitFor(chosen, 'SELECT 1 WHERE NOT pg_is_in_recovery()', 1);
  cluster.setPrimary(chosen);
  for (const node of standbys) if (node !== chosen) node.reload(following(cluster, node, chosen));
  return chosen;
}

/**
 * What a cluster manager does that lets an old primary take over again: the others become copies of it, and whatever was
 * acknowledged since is lost. Patroni before 3.0.3 does so when a frozen leader thaws.
 */
export async function rewindTo(cluster: Cluster, old: Instance): Promise<void> {
  await Promise.all(cluster.nodes.map((node) => node.kill()));
  cluster.setPrimary(old);
  for (const node of cluster.standbys()) {
    rmSync(node.folder, { recursive: true });
    copyStopped(old.folder, node.folder);
  }
  await old.start();
  await Promise.all(cluster.standbys().map((node) => startStandby(cluster, node)));
  await waitFor(old, "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'", 2);
}
