import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import type { Store, TokenMatch } from '../../../src/session/ports.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';
import { accountNamed, beginSession, by } from '../../stores/fixtures.ts';
import { type Experiment, goesOn } from '../experiment.ts';
import { createRandom, type Random } from '../random.ts';
import { addViolation, emptyTally, type Tally } from '../tally.ts';

const HOUR = 3_600_000;
const LIFETIME_MS = 60_000;
const TOLERANCE_MS = 1_000;
const EVENTS = 60;

/**
 * Sessions of a minute, under a clock that is set an hour forward and back, with processes that are stopped and killed.
 * The time that really passes is the experiment's own; no clock that the store can see shows it.
 */
export const clockSteps: Experiment = {
  name: 'Clock',
  notices: [],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      for (; goesOn(terms, tally); tally.tries++) await tryOnce(random, tally);
    } finally {
      mock.timers.reset();
    }
    return tally;
  },
};

interface Machine {
  store: Store;
  /** Milliseconds that have really passed. */
  real: number;
  pass(ms: number): Promise<void>;
  setClock(byMs: number): void;
  /** Starts anew, after a clean stop or a kill. */
  restart(clean: boolean): Promise<void>;
  dispose(): Promise<void>;
}

async function tryOnce(random: Random, tally: Tally): Promise<void> {
  const machine = await startMachine();
  await machine.store.writeAccounts([accountNamed('Alice')]);
  const begun: { match: TokenMatch; dies: number; ended: boolean }[] = [];
  for (let event = 0; event < EVENTS; event++) {
    await machine.pass(random.below(4_000));
    const chance = random.below(12);
    if (chance < 3) {
      const token = `token ${begun.length}`;
      await beginSession(machine.store, token, { idleMs: HOUR, lifetimeMs: LIFETIME_MS, rememberMs: 0 });
      begun.push({ match: by(token), dies: machine.real + LIFETIME_MS, ended: false });
    } else if (chance < 5) machine.setClock(random.pick([-HOUR, HOUR]));
    else if (chance < 7) await machine.restart(random.below(2) === 0);
    else if (chance < 8) await endOne(machine.store, begun, random, tally);
    for (const { match, dies, ended } of begun) {
      if ((await machine.store.findLive(match)) === undefined) continue;
      if (ended) addViolation(tally, 'revived', `after ${event} events`);
      if (machine.real > dies + TOLERANCE_MS) {
        addViolation(tally, 'outlived', `by ${machine.real - dies} ms after ${event} events`);
      }
    }
  }
  await machine.dispose();
}

async function endOne(
  store: Store,
  begun: readonly { match: TokenMatch; ended: boolean }[],
  random: Random,
  tally: Tally,
): Promise<void> {
  const session = begun[random.below(Math.max(1, begun.length))];
  if (!session) return;
  await store.revoke([session.match]);
  session.ended = true;
  tally.acknowledgedLogouts += 1;
}

async function startMachine(): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-clock-'));
  const hands = { wall: Date.parse('2026-01-02T03:04:05Z'), elapsed: 0 };
  let starts = 0;
  const fileOf = (start: number) => join(folder, `start-${start}.db`);
  const start = () =>
    createSqliteStore({
      file: fileOf(starts),
      now: () => new Date(hands.wall),
      elapsed: () => hands.elapsed,
    });

  const machine: Machine = {
    store: await start(),
    real: 0,
    async pass(ms) {
      // In small steps, so that the store's own timer goes off when it would.
      for (let left = ms; left > 0; left -= 100) {
        const step = Math.min(left, 100);
        machine.real += step;
        hands.wall += step;
        hands.elapsed += step;
        mock.timers.tick(step);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    setClock(byMs) {
      hands.wall += byMs;
    },
    async restart(clean) {
      const { store } = machine;
      const before = fileOf(starts);
      if (clean) await store.close();
      // Killed is: nothing but the files is left.
      starts += 1;
      for (const part of ['', '-wal', '-revision'])
        if (existsSync(`${before}${part}`)) copyFileSync(`${before}${part}`, `${fileOf(starts)}${part}`);
      hands.elapsed = 0;
      machine.store = await start();
      if (!clean) await store.close();
    },
    async dispose() {
      await machine.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return machine;
}
