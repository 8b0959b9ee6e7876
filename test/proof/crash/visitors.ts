import type { History } from '../history.ts';
import { credentialsFor, FACE_NAMES, FACES } from '../http/faces.ts';
import type { Server, Visit } from '../http/visitor.ts';
import type { Random } from '../random.ts';

const AT_ONCE = 8;
const MOST_CHECKS = 3;

/** Logs in, looks around and mostly logs out, again and again, through every face, until the server is gone. */
export async function visitUntilGone(server: Server, history: History, random: Random): Promise<Visit[]> {
  const visits: Visit[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, () => visitor(server, history, random, visits)));
  return visits;
}

async function visitor(server: Server, history: History, random: Random, visits: Visit[]): Promise<void> {
  try {
    for (;;) await visitOnce(server, history, random, visits);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function visitOnce(server: Server, history: History, random: Random, visits: Visit[]): Promise<void> {
  const face = random.pick(FACE_NAMES);
  const visit = await FACES[face](server, credentialsFor(face));
  if (!visit) throw new Error(`the login by ${face} was refused`);
  history.note('login acknowledged', visit.session);
  visits.push(visit);
  // The last probe gives the session another token; what was written down would no longer be true.
  const lookers = visit.probes.slice(0, -1);
  for (let checks = random.below(MOST_CHECKS); checks > 0; checks--) {
    const probe = lookers[random.below(lookers.length)];
    if (probe) await observe(history, visit.session, probe);
  }
  if (random.below(10) < 3) return;
  const exit = visit.exits[random.below(visit.exits.length)];
  if (!exit) return;
  history.note('logout asked', visit.session);
  if (!(await exit.leave())) throw new Error(`${exit.name} refused the logout of ${visit.session}`);
  history.note('logout acknowledged', visit.session);
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
