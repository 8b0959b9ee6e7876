import { randomUUID } from 'node:crypto';
import type { Store, TokenMatch } from '../../../src/session/ports.ts';
import { hashToken } from '../../../src/session/tokens.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 6;

/** A session of the load, and everything it can be known by. */
export interface Begun {
  id: string;
  accountId: number;
  matches: Record<string, TokenMatch>;
}

/** Begins, uses and ends sessions at the store port, some at once, and records what was acknowledged. */
export async function loadStore(
  store: Store,
  history: History,
  random: Random,
  turns: number,
  betweenTurns: () => void,
): Promise<Begun[]> {
  const accounts = (await store.listAccounts()).map((account) => account.id);
  const begun: Begun[] = [];
  const open: Begun[] = [];

  async function begin(): Promise<void> {
    const accountId = accounts[random.below(accounts.length)] ?? 0;
    const session = newSession(accountId, random.below(4) === 0);
    const { epoch = 0, globalEpoch = 0 } = (await store.credentialsById(accountId)) ?? {};
    await store.insertSession(rowOf(session, { epoch, globalEpoch }));
    history.note('login acknowledged', session.id);
    begun.push(session);
    open.push(session);
  }

  async function end(session: Begun): Promise<void> {
    history.note('logout asked', session.id);
    const matches = Object.values(session.matches);
    const match = matches[random.below(matches.length)];
    if (random.below(4) === 0 || !match) await store.revokeById(session.id);
    else await store.revoke([match]);
    history.note('logout acknowledged', session.id);
  }

  /** On its own: of a login at the same moment nobody could say whether it was before or after. */
  async function endAccount(): Promise<void> {
    const accountId = accounts[random.below(accounts.length)] ?? 0;
    const theirs = open.filter((session) => session.accountId === accountId);
    for (const { id } of theirs) history.note('logout asked', id);
    await store.revokeAccount(accountId);
    for (const { id } of theirs) history.note('logout acknowledged', id);
    open.splice(0, open.length, ...open.filter((session) => !theirs.includes(session)));
  }

  function anything(): Promise<unknown> {
    const chance = random.below(10);
    const [session] = open.splice(random.below(Math.max(1, open.length)), 1);
    if (chance < 4 || !session) {
      if (session) open.push(session);
      return begin();
    }
    if (chance < 8) return end(session);
    open.push(session);
    return store.touch(session.id, DAY_MS);
  }

  for (let turn = 0; turn < turns; turn++) {
    if (random.below(12) === 0) await endAccount();
    else await Promise.all(Array.from({ length: 1 + random.below(AT_ONCE) }, anything));
    betweenTurns();
  }
  return begun;
}

export function newSession(accountId: number, api: boolean): Begun {
  const match = (column: TokenMatch['column']) =>
    ({ column, kind: api ? 'api' : 'browser', hash: hashToken(randomUUID()) }) satisfies TokenMatch;
  const matches: Record<string, TokenMatch> = api
    ? { 'API token': match('api') }
    : { 'session token': match('session'), 'remember token': match('remember') };
  return { id: randomUUID(), accountId, matches };
}

export function rowOf({ id, accountId, matches }: Begun, epochs: { epoch: number; globalEpoch: number }) {
  const hash = (name: string) => matches[name]?.hash ?? null;
  return {
    id,
    kind: matches['API token'] ? ('api' as const) : ('browser' as const),
    accountId,
    accountEpoch: epochs.epoch,
    globalEpoch: epochs.globalEpoch,
    sessionHash: hash('session token'),
    rememberHash: hash('remember token'),
    apiHash: hash('API token'),
    idleMs: DAY_MS,
    lifetimeMs: DAY_MS,
    rememberMs: DAY_MS,
    app: null,
    grants: null,
    clientType: null,
    address: '192.0.2.1',
    network: '127.0.0.1',
    perAccount: null,
    userAgent: null,
    replaces: [],
    spends: null,
    spentMs: 0,
  };
}
