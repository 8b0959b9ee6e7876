import type { History } from '../history.ts';
import { credentialsFor, FACE_NAMES, FACES } from '../http/faces.ts';
import type { Server, Visit } from '../http/visitor.ts';
import type { Random } from '../random.ts';

const AT_ONCE = 8;
const MOST_CHECKS = 3;

/** Well below the idle time of {@link CONFIG}, and long enough for a session to be prolonged. */
const SURVIVES_MS = 60_000;

/** Sessions that were begun in earlier tries, that nobody has logged out, and that are used again. */
export type Survivors = { visit: Visit; since: number }[];

/** Who visits a server, and what is written down of it. */
export interface Visitors {
  server: Server;
  history: History;
  random: Random;
  survivors: Survivors;
}

/** Logs in, looks around and mostly logs out, again and again, through every face, until the server is gone. */
export async function visitUntilGone(visitors: Visitors): Promise<Visit[]> {
  const visits: Visit[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, () => visitor(visitors, visits)));
  return visits;
}

async function visitor(visitors: Visitors, visits: Visit[]): Promise<void> {
  try {
    for (;;) await visitOnce(visitors, visits);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function visitOnce(visitors: Visitors, visits: Visit[]): Promise<void> {
  const { history, random, survivors } = visitors;
  const old = random.below(3) === 0 ? survivors.shift() : undefined;
  if (old && Date.now() - old.since > SURVIVES_MS) return;
  const { visit, since } = old ?? { visit: await logIn(visitors), since: Date.now() };
  history.note('login acknowledged', visit.session);
  visits.push(visit);
  // The re-opening is left to the end: it would give the session another token than was written down.
  const lookers = visit.reopens ? visit.probes.slice(0, -1) : visit.probes;
  for (let checks = random.below(MOST_CHECKS); checks > 0; checks--) {
    const probe = lookers[random.below(lookers.length)];
    if (probe) await observe(history, visit.session, probe);
  }
  if (random.below(10) < 3) {
    if (!visit.reopens) survivors.push({ visit, since });
    return;
  }
  await leave(visitors, visit);
}

async function logIn({ server, random }: Visitors): Promise<Visit> {
  const face = random.pick(FACE_NAMES);
  const visit = await FACES[face](server, credentialsFor(face));
  if (!visit) throw new Error(`the login by ${face} was refused`);
  return visit;
}

async function leave({ history, random }: Visitors, { session, exits }: Visit): Promise<void> {
  const exit = exits[random.below(exits.length)];
  if (!exit) return;
  history.note('logout asked', session);
  if (!(await exit.leave())) throw new Error(`${exit.name} refused the logout of ${session}`);
  history.note('logout acknowledged', session);
}

export async function observe(
  history: History,
  session: string,
  { carrier, isAccepted }: Visit['probes'][number],
  sweep?: number,
): Promise<void> {
  const began = history.moment();
  const accepted = await isAccepted();
  const observation = { session, carrier, accepted, began };
  history.observe(sweep === undefined ? observation : { ...observation, sweep });
}

/** The connection was refused, or broke: the server was killed. `fetch` throws a TypeError for that and nothing else. */
export function isGone(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}
