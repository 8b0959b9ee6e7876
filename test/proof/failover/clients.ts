import { createHistory, type History } from '../history.ts';
import type { ClientSession, Probe } from '../http/client.ts';
import { credentialsFor, LOGIN_NAMES, LOGINS } from '../http/logins.ts';
import type { Random } from '../random.ts';
import { addViolation, count, type Tally } from '../tally.ts';
import { ASIDE, LATCHKEYS, type Latchkeys, Unavailable } from './latchkeys.ts';

const PAUSE_MS = 20;

/** A session of the load. */
export interface Begun {
  clientSession: ClientSession;
  /** How many events had happened when its login was asked for. */
  asked: number;
}

/** Clients that log in, check, and log out, each request through any Latchkey, until they are stopped. */
export interface RunningLoad {
  history: History;
  begun: readonly Begun[];
  /** How many logouts that were asked for after that moment, by `performance.now`, have been acknowledged. */
  acknowledgedSince(moment: number): readonly number[];
  stop(): Promise<void>;
}

interface Load {
  latchkeys: Latchkeys;
  random: Random;
  tally: Tally;
}

export function startLoad({ latchkeys, random, tally }: Load, clients: number): RunningLoad {
  const history = createHistory();
  const begun: Begun[] = [];
  const acknowledged: { asked: number; at: number }[] = [];
  let going = true;

  /** After a 503 the client comes again; `undefined` when the load has been stopped. */
  async function persist<T>(work: (tries: number) => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; going; tries++) {
      try {
        return await work(tries);
      } catch (error) {
        if (!(error instanceof Unavailable)) addViolation(tally, 'fault', String(error));
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
    return undefined;
  }

  async function logIn(): Promise<Begun | undefined> {
    const login = random.pick(LOGIN_NAMES);
    const asked = history.moment();
    const clientSession = await LOGINS[login](latchkeys.server, credentialsFor(login));
    if (clientSession) return { clientSession, asked };
    addViolation(tally, 'fault', `the login by ${login} was refused`);
    return undefined;
  }

  async function logOut({ session, logouts }: ClientSession): Promise<void> {
    history.note('logout asked', session);
    await persist(async (tries) => {
      const asked = performance.now();
      const logout = logouts[random.below(logouts.length)];
      const done = await logout?.logOut();
      // One that was not confirmed may have happened, and its token be good for nothing any more.
      if (!done && tries === 0) count(tally, 'logouts refused');
      if (!done) return;
      history.note('logout acknowledged', session);
      tally.acknowledgedLogouts += 1;
      acknowledged.push({ asked, at: performance.now() });
      if (tries > 0) count(tally, 'logouts acknowledged after a 503');
    });
  }

  async function client(): Promise<void> {
    while (going) {
      const one = await persist(logIn);
      if (!one) continue;
      const { clientSession } = one;
      history.note('login acknowledged', clientSession.session);
      begun.push(one);
      await look(history, clientSession, random);
      if (random.below(4) > 0) await logOut(clientSession);
      await look(history, clientSession, random);
      await latchkeys.at(ASIDE, () => look(history, clientSession, random));
    }
  }

  const done = Promise.all(Array.from({ length: clients }, client));
  return {
    history,
    begun,
    acknowledgedSince: (moment) => acknowledged.flatMap(({ asked, at }) => (asked > moment ? [at] : [])),
    async stop() {
      going = false;
      await done;
    },
  };
}

/** All probes but the one that opens the session again, under another token: the one of before is not accepted then. */
function lookers({ probes, reopens }: ClientSession): readonly Probe[] {
  return probes.slice(0, reopens ? -1 : undefined);
}

async function look(history: History, clientSession: ClientSession, random: Random): Promise<void> {
  const probes = lookers(clientSession);
  const probe = probes[random.below(probes.length)];
  if (probe) await observe(history, clientSession.session, probe);
}

/** A 503 says nothing about the session. */
async function observe(history: History, session: string, { tokenSource, isAccepted }: Probe): Promise<void> {
  const began = history.moment();
  try {
    history.observe({ session, tokenSource, accepted: await isAccepted(), began });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
}

/** Every session through every Latchkey, and at last by what would open it again. */
export async function checkEverywhere(
  { history, begun }: Pick<RunningLoad, 'history' | 'begun'>,
  latchkeys: Latchkeys,
): Promise<void> {
  const sessions = begun.map(({ clientSession }) => clientSession);
  const check = (clientSession: ClientSession, probe: Probe | undefined) =>
    probe && observe(history, clientSession.session, probe);
  for (let at = 0; at < LATCHKEYS; at++) {
    await latchkeys.at(at, () =>
      inTurns(sessions, (one) => check(one, lookers(one)[at % lookers(one).length])),
    );
  }
  await inTurns(
    sessions.filter(({ reopens }) => reopens),
    (one) => check(one, one.probes.at(-1)),
  );
}

const AT_ONCE = 8;

/** The work for each of them, some at once. */
async function inTurns<T>(all: readonly T[], work: (one: T) => unknown): Promise<void> {
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
