import { randomUUID } from 'node:crypto';
import type { AccountWrite, NewSession, Store, StoredCredentials } from '../../../src/session/ports.ts';
import { hashToken } from '../../../src/session/tokens.ts';
import { accountNamed } from '../../stores/fixtures.ts';
import { coreOn } from '../race/world.ts';
import type { HazardBench, Side } from './bench.ts';

const DAY_MS = 86_400_000;
const LATE = 'the late password';

/** An account of its own with two sessions and an app password. */
interface Scene {
  key: string;
  owner: StoredCredentials;
  /** Ids and tokens of its two sessions. */
  ids: readonly [string, string];
  tokens: readonly [string, string];
}

/** Two operations at once, and what was wrong after both. */
interface Pair {
  a: Side<unknown>;
  b: Side<unknown>;
  findWrong(results: readonly [unknown, unknown], store: Store): Promise<string | undefined>;
}

let scenes = 0;

async function createScene(store: Store): Promise<Scene> {
  scenes += 1;
  const key = `Scene ${scenes}`;
  await store.writeAccounts([
    accountNamed(key, { passwordHash: 'hash of first', appPasswords: [robot('first')] }),
  ]);
  const owner = await store.credentials(key);
  if (!owner) throw new Error('the account of the scene is gone');
  const tokens = [`${key} one`, `${key} two`] as const;
  const ids = [randomUUID(), randomUUID()] as const;
  for (const at of [0, 1] as const) await store.insertSession(rowOf(owner, tokens[at], { id: ids[at] }));
  return { key, owner, ids, tokens };
}

const robot = (passwordHash: string) => ({ appId: 'robot', grants: [], ipRanges: [], passwordHash });

function rowOf(owner: StoredCredentials, token: string, change: Partial<NewSession> = {}): NewSession {
  return {
    id: randomUUID(),
    kind: 'browser',
    accountId: owner.account.id,
    accountEpoch: owner.epoch,
    globalEpoch: owner.globalEpoch,
    sessionHash: hashToken(token),
    rememberHash: null,
    apiHash: null,
    idleMs: DAY_MS,
    lifetimeMs: DAY_MS,
    rememberMs: 0,
    app: null,
    grants: null,
    clientType: null,
    network: '192.0.2.1',
    perAccount: null,
    address: '192.0.2.1',
    userAgent: null,
    replaces: [],
    spends: null,
    spentMs: DAY_MS,
    ...change,
  };
}

const by = (token: string, kind: 'browser' | 'app' = 'browser') =>
  ({ column: 'session', kind, hash: hashToken(token) }) as const;

const nothingWrong = async () => undefined;

/** Wrong when the token opens anything after both. */
const mustBeDead = (token: string, kind?: 'app') => async (_: unknown, store: Store) =>
  (await store.findLive(by(token, kind))) ? `revived: ${token}` : undefined;

const keepsOne =
  ({ owner, ids }: Scene) =>
  (store: Store) =>
    store.revokeOthers(owner.account.id, ids[0]);

const once = (what: string, happened: (result: unknown) => boolean) => async (results: readonly unknown[]) =>
  results.filter(happened).length === 1 ? undefined : `not exactly one is ${what}`;

const logsInAsRobot =
  ({ owner }: Scene, token: string) =>
  (store: Store) =>
    store.insertSession(rowOf(owner, token, { kind: 'app', app: { appId: 'robot', passwordHash: 'first' } }));
const changesRobot =
  ({ owner }: Scene, hash: string) =>
  (store: Store) =>
    store.setAppPassword(owner.account.id, robot(hash));
const imports =
  (...writes: readonly AccountWrite[]) =>
  (store: Store) =>
    store.writeAccounts(writes);
const logsIn =
  ({ owner }: Scene, token: string, change: Partial<NewSession> = {}) =>
  (store: Store) =>
    store.insertSession(rowOf(owner, token, change));
const endsBoth =
  (scene: Scene, reversed = false) =>
  (store: Store) => {
    const matches = scene.tokens.map((token) => by(token));
    return store.revoke(reversed ? matches.toReversed() : matches);
  };
const removes =
  ({ owner }: Scene) =>
  (store: Store) =>
    store.removeAccount(owner.account.id);

type MakePair = (scene: Scene, store: Store) => Pair | Promise<Pair>;

