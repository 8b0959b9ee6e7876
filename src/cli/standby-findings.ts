import { type ClusterReport, parseStandbyNames, type ServerReport, weaknessOf } from '../stores/index.ts';
import { type Finding, finding } from './finding.ts';

const RETURNS = 'a logout acknowledged in the last seconds comes back when the primary is lost';

/** Which server is the primary, and what a logout survives there. */
export function primaryFindings(report: ClusterReport, allowAsynchronous: boolean): Finding[] {
  const primaries = report.servers.filter(({ standby }) => !standby);
  const [primary] = primaries;
  const durability = primary ? durabilityFindings(primary, allowAsynchronous) : [];
  return [...silentFindings(report), membershipFinding(report.servers, primaries), ...durability];
}

function silentFindings({ silent }: ClusterReport): Finding[] {
  return silent.map(({ host, why }) => ({
    check: 'server',
    state: 'warning',
    found: `${host} cannot be asked: ${why}`,
    advice:
      'while it is away, the loss of another server may stop everything: start it, or take it out of --database',
  }));
}

function membershipFinding(servers: readonly ServerReport[], primaries: readonly ServerReport[]): Finding {
  const check = 'primary';
  const named = (some: readonly ServerReport[]) => some.map(({ host }) => host).join(', ');
  if (new Set(servers.map(({ system }) => system)).size > 1) {
    const advice = 'sessions of one are unknown to the other: name the servers of one cluster only';
    return { check, state: 'error', found: `${named(servers)} belong to different clusters`, advice };
  }
  if (primaries.length > 1) {
    const advice =
      'one of them was replaced and still runs. Latchkey uses the newer; stop the other, and let it follow';
    return { check, state: 'error', found: `${named(primaries)} all say that they are the primary`, advice };
  }
  return finding(check, primaries.length === 1 ? named(primaries) : 'none answers', {
    state: 'error',
    when: primaries.length === 0,
    advice: 'nobody can log in or out until one is there: ask the cluster manager (patronictl list)',
  });
}

function durabilityFindings(primary: ServerReport, allowAsynchronous: boolean): Finding[] {
  const asked = parseStandbyNames(primary.standbyNames);
  if (asked) return [namesFinding(primary), connectedFinding(primary)];
  return [primary.standbys.length === 0 ? loneFinding() : asynchronousFinding(primary, allowAsynchronous)];
}

function loneFinding(): Finding {
  const advice = 'docs/cluster.md says how to make three of it, and what to back up until then';
  return { check: 'durability', state: 'warning', found: weaknessOf('lone') ?? '', advice };
}

function asynchronousFinding({ standbys }: ServerReport, allowed: boolean): Finding {
  const names = [...new Set(standbys.map(({ name }) => name))].join(', ');
  const remedy = `set synchronous_standby_names = 'ANY 1 (${names})', with Patroni synchronous_mode: quorum and synchronous_mode_strict: true`;
  return {
    check: 'durability',
    state: allowed ? 'warning' : 'error',
    found: `${standbys.length} standbys follow, and no commit waits for them`,
    advice: `${RETURNS}: ${remedy}${allowed ? '' : '. serve does not start without --allow-asynchronous'}`,
  };
}

/** The names that can confirm: the primary's own never does. */
function candidates({ standbyNames, clusterName, standbys }: ServerReport): string[] {
  const names = parseStandbyNames(standbyNames)?.names ?? [];
  const all = names.includes('*') ? standbys.map(({ name }) => name.toLowerCase()) : names;
  return [...new Set(all)].filter((name) => name !== clusterName.toLowerCase());
}

function namesFinding(primary: ServerReport): Finding {
  const asked = parseStandbyNames(primary.standbyNames);
  const found = `synchronous_standby_names = ${primary.standbyNames}`;
  if (asked?.method === 'first') {
    const advice =
      'every logout waits for the first of them, however slow it is, and a failover to another one loses logouts: use ANY instead';
    return { check: 'durability', state: 'warning', found, advice };
  }
  return finding('durability', found, {
    state: 'warning',
    when: candidates(primary).length <= (asked?.count ?? 0),
    advice: 'the loss of one standby stops every logout: name one more than have to confirm',
  });
}

function connectedFinding(primary: ServerReport): Finding {
  const able = candidates(primary);
  const needed = parseStandbyNames(primary.standbyNames)?.count ?? 0;
  const follows = primary.standbys.filter(({ name }) => able.includes(name.toLowerCase()));
  const repeated = new Set(follows.map(({ name }) => name)).size < follows.length;
  // A role without pg_monitor sees who is connected, and not how.
  const ready = follows.filter(({ state }) => state === null || state === 'streaming').length;
  const hidden = follows.some(({ state }) => state === null) ? ' (GRANT pg_monitor to see how)' : '';
  const found = `${ready} of ${able.length} named standbys follow${hidden}`;
  if (repeated) {
    const advice =
      'two standbys have one name, so that nobody can tell which has confirmed: give each its own application_name';
    return { check: 'standbys', state: 'error', found, advice };
  }
  if (ready < needed) {
    const advice = `no logout can be acknowledged until ${needed} of them follow`;
    return { check: 'standbys', state: 'error', found, advice };
  }
  return finding('standbys', found, {
    state: 'warning',
    when: ready === needed,
    advice: 'the loss of one more stops every logout until another follows',
  });
}
