import type { History } from '../history.ts';
import type { ClientSession, Server } from '../http/client.ts';
import { credentialsFor, LOGIN_NAMES, LOGINS } from '../http/logins.ts';
import type { Random } from '../random.ts';

const AT_ONCE = 8;
const MOST_CHECKS = 3;

/** Well below the idle time of {@link CONFIG}, and long enough for a session to be prolonged. */
const SURVIVES_MS = 60_000;

/** Sessions that were begun in earlier tries, that nobody has logged out, and that are used again. */
export type Survivors = { clientSession: ClientSession; since: number }[];

/** Who clientSessions a server, and what is written down of it. */
export interface Clients {
  server: Server;
  history: History;
  random: Random;
  survivors: Survivors;
}

/** Logs in, looks around and mostly logs out, again and again, through every API, until the server is gone. */
export async function runUntilGone(clients: Clients): Promise<ClientSession[]> {
  const clientSessions: ClientSession[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, () => client(clients, clientSessions)));
  return clientSessions;
}

async function client(clients: Clients, clientSessions: ClientSession[]): Promise<void> {
  try {
    for (;;) await runOnce(clients, clientSessions);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function runOnce(clients: Clients, clientSessions: ClientSession[]): Promise<void> {
  const { history, random, survivors } = clients;
  const old = random.below(3) === 0 ? survivors.shift() : undefined;
  if (old && Date.now() - old.since > SURVIVES_MS) return;
  const { clientSession, since } = old ?? { clientSession: await logIn(clients), since: Date.now() };
  history.note('login acknowledged', clientSession.session);
  clientSessions.push(clientSession);
  // The re-opening is left to the end: it would give the session another token than was written down.
  const lookers = clientSession.reopens ? clientSession.probes.slice(0, -1) : clientSession.probes;
  for (let checks = random.below(MOST_CHECKS); checks > 0; checks--) {
    const probe = lookers[random.below(lookers.length)];
    if (probe) await observe(history, clientSession.session, probe);
  }
  if (random.below(10) < 3) {
    if (!clientSession.reopens) survivors.push({ clientSession, since });
    return;
  }
  await logOut(clients, clientSession);
}

async function logIn({ server, random }: Clients): Promise<ClientSession> {
  const login = random.pick(LOGIN_NAMES);
  const clientSession = await LOGINS[login](server, credentialsFor(login));
  if (!clientSession) throw new Error(`the login by ${login} was refused`);
  return clientSession;
}

async function logOut({ history, random }: Clients, { session, logouts }: ClientSession): Promise<void> {
  const logout = logouts[random.below(logouts.length)];
  if (!logout) return;
  history.note('logout asked', session);
  if (!(await logout.logOut())) throw new Error(`${logout.name} refused the logout of ${session}`);
  history.note('logout acknowledged', session);
}

export async function observe(
  history: History,
  session: string,
  { tokenSource, isAccepted }: ClientSession['probes'][number],
  sweep?: number,
): Promise<void> {
  const began = history.moment();
  const accepted = await isAccepted();
  const observation = { session, tokenSource, accepted, began };
  history.observe(sweep === undefined ? observation : { ...observation, sweep });
}

/** The connection was refused, or broke: the server was killed. `fetch` throws a TypeError for that and nothing else. */
export function isGone(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}
