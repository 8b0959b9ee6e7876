import {
  type ComputeHash,
  createAccountService,
  createPasswordHasher,
  createSessionServices,
  type LoginAttempt,
  type OnEvent,
  type PasswordHashing,
} from '../../src/session/index.ts';
import { createSqliteStore } from '../../src/stores/index.ts';

const START = Date.parse('2026-01-02T03:04:05Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The cheapest that argon2 takes: what is tested is who gets in, not how long it takes. */
const CHEAPEST: PasswordHashing = { memoryKiB: 8, passes: 1, parallelism: 1 };

const THROTTLE = {
  pair: [{ count: 5, seconds: 300 }],
  address: { count: 12, seconds: 300 },
  account: { count: 8, seconds: 300 },
};

interface CoreSetup {
  onEvent?: OnEvent;
  hashing?: PasswordHashing;
  computeHash?: ComputeHash;
  isThrottled?: boolean;
}

/** The core over an empty store in memory, with a clock that only moves by hand. */
export async function openCore({
  onEvent,
  hashing = CHEAPEST,
  computeHash,
  isThrottled = true,
}: CoreSetup = {}) {
  let time = START;
  const store = await createSqliteStore({ file: ':memory:', now: () => new Date(time) });
  const hasher = createPasswordHasher(hashing, { ...(computeHash && { compute: computeHash }) });
  const services = createSessionServices({
    store,
    hasher,
    lifetimes: {
      idleSeconds: 3600,
      lifetimeSeconds: 2_592_000,
      rememberSeconds: 15_552_000,
      apiTokenSeconds: 3600,
    },
    perAccount: 3,
    throttle: isThrottled ? THROTTLE : { pair: [], address: null, account: null },
    minLength: 8,
    onEvent,
  });
  const accounts = createAccountService({ store, hasher, minLength: 8, onEvent });
  return {
    store,
    hasher,
    ...services,
    accounts,
    advance: (ms: number) => {
      time += ms;
    },
    close: () => store.close(),
  };
}

export type Core = Awaited<ReturnType<typeof openCore>>;

export const CLIENT = { address: '192.0.2.1', userAgent: null, clientType: null };

export function attempt(name: string, password: string, change: Partial<LoginAttempt> = {}): LoginAttempt {
  return {
    credentials: { kind: 'password', name, password },
    kind: 'browser',
    remember: false,
    client: CLIENT,
    replaces: [],
    onMustChange: 'report',
    ...change,
  };
}

/** Logs in and returns what was issued; a refused login is a fault of the test. */
export async function logIn(core: Core, name: string, password: string, change: Partial<LoginAttempt> = {}) {
  const outcome = await core.sessions.logIn(attempt(name, password, change));
  if (outcome.outcome !== 'granted') throw new Error(`login of ${name}: ${outcome.outcome}`);
  return outcome;
}
