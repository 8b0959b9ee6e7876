import type { IssuedTokens } from '../../../src/session/index.ts';
import type { Store } from '../../../src/session/ports.ts';
import { hashToken, newToken } from '../../../src/session/tokens.ts';
import { attempt, coreOn, type World } from './world.ts';

/** What an operation came to. */
export interface Outcome {
  /** The session was accepted as live. */
  accepted?: boolean;
  /** It promised that the session is dead. */
  ended?: boolean;
  /** What it gave out for the session itself (a re-opening) or for a new one of the same account (a login). */
  issued?: { for: 'session' | 'login'; tokens: IssuedTokens };
}

const HOUR_MS = 3_600_000;

type Operation = (store: Store, world: World) => Promise<Outcome>;

const own = ({ tokens }: World) => ({ kind: 'session', token: tokens.session ?? '' }) as const;

async function logInAgain(store: Store, world: World, replaces: boolean): Promise<Outcome> {
  const { sessions } = coreOn(store);
  const login = await sessions.logIn(attempt(world.name, replaces ? [world.session] : []));
  if (login.outcome !== 'granted') return {};
  return { ended: replaces, issued: { for: 'login', tokens: login.tokens } };
}

/** Everything that can happen to a session, as an API would ask the core for it. */
export const OPERATIONS = {
  async check(store, { tokens }) {
    const match = { column: 'session', kind: 'browser', hash: hashToken(tokens.session ?? '') } as const;
    return { accepted: (await store.findLive(match)) !== undefined };
  },
  // The session is due to be prolonged by then.
  async touch(store, world) {
    return { accepted: (await coreOn(store).sessions.check(own(world))) !== undefined };
  },
  async reopen(store, { tokens }) {
    const opened = await coreOn(store).sessions.reopen(tokens.remember ?? '');
    return opened
      ? { accepted: true, issued: { for: 'session', tokens: opened.tokens } }
      : { accepted: false };
  },
  async rotate(store, { tokens }) {
    const next = { session: newToken(), remember: newToken() };
    const rotated = await store.rotate(hashToken(tokens.remember ?? ''), {
      sessionHash: hashToken(next.session),
      rememberHash: hashToken(next.remember),
      idleMs: HOUR_MS,
      lifetimeMs: HOUR_MS,
      perAccount: null,
      graceMs: 0,
    });
    if (rotated?.outcome === 'opened') return { accepted: true, issued: { for: 'session', tokens: next } };
    return { accepted: false, ended: rotated?.outcome === 'reused' };
  },
  async logout(store, world) {
    await coreOn(store).sessions.end([own(world)]);
    return { ended: true };
  },
  async 'logout by remember token'(store, { tokens }) {
    await coreOn(store).sessions.end([{ kind: 'remember', token: tokens.remember ?? '' }]);
    return { ended: true };
  },
  async 'logout everywhere'(store, { accountId }) {
    return { ended: (await coreOn(store).sessionAdministration.endAccount(accountId)) !== undefined };
  },
  async 'logout of all but a new one'(store, world) {
    const begun = await logInAgain(store, world, false);
    if (!begun.issued) return begun;
    const kept = await coreOn(store).sessions.check({
      kind: 'session',
      token: begun.issued.tokens.session ?? '',
    });
    const ended = kept && (await coreOn(store).sessionAdministration.endOthers(world.accountId, kept.id));
    return { ...begun, ended: ended !== undefined };
  },
  async 'password change'(store, { name }) {
    return { ended: await coreOn(store).accounts.setPassword(name, 'the second password') };
  },
  async disable(store, { name }) {
    return { ended: await coreOn(store).accounts.setDisabled(name, true) };
  },
  async 'end of all'(store) {
    await coreOn(store).sessionAdministration.endAll();
    return { ended: true };
  },
  'second login': (store, world) => logInAgain(store, world, false),
  'login over it': (store, world) => logInAgain(store, world, true),
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

// The keys of the table, as its own type says.
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];

/** Calls at the store port that end every session an account has at that moment. */
export const ENDS_ACCOUNT: readonly string[] = ['revokeAccount', 'setPassword', 'setDisabled', 'revokeAll'];
