import { type Finding, finding } from './finding.ts';

const TIMEOUT_MS = 3_000;
const OLDEST = [4, 0, 7];
/** A primary that cannot start again is given up after so long. */
const MOST_START_SECONDS = 30;
const DEFAULTS = { ttl: 30, loop_wait: 10, retry_timeout: 10, primary_start_timeout: 300 };

type Answer = Readonly<Record<string, unknown>>;

/** What Patroni's REST API says at this address of one of its members; SQL does not show it. */
export async function patroniFindings(address: string): Promise<Finding[]> {
  try {
    const at = (path: string) => new URL(path, address).href;
    const [members, config] = [membersOf(await ask(at('/cluster'))), await ask(at('/config'))];
    const versions = await Promise.all(
      members.map(async (member) => [member.name, await versionOf(member)] as const),
    );
    return [versionFinding(versions), modeFinding(config), strictFinding(config), timingFinding(config)];
  } catch (error) {
    const found = `${address} cannot be asked: ${error instanceof Error ? error.message : String(error)}`;
    const advice = 'give the address of Patroni’s REST API on any member, such as http://n1:8008';
    return [{ check: 'patroni', state: 'error', found, advice }];
  }
}

/** Without an address nothing is known of it. */
export const UNASKED: Finding = {
  check: 'patroni',
  state: 'warning',
  found: 'not asked: give --patroni http://HOST:8008',
  advice:
    'Patroni before 4.0.7 can go back to before acknowledged logouts when a frozen leader thaws, and SQL does not show its version',
};

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  // A member that is not running answers 503, and says the same things.
  if (!response.ok && response.status !== 503) throw new Error(`HTTP ${response.status}`);
  return Object(await response.json());
}

interface Member {
  name: string;
  api: string;
}

function membersOf({ members }: Answer): Member[] {
  if (!Array.isArray(members)) throw new Error('it is not Patroni that answers');
  return members.map((member) => ({ name: String(member.name), api: String(member.api_url) }));
}

async function versionOf({ api }: Member): Promise<string | undefined> {
  try {
    const { patroni } = await ask(api);
    return String(Object(patroni).version);
  } catch {
    return undefined;
  }
}

function isTooOld(version: string): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const different = OLDEST.findIndex((part, at) => (parts[at] ?? 0) !== part);
  return different >= 0 && (parts[different] ?? 0) < (OLDEST[different] ?? 0);
}

function versionFinding(versions: readonly (readonly [string, string | undefined])[]): Finding {
  const found = versions.map(([name, version]) => `${name}: ${version ?? 'does not answer'}`).join(', ');
  if (versions.some(([, version]) => version !== undefined && isTooOld(version))) {
    const advice = `install Patroni ${OLDEST.join('.')} or later on every member: an older one can go back to before acknowledged logouts when a frozen leader thaws`;
    return { check: 'patroni version', state: 'error', found, advice };
  }
  return finding('patroni version', found, {
    state: 'warning',
    when: versions.some(([, version]) => version === undefined),
    advice: 'a member that does not answer cannot take over: start it',
  });
}

/** YAML's words for true are all in use. */
function isOn(value: unknown): boolean {
  return value === true || /^(on|true|yes)$/i.test(String(value));
}

function modeFinding({ synchronous_mode: mode }: Answer): Finding {
  const isQuorum = String(mode).toLowerCase() === 'quorum';
  const found = `synchronous_mode: ${mode ?? 'off'}`;
  if (!isQuorum && isOn(mode)) {
    const advice =
      'one named standby has to confirm, and its loss stops logouts until Patroni names another: patronictl edit-config --set synchronous_mode=quorum';
    return { check: 'patroni mode', state: 'warning', found, advice };
  }
  return finding('patroni mode', found, {
    state: 'error',
    when: !isQuorum,
    advice:
      'a failover loses the last logouts: patronictl edit-config --set synchronous_mode=quorum --set synchronous_mode_strict=true',
  });
}

function strictFinding({ synchronous_mode_strict: strict }: Answer): Finding {
  return finding('patroni strict', `synchronous_mode_strict: ${strict ?? false}`, {
    state: 'error',
    when: !isOn(strict),
    advice:
      'without a standby Patroni lets the primary acknowledge alone, and its disk takes those logouts with it: patronictl edit-config --set synchronous_mode_strict=true',
  });
}

function timingFinding(config: Answer): Finding {
  const seconds = (name: keyof typeof DEFAULTS) => Number(config[name] ?? DEFAULTS[name]);
  const names = ['ttl', 'loop_wait', 'retry_timeout', 'primary_start_timeout'] as const;
  const found = names.map((name) => `${name} ${seconds(name)}`).join(', ');
  const isTight = seconds('loop_wait') + 2 * seconds('retry_timeout') > seconds('ttl');
  return finding('patroni timing', `${found} (seconds)`, {
    state: 'warning',
    when: isTight || seconds('primary_start_timeout') > MOST_START_SECONDS,
    advice: isTight
      ? 'a healthy leader is replaced by a short pause of etcd: keep loop_wait + 2 · retry_timeout at most ttl'
      : 'nobody can log in or out while a primary that has crashed tries to start again: set primary_start_timeout to 10',
  });
}
