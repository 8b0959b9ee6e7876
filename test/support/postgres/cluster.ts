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
  settings: ServerSettings;
  /** The primary now; what it was before may still run. */
  primary(): Instance;
  standbys(): readonly Instance[];
  /** Stops and removes everything. */
  dispose(): Promise<void>;
  setPrimary(instance: Instance): void;
}

export async function startCluster(template: Template, settings: ServerSettings): Promise<Cluster> {
  const root = makeServerFolder(mkdtempSync(join(tmpdir(), 'latchkey-cluster-')));
  const create = async (name: string) => {
    copyStopped(template.folder, join(root, name));
    return await createInstance(name, join(root, name));
  };
  const nodes = [await create('n1'), await create('n2'), await create('n3')] as const;
  let primary: Instance = nodes[0];
  const standbys = () => nodes.filter((node) => node !== primary);
  primary.configure(settings);
  await primary.start();
  await Promise.all(standbys().map((node) => startStandby(node, primary, settings)));
  await waitFor(primary, "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'", 2);
  const ports = nodes.map(({ port }) => port);
  return {
    nodes,
    settings,
    address: addressOf(ports, 'postgres', join(root, 'state')),
    primary: () => primary,
    standbys,
    setPrimary(instance) {
      primary = instance;
    },
    async dispose() {
      for (const node of nodes) node.signal('SIGCONT');
      await Promise.all(nodes.map((node) => node.kill()));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function following(primary: Instance | undefined, name: string, settings: ServerSettings): ServerSettings {
  const target = primary ? `host=127.0.0.1 port=${primary.port} user=postgres application_name=${name}` : '';
  return { ...settings, primary_conninfo: `'${target}'`, recovery_target_timeline: "'latest'" };
}

export async function startStandby(
  node: Instance,
  primary: Instance,
  settings: ServerSettings,
): Promise<void> {
  writeFileSync(join(node.folder, 'standby.signal'), '');
  node.configure(following(primary, node.name, settings));
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
  for (const node of standbys) node.reload(following(undefined, node.name, cluster.settings));
  for (const node of standbys) await waitFor(node, 'SELECT 1 FROM pg_stat_wal_receiver', 0);
  const ranked = await Promise.all(standbys.map(async (node) => ({ node, at: await receivedBy(node) })));
  ranked.sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at));
  const chosen = (choose === 'most' ? ranked[0] : ranked.at(-1))?.node;
  if (!chosen) throw new Error('there is no standby');
  chosen.promote();
  await waitFor(chosen, 'SELECT 1 WHERE NOT pg_is_in_recovery()', 1);
  cluster.setPrimary(chosen);
  for (const node of standbys)
    if (node !== chosen) node.reload(following(chosen, node.name, cluster.settings));
  return chosen;
}
