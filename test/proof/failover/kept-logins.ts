import type { Event } from '../history.ts';
import type { Begun } from './clients.ts';

/** When, in events, the first primary was lost, and another promoted. */
export interface Loss {
  lost: number;
  replaced: number;
}

/**
 * Sessions that no loss of the primary may lose. A login waits for the primary's own disk only; it is on a standby when a
 * logout that was asked for later was acknowledged by the same primary, since the log of a primary has one order. A new
 * primary has acknowledged something only when nobody believes the old one any more.
 */
export function keptLogins(
  events: readonly Event[],
  begun: readonly Begun[],
  { lost, replaced }: Loss,
): Set<string> {
  const logouts = acknowledgedLogouts(events);
  const before = logouts.filter(({ acknowledged }) => acknowledged < lost);
  const lastBefore = Math.max(-1, ...before.map(({ asked }) => asked));
  const after = logouts.filter(({ asked }) => asked >= replaced);
  const firstAfter = Math.min(Number.POSITIVE_INFINITY, ...after.map(({ acknowledged }) => acknowledged));
  const logins = new Map<string, number>();
  for (const [at, event] of events.entries())
    if (event.what === 'login acknowledged') logins.set(event.session, at);
  return new Set(
    begun
      .filter(({ clientSession: { session }, asked }) => {
        const at = logins.get(session) ?? Number.POSITIVE_INFINITY;
        return at < lastBefore || asked > firstAfter;
      })
      .map(({ clientSession }) => clientSession.session),
  );
}

function acknowledgedLogouts(events: readonly Event[]): { asked: number; acknowledged: number }[] {
  const asked = new Map<string, number>();
  const all: { asked: number; acknowledged: number }[] = [];
  for (const [at, { what, session }] of events.entries()) {
    if (what === 'logout asked') asked.set(session, at);
    if (what === 'logout acknowledged') all.push({ asked: asked.get(session) ?? at, acknowledged: at });
  }
  return all;
}
