import type {
  AccountService,
  IssuedTokens,
  LoginAttempt,
  PasswordHasher,
  Session,
  SessionServices,
} from '../../../src/session/index.ts';
import { createAccountService, createSessionServices } from '../../../src/session/index.ts';
import type { Store } from '../../../src/session/ports.ts';

export const PASSWORD = 'the first password';

/** What is tried here is the order of things: a password is compared in no time, and costs nothing. */
const comparing: PasswordHasher = {
  hash: async (password) => `hash of ${password}`,
  verify: async (hash, password) => hash === `hash of ${password}`,
  isCurrent: () => true,
  busyForSeconds: () => undefined,
  waiting: () => 0,
  deadlineMs: 1000,
};

const DAY_SECONDS = 86_400;

export interface Core extends SessionServices {
  accounts: AccountService;
}

export function coreOn(store: Store): Core {
  return {
    ...createSessionServices({
      store,
      hasher: comparing,
      lifetimes: {
        idleSeconds: 3600,
        lifetimeSeconds: 30 * DAY_SECONDS,
        rememberSeconds: 180 * DAY_SECONDS,
        apiTokenSeconds: 3600,
      },
      perAccount: null,
      throttle: { pair: [], address: null, account: null },
      minLength: 1,
    }),
    accounts: createAccountService({ store, hasher: comparing, minLength: 1 }),
  };
}

/** An account of its own with one session, to which everything happens. */
export interface World {
  name: string;
  accountId: number;
  session: Session;
  tokens: IssuedTokens;
}

let worlds = 0;

export async function createWorld(core: Core): Promise<World> {
  worlds += 1;
  const name = `Account ${worlds}`;
  const { id: accountId } = await core.accounts.add({ name, password: PASSWORD });
  const { session, tokens } = await logIn(core, name, []);
  return { name, accountId, session, tokens };
}

export function attempt(name: string, replaces: readonly Session[]): LoginAttempt {
  return {
    credentials: { kind: 'password', name, password: PASSWORD },
    kind: 'browser',
    remember: true,
    client: { address: '192.0.2.1', userAgent: null, clientType: null },
    replaces,
    onMustChange: 'report',
  };
}

async function logIn({ sessions }: Core, name: string, replaces: readonly Session[]) {
  const outcome = await sessions.logIn(attempt(name, replaces));
  if (outcome.outcome !== 'granted') throw new Error(`the first login was ${outcome.outcome}`);
  return outcome;
}
