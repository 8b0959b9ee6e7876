import type { Event, Observation } from './history.ts';

/** What must never be in a history. */
export type Violation = {
  /**
   * `revived`: a token was accepted after a logout of its session had been acknowledged.
   * `lost`: a session that was acknowledged, and that nobody asked to end, was gone.
   * `half`: at one moment some tokens of a session were accepted and others were not.
   */
  kind: 'revived' | 'lost' | 'half';
  session: string;
  tokenSource: string;
};

/** When, in events, something happened to a session first; `Infinity` for never. */
interface Times {
  login: number;
  logoutAsked: number;
  logoutAcknowledged: number;
}

const NEVER: Times = {
  login: Number.POSITIVE_INFINITY,
  logoutAsked: Number.POSITIVE_INFINITY,
  logoutAcknowledged: Number.POSITIVE_INFINITY,
};

/** Every violation of a history, in its order. */
export function check(events: readonly Event[]): Violation[] {
  const times = timesOf(events);
  const found: Violation[] = [];
  for (const [at, event] of events.entries()) {
    if (event.what !== 'observed') continue;
    const { login, logoutAsked, logoutAcknowledged } = times.get(event.session) ?? NEVER;
    const { session, tokenSource, accepted, began } = event;
    if (accepted && logoutAcknowledged < began) found.push({ kind: 'revived', session, tokenSource });
    if (!accepted && login < began && logoutAsked > at) found.push({ kind: 'lost', session, tokenSource });
  }
  return [...found, ...halves(events)];
}

function timesOf(events: readonly Event[]): Map<string, Times> {
  const times = new Map<string, Times>();
  for (const [at, event] of events.entries()) {
    if (event.what === 'observed') continue;
    const known = times.get(event.session) ?? { ...NEVER };
    if (event.what === 'login acknowledged') known.login = Math.min(known.login, at);
    if (event.what === 'logout asked') known.logoutAsked = Math.min(known.logoutAsked, at);
    if (event.what === 'logout acknowledged')
      known.logoutAcknowledged = Math.min(known.logoutAcknowledged, at);
    times.set(event.session, known);
  }
  return times;
}

function halves(events: readonly Event[]): Violation[] {
  const sweeps = new Map<string, Observation>();
  const found: Violation[] = [];
  for (const event of events) {
    if (event.what !== 'observed' || event.sweep === undefined) continue;
    const key = `${event.sweep} ${event.session}`;
    const first = sweeps.get(key) ?? event;
    sweeps.set(key, first);
    if (first.accepted !== event.accepted)
      found.push({ kind: 'half', session: event.session, tokenSource: event.tokenSource });
  }
  return found;
}

/**
 * Sessions that were seen dead and later alive, though no logout of theirs was acknowledged: an ending that nobody confirmed
 * was lost with its server. That is allowed.
 */
export function countFlickers(events: readonly Event[]): number {
  const acknowledged = new Set<string>();
  for (const { what, session } of events) if (what === 'logout acknowledged') acknowledged.add(session);
  const dead = new Map<string, number>();
  const flickered = new Set<string>();
  for (const [at, event] of events.entries()) {
    if (event.what !== 'observed' || acknowledged.has(event.session)) continue;
    if (!event.accepted) dead.set(event.session, Math.min(dead.get(event.session) ?? at, at));
    else if ((dead.get(event.session) ?? Number.POSITIVE_INFINITY) < event.began)
      flickered.add(event.session);
  }
  return flickered.size;
}