const pending = ({ owner }: Scene) =>
  ({ accountId: owner.account.id, accountEpoch: 1, reason: 'expired', remember: false }) as const;

/** What the operations of the race do not have: several sessions at once, app passwords, imports, the throttle. */
export const MORE_PAIRS = {
  'login with an app password | its change': (scene) => {
    const token = `${scene.key} app`;
    return {
      a: logsInAsRobot(scene, token),
      b: changesRobot(scene, 'second'),
      findWrong: mustBeDead(token, 'app'),
    };
  },
  'change of an app password | login with it': (scene) => {
    const token = `${scene.key} app`;
    return {
      a: changesRobot(scene, 'second'),
      b: logsInAsRobot(scene, token),
      findWrong: mustBeDead(token, 'app'),
    };
  },
  'import | login with an app password that it changes': (scene) => {
    const token = `${scene.key} app`;
    const write = accountNamed(scene.key, { passwordHash: 'hash of first', appPasswords: [robot('second')] });
    return { a: imports(write), b: logsInAsRobot(scene, token), findWrong: mustBeDead(token, 'app') };
  },
  'two app passwords of one id': (scene) => ({
    a: changesRobot(scene, 'x'),
    b: changesRobot(scene, 'y'),
    findWrong: nothingWrong,
  }),
  'removal of the account | new app password': (scene) => ({
    a: removes(scene),
    b: changesRobot(scene, 'x'),
    findWrong: nothingWrong,
  }),
  'new app password | removal of the account': (scene) => ({
    a: changesRobot(scene, 'x'),
    b: removes(scene),
    findWrong: nothingWrong,
  }),
  'login | removal of the account': (scene) => ({
    a: logsIn(scene, `${scene.key} late`),
    b: removes(scene),
    findWrong: mustBeDead(`${scene.key} late`),
  }),
  'two logins with one pre-login id': (scene) => ({
    a: logsIn(scene, `${scene.key} a`, { spends: scene.key }),
    b: logsIn(scene, `${scene.key} b`, { spends: scene.key }),
    findWrong: once('spent', (result) => result === 'spent'),
  }),
  'two logins over the same two sessions': (scene) => ({
    a: logsIn(scene, `${scene.key} a`, { replaces: scene.ids }),
    b: logsIn(scene, `${scene.key} b`, { replaces: scene.ids.toReversed() }),
    findWrong: mustBeDead(scene.tokens[0]),
  }),
  'two logouts of the same two sessions': (scene) => ({
    a: endsBoth(scene),
    b: endsBoth(scene, true),
    findWrong: mustBeDead(scene.tokens[1]),
  }),
  'logout of two sessions | logout everywhere': (scene) => ({
    a: endsBoth(scene),
    b: (store) => store.revokeAccount(scene.owner.account.id),
    findWrong: mustBeDead(scene.tokens[1]),
  }),
  'logout everywhere | logout of two sessions': (scene) => ({
    a: (store) => store.revokeAccount(scene.owner.account.id),
    b: endsBoth(scene),
    findWrong: mustBeDead(scene.tokens[1]),
  }),
  'logout of two sessions | end of all but one of them': (scene) => ({
    a: endsBoth(scene),
    b: keepsOne(scene),
    findWrong: mustBeDead(scene.tokens[0]),
  }),
  'end of all but one | logout of both': (scene) => ({
    a: keepsOne(scene),
    b: endsBoth(scene),
    findWrong: mustBeDead(scene.tokens[0]),
  }),
  'logout everywhere | end of all but one': (scene) => ({
    a: (store) => store.revokeAccount(scene.owner.account.id),
    b: keepsOne(scene),
    findWrong: mustBeDead(scene.tokens[0]),
  }),
  'end of all but one | logout everywhere': (scene) => ({
    a: keepsOne(scene),
    b: (store) => store.revokeAccount(scene.owner.account.id),
    findWrong: mustBeDead(scene.tokens[0]),
  }),
  'end of all but one | login under the epoch before': (scene) => ({
    a: keepsOne(scene),
    b: logsIn(scene, `${scene.key} late`, {}),
    findWrong: nothingWrong,
  }),
  'a pending login completed twice': async (scene, store) => {
    await store.savePending(scene.key, pending(scene), DAY_MS);
    const completes = (token: string) => (own: Store) =>
      own.completePending(scene.key, null, rowOf(scene.owner, token));
    const findWrong = once('completed', (result) => result !== undefined);
    return { a: completes(`${scene.key} a`), b: completes(`${scene.key} b`), findWrong };
  },
  'a pending login completed | given up': async (scene, store) => {
    await store.savePending(scene.key, pending(scene), DAY_MS);
    const token = `${scene.key} completed`;
    return {
      a: (own) => own.completePending(scene.key, null, rowOf(scene.owner, token)),
      b: (own) => own.spendPending([scene.key], DAY_MS),
      findWrong: nothingWrong,
    };
  },
  'a pending login saved | given up': async (scene, store) => {
    const mark = { bucket: scene.key, limits: [], exempt: null, isMark: true };
    await store.takeAttempt([mark], DAY_MS);
    return {
      a: (own) => own.savePending(scene.key, pending(scene), DAY_MS),
      b: (own) => own.spendPending([scene.key], DAY_MS),
      async findWrong(_, after) {
        const late = rowOf(scene.owner, `${scene.key} late`);
        const opened = await after.completePending(scene.key, null, late);
        return opened && 'revived: half a login that was given up';
      },
    };
  },
  'a pending login saved twice': (scene) => {
    const saves = (store: Store) => store.savePending(scene.key, pending(scene), DAY_MS);
    return { a: saves, b: saves, findWrong: nothingWrong };
  },
  'a pending login completed | end of all': async (scene, store) => {
    await store.savePending(scene.key, pending(scene), DAY_MS);
    const token = `${scene.key} completed`;
    return {
      a: (own) => own.completePending(scene.key, null, rowOf(scene.owner, token)),
      b: (own) => own.revokeAll(),
      findWrong: mustBeDead(token),
    };
  },
  'two attempts for one place': (scene) => {
    const takes = (store: Store) =>
      store.takeAttempt(
        [{ bucket: scene.key, limits: [{ count: 1, windowMs: DAY_MS }], exempt: null }],
        1000,
      );
    const isGranted = (result: unknown) => Reflect.get(Object(result), 'decision') === 'granted';
    return { a: takes, b: takes, findWrong: once('granted', isGranted) };
  },
  'two imports of one new account': ({ key }) => {
    const write = accountNamed(`${key} new`, { comparedWith: null });
    return {
      a: imports(write),
      b: imports(write),
      findWrong: once('written', (result) => result === 'written'),
    };
  },
  'two imports of the same accounts in two orders': ({ key }) => {
    const [one, two] = [accountNamed(`${key} a`), accountNamed(`${key} b`)];
    return { a: imports(one, two), b: imports(two, one), findWrong: nothingWrong };
  },
  'import of the old password | its change': (scene) => ({
    a: (store) => coreOn(store).accounts.importAccounts([{ name: scene.key, password: 'first' }]),
    b: (store) => coreOn(store).accounts.setPassword(scene.key, LATE),
    async findWrong(_, store) {
      const now = await store.credentials(scene.key);
      const wroteBack = now?.passwordHash === 'hash of first' && now.epoch === scene.owner.epoch + 1;
      return wroteBack ? 'the old password opens sessions again, and nothing has ended' : undefined;
    },
  }),
  'prune | prune': () => {
    const prunes = (store: Store) => store.prune();
    return { a: prunes, b: prunes, findWrong: nothingWrong };
  },
} satisfies Record<string, MakePair>;

export type MorePairName = keyof typeof MORE_PAIRS;

// The keys of the table, as its own type says.
export const MORE_PAIR_NAMES = Object.keys(MORE_PAIRS) as MorePairName[];

/** Returns what was wrong in any place, in words. */
export async function playMore(bench: HazardBench, name: MorePairName): Promise<string[]> {
  const wrong: string[] = [];
  const make: MakePair = MORE_PAIRS[name];
  for (let stops = 0; ; stops++) {
    const pair = await make(await createScene(bench.store), bench.store);
    const { a, b, last } = await bench.stopAt(stops, pair.a, pair.b);
    const found = await pair.findWrong([a, b], bench.store);
    if (found !== undefined) wrong.push(`${name}, stopped before ${stops}: ${found}`);
    if (last) return wrong;
  }
}
