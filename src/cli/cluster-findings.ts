import type { ClusterSettings, StoreSettings } from '../config/index.ts';
import { openCore } from '../core.ts';
import { InvalidInput, StoreUnavailable } from '../session/index.ts';
import type { Store } from '../session/ports.ts';
import { type ClusterReport, checkCluster, parsePostgresUrl } from '../stores/index.ts';
import { accountFindings } from './account-findings.ts';
import { type Finding, finding } from './finding.ts';
import { patroniFindings, UNASKED } from './patroni-findings.ts';
import { serverFindings } from './server-findings.ts';
import { primaryFindings } from './standby-findings.ts';

export interface ClusterCheck extends StoreSettings {
  cluster: ClusterSettings;
  /** Where Patroni's REST API can be asked. */
  patroni?: string | undefined;
}

/** What the servers say of themselves, and what opening the database shows. Makes no tables. */
export async function clusterFindings({ patroni, ...settings }: ClusterCheck): Promise<Finding[]> {
  const { url, allowAsynchronous } = settings.cluster;
  try {
    const report = await checkCluster(parsePostgresUrl(url));
    const primary = primaryFindings(report, allowAsynchronous);
    const manager = await managerFindings(report, patroni);
    const seen = [...primary, ...serverFindings(report), ...manager];
    // It would only be tried again and again.
    const isRefused = primary.some(({ state }) => state === 'error');
    return isRefused ? seen : [...seen, ...(await storeFindings(report, settings))];
  } catch (error) {
    return [databaseError(error)];
  }
}

function databaseError(error: unknown): Finding {
  if (!(error instanceof StoreUnavailable || error instanceof InvalidInput)) throw error;
  return {
    check: 'database',
    state: 'error',
    found: error.message,
    advice: 'nobody can log in or out with it',
  };
}

/** A server on its own has no manager. */
async function managerFindings({ servers }: ClusterReport, patroni: string | undefined): Promise<Finding[]> {
  if (patroni !== undefined) return await patroniFindings(patroni);
  return servers.some(({ standby, standbys }) => standby || standbys.length > 0) ? [UNASKED] : [];
}

async function storeFindings(
  { servers }: ClusterReport,
  settings: StoreSettings,
): Promise<readonly Finding[]> {
  const primary = servers.find(({ standby }) => !standby);
  if (!primary) return [];
  if (!primary.hasTables) {
    const advice = 'serve makes them at the first start';
    return [{ check: 'database', state: 'warning', found: 'it has no tables of Latchkey yet', advice }];
  }
  try {
    const core = await openCore(settings);
    const found = await commitFinding(core.store).finally(() => core.store.close());
    return [{ check: 'database', state: 'ok', found: 'opened' }, found, ...(await accountFindings(settings))];
  } catch (error) {
    return [databaseError(error)];
  }
}

const COMMITS = 5;
const SLOW_COMMIT_MS = 1_000;

/** Durable commits, as a logout needs one. */
async function commitFinding(store: Store): Promise<Finding> {
  const times: number[] = [];
  for (let done = 0; done < COMMITS; done++) {
    const began = performance.now();
    await store.ping();
    times.push(performance.now() - began);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(COMMITS / 2)] ?? 0;
  return finding('commit', `${median.toFixed(1)} ms`, {
    state: 'warning',
    when: median > SLOW_COMMIT_MS,
    advice: 'every logout waits for so long: look at the network between the servers, and at their disks',
  });
}
