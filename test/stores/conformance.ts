import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewSession, Store } from '../../src/session/ports.ts';
import { hashToken } from '../../src/session/tokens.ts';
import { accountNamed, beginSession, by, DAY, HOUR, MINUTE, sessionRow } from './fixtures.ts';

/** A store under test and the hand of its clock. */
export interface StoreUnderTest {
  store: Store;
  /** Moves the store's time. */
  advance(ms: number): void;
  /** Closes it and opens the same data again. */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every store has to do. Called with a factory by the tests of each. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;
    let accountId: number;

    beforeEach(async () => {
      under = await open();
      store = under.store;
      await store.writeAccounts([accountNamed('Alice')]);
      accountId = (await store.credentials('Alice'))?.account.id ?? 0;
    });
    afterEach(() => under.dispose());

    const login = (token: string, change: Partial<NewSession> = {}) => beginSession(store, token, change);
    const idOf = async (token: string) => (await store.findLive(by(token)))?.id ?? '';
    const alive = async (token: string) => (await store.findLive(by(token))) !== undefined;

    test('accounts get their ids in the order of the document', async () => {
      await store.writeAccounts([accountNamed('Zoe'), accountNamed('Bob')]);
      const [zoe, bob] = [await store.credentials('Zoe'), await store.credentials('Bob')];
      expect(zoe?.account.id).toBeLessThan(bob?.account.id ?? 0);
    });

    describe('a session', () => {
      test('is found by its token, with its account', async () => {
        await login('one');
        expect(await store.findLive(by('one'))).toMatchObject({
          kind: 'browser',
          account: { key: 'Alice' },
          remembered: true,
        });
      });

      test('is not found by a token of another kind or column', async () => {
        await login('one');
        expect(await store.findLive({ ...by('one'), kind: 'app' })).toBeUndefined();
        expect(await store.findLive(by('one', 'api'))).toBeUndefined();
        expect(await store.findLive(by('one', 'remember'))).toBeUndefined();
      });

      test('ends when nothing is heard for its idle time', async () => {
        await login('one');
        under.advance(HOUR - 1);
        expect(await alive('one')).toBe(true);
        under.advance(1);
        expect(await alive('one')).toBe(false);
      });

      test('is prolonged by a touch, and never beyond its absolute expiry', async () => {
        await login('one', { lifetimeMs: HOUR + MINUTE });
        const id = await idOf('one');
        under.advance(HOUR - 1);
        expect(await store.touch(id, HOUR)).toBe(true);
        under.advance(MINUTE);
        expect(await alive('one')).toBe(true);
        under.advance(1);
        expect(await alive('one')).toBe(false);
      });

      test('is not revived by a touch after it has expired or ended', async () => {
        await login('one');
        await login('two');
        const [one, two] = [await idOf('one'), await idOf('two')];
        await store.revoke([by('two')]);
        under.advance(HOUR);
        expect([await store.touch(one, HOUR), await store.touch(two, HOUR)]).toEqual([false, false]);
        expect([await alive('one'), await alive('two')]).toEqual([false, false]);
      });

      test('of a login over another ends the other in the same step', async () => {
        await login('one');
        await login('two', { replaces: [await idOf('one')] });
        expect([await alive('one'), await alive('two')]).toEqual([false, true]);
      });

      test('is not made when the account has changed since its password was checked', async () => {
        const epoch = (await store.credentials('Alice'))?.epoch ?? 0;
        await store.setPassword(accountId, { hash: 'other', tooShort: false });
        expect(await login('one', { accountEpoch: epoch })).toBe('stale');
        expect(await alive('one')).toBe(false);
      });

      test('is not made when everything has ended since its password was checked', async () => {
        const globalEpoch = (await store.credentials('Alice'))?.globalEpoch ?? 0;
        await store.revokeAll();
        expect(await login('one', { globalEpoch })).toBe('stale');
        expect(await alive('one')).toBe(false);
        expect(await login('two')).toBeTypeOf('object');
      });

      test('is made once for a pre-login id', async () => {
        expect(await login('one', { spends: 'before' })).toBeTypeOf('object');
        expect(await store.isSpent('before')).toBe(true);
        expect(await login('two', { spends: 'before' })).toBe('spent');
        expect(await alive('two')).toBe(false);
      });
    });

    describe('the limit of live sessions', () => {
      test('ends the least recently used of the same kind', async () => {
        const limited = { perAccount: 2 };
        await login('first', limited);
        await login('token', {
          kind: 'api',
          sessionHash: null,
          rememberHash: null,
          apiHash: hashToken('token'),
          ...limited,
        });
        under.advance(MINUTE);
        await login('second', limited);
        under.advance(MINUTE);
        await store.touch(await idOf('first'), HOUR);
        await login('third', limited);
        expect([await alive('first'), await alive('second'), await alive('third')]).toEqual([
          true,
          false,
          true,
        ]);
        expect(await store.findLive({ ...by('token', 'api'), kind: 'api' })).toBeDefined();
      });

      test('counts no session that a login replaces, and none of another account', async () => {
        await store.writeAccounts([accountNamed('Bob')]);
        const limited = { perAccount: 2 };
        await login('kept', limited);
        await login('old', limited);
        const { account, globalEpoch } = (await store.credentials('Bob')) ?? {};
        const row = sessionRow(account?.id ?? 0, 'bob', limited);
        await store.insertSession({ ...row, globalEpoch: globalEpoch ?? 0 });
        await login('new', { ...limited, replaces: [await idOf('old')] });
        expect([await alive('kept'), await alive('new'), await alive('bob')]).toEqual([true, true, true]);
      });

      test('is kept by a re-opening too', async () => {
        await login('first', { perAccount: 2 });
        under.advance(2 * HOUR);
        await login('second', { perAccount: 2 });
        under.advance(MINUTE);
        await login('third', { perAccount: 2 });
        const change = { sessionHash: hashToken('again'), idleMs: HOUR, lifetimeMs: DAY, perAccount: 2 };
        expect(await store.reopen(hashToken('first-remember'), change)).toBeDefined();
        expect([await alive('again'), await alive('second'), await alive('third')]).toEqual([
          true,
          false,
          true,
        ]);
      });
    });

    describe('another hash of the same password', () => {
      test('takes the place of the one it was made from, and ends nothing', async () => {
        await login('one');
        expect(await store.replaceHash(accountId, null, 'hash', 'renewed')).toBe(true);
        expect(await store.replaceHash(accountId, null, 'hash', 'too late')).toBe(false);
        expect((await store.credentials('Alice'))?.passwordHash).toBe('renewed');
        expect(await alive('one')).toBe(true);
      });
    });

    describe('a remember token', () => {
      const reopen = (token: string, next: string) =>
        store.reopen(hashToken(`${token}-remember`), {
          sessionHash: hashToken(next),
          idleMs: HOUR,
          lifetimeMs: 30 * DAY,
          perAccount: null,
        });

      test('opens the row again under a new session token, and the old one is dead', async () => {
        await login('one');
        under.advance(31 * DAY);
        expect(await reopen('one', 'next')).toMatchObject({ remembered: true });
        expect([await alive('one'), await alive('next')]).toEqual([false, true]);
      });

      test('opens a row that every session token it ever had still ends', async () => {
        await login('one');
        await reopen('one', 'two');
        await reopen('one', 'three');
        expect((await store.revoke([by('one')])).ended).toHaveLength(1);
        expect(await alive('three')).toBe(false);
        expect(await reopen('one', 'four')).toBeUndefined();
        expect((await store.revoke([by('two')])).matched).toBe(true);
      });

      test('opens nothing once its own time is over', async () => {
        await login('one');
        under.advance(180 * DAY);
        expect(await reopen('one', 'next')).toBeUndefined();
      });

      test.each([
        ['the session token', () => store.revoke([by('one')])],
        ['the remember token', () => store.revoke([by('one-remember', 'remember')])],
        ['its id', async () => store.revokeById(await idOf('one'))],
        ['the account', () => store.revokeAccount(accountId)],
        ['everything', () => store.revokeAll()],
        ['a new password', () => store.setPassword(accountId, { hash: 'new', tooShort: false })],
        ['disabling the account', () => store.setDisabled(accountId, true)],
        ['removing the account', () => store.removeAccount(accountId)],
        [
          'an import with another password',
          () => store.writeAccounts([accountNamed('Alice', { passwordChanged: true })]),
        ],
      ])('opens nothing after a logout through %s', async (_, end) => {
        await login('one');
        await end();
        expect(await reopen('one', 'next')).toBeUndefined();
        expect([await alive('one'), await alive('next')]).toEqual([false, false]);
      });
    });

    describe('a remember token that is good for one use', () => {
      const rotate = (token: string, next: string) =>
        store.rotate(hashToken(`${token}-remember`), {
          sessionHash: hashToken(next),
          rememberHash: hashToken(`${next}-remember`),
          idleMs: HOUR,
          lifetimeMs: 30 * DAY,
          perAccount: null,
          graceMs: MINUTE,
        });

      test('opens the row under new tokens, which are good in their turn', async () => {
        await login('one');
        under.advance(31 * DAY);
        expect(await rotate('one', 'two')).toMatchObject({
          outcome: 'opened',
          session: { remembered: true },
        });
        expect([await alive('one'), await alive('two')]).toEqual([false, true]);
        expect(await rotate('two', 'three')).toMatchObject({ outcome: 'opened' });
        expect(await alive('three')).toBe(true);
      });

      test('opens the same when the request is repeated within the grace, side by side too', async () => {
        await login('one');
        const both = await Promise.all([rotate('one', 'two'), rotate('one', 'two')]);
        under.advance(MINUTE);
        const id = await idOf('two');
        expect(
          [...both, await rotate('one', 'two')].map(
            (found) => found?.outcome === 'opened' && found.session.id,
          ),
        ).toEqual([id, id, id]);
      });

      test('opens nothing within the grace with other tokens than those it was followed by', async () => {
        await login('one');
        await rotate('one', 'two');
        expect(await rotate('one', 'other')).toBeUndefined();
        expect([await alive('two'), await alive('other')]).toEqual([true, false]);
      });

      test('ends the row when it is used again later, and for good', async () => {
        await login('one');
        await rotate('one', 'two');
        await rotate('two', 'three');
        under.advance(MINUTE + 1);
        const id = await idOf('three');
        expect(await rotate('one', 'two')).toEqual({ outcome: 'reused', ended: [{ id, accountId }] });
        expect(await rotate('one', 'two')).toEqual({ outcome: 'reused', ended: [] });
        expect(await alive('three')).toBe(false);
        expect(await rotate('three', 'four')).toBeUndefined();
        store = await under.reopen();
        expect(await alive('three')).toBe(false);
      });

      test('ends the row by a logout, however long ago it was replaced', async () => {
        await login('one');
        await rotate('one', 'two');
        under.advance(HOUR);
        expect((await store.revoke([by('one-remember', 'remember')])).ended).toHaveLength(1);
        expect(await rotate('two', 'three')).toBeUndefined();
      });

      test.each([
        ['the session token', () => store.revoke([by('two')])],
        ['the remember token', () => store.revoke([by('two-remember', 'remember')])],
        ['its id', async () => store.revokeById(await idOf('two'))],
        ['the account', () => store.revokeAccount(accountId)],
        ['everything', () => store.revokeAll()],
        ['a new password', () => store.setPassword(accountId, { hash: 'new', tooShort: false })],
        ['disabling the account', () => store.setDisabled(accountId, true)],
        ['removing the account', () => store.removeAccount(accountId)],
      ])('opens nothing after a logout through %s, whichever of its tokens comes', async (_, end) => {
        await login('one');
        await rotate('one', 'two');
        await end();
        expect(await rotate('one', 'two')).toBeUndefined();
        expect(await rotate('two', 'three')).toBeUndefined();
        expect([await alive('two'), await alive('three')]).toEqual([false, false]);
      });

      test('opens nothing once its own time is over, and is forgotten with its row', async () => {
        await login('one');
        await rotate('one', 'two');
        under.advance(181 * DAY);
        expect(await rotate('two', 'three')).toBeUndefined();
        await store.prune();
        expect(await rotate('one', 'two')).toBeUndefined();
        expect(await store.revoke([by('one-remember', 'remember')])).toEqual({ ended: [], matched: false });
      });
    });

    describe('a logout', () => {
      test('says what it ended, and that a repetition belonged to something', async () => {
        await login('one');
        const id = await idOf('one');
        expect(await store.revoke([by('one')])).toEqual({ ended: [{ id, accountId }], matched: true });
        expect(await store.revoke([by('one')])).toEqual({ ended: [], matched: true });
        expect(await store.revoke([by('never')])).toEqual({ ended: [], matched: false });
      });

      test('ends what was asked for in one turn, each with its own result', async () => {
        const tokens = ['a', 'b', 'c'];
        for (const token of tokens) await login(token);
        const results = await Promise.all(tokens.map((token) => store.revoke([by(token)])));
        expect(results.map((result) => result.ended.length)).toEqual([1, 1, 1]);
        expect(await Promise.all(tokens.map(alive))).toEqual([false, false, false]);
      });

      test('stays when the data is opened again', async () => {
        await login('one');
        await login('two');
        await store.revoke([by('one')]);
        store = await under.reopen();
        expect([await alive('one'), await alive('two')]).toEqual([false, true]);
      });

      test('leaves a tombstone until no token of the row could be good', async () => {
        await login('one');
        await store.revoke([by('one')]);
        under.advance(179 * DAY);
        await store.prune();
        expect((await store.revoke([by('one')])).matched).toBe(true);
        under.advance(2 * DAY);
        await store.prune();
        expect((await store.revoke([by('one')])).matched).toBe(false);
      });

      test('of one account leaves the others alone', async () => {
        await store.writeAccounts([accountNamed('Bob')]);
        const bob = await store.credentials('Bob');
        await login('one');
        await login('bobs', { accountId: bob?.account.id ?? 0, accountEpoch: bob?.epoch ?? 0 });
        expect(await store.revokeAccount(accountId)).toBe(1);
        expect([await alive('one'), await alive('bobs')]).toEqual([false, true]);
        expect(await store.revokeAccount(4711)).toBeUndefined();
      });

      test('of one account is the end of each of its sessions, and a later logout ended none', async () => {
        await login('one');
        await store.revokeAccount(accountId);
        expect(await store.revoke([by('one')])).toEqual({ ended: [], matched: true });
      });

      test('is seen by the count of live sessions', async () => {
        expect(await store.countLive()).toBe(0);
        await Promise.all(['one', 'two', 'three'].map((token) => login(token)));
        await store.revoke([by('one')]);
        expect(await store.countLive()).toBe(2);
        await store.revokeAccount(accountId);
        expect(await store.countLive()).toBe(0);
      });

      test('of all others leaves the one that is named, which a logout ends as ever', async () => {
        await store.writeAccounts([accountNamed('Bob')]);
        const bob = await store.credentials('Bob');
        await login('bobs', { accountId: bob?.account.id ?? 0, accountEpoch: bob?.epoch ?? 0 });
        await login('one');
        await login('two');
        const kept = await idOf('one');
        expect(await store.revokeOthers(accountId, kept)).toBe(1);
        expect([await alive('one'), await alive('two'), await alive('bobs')]).toEqual([true, false, true]);
        expect(await store.revokeOthers(accountId, kept)).toBe(0);
        await store.revoke([by('one')]);
        expect(await store.revokeOthers(accountId, kept)).toBeUndefined();
        expect(await alive('one')).toBe(false);
      });

      test('of all others ends nothing for a session that is dead, unknown or somebody else’s', async () => {
        await store.writeAccounts([accountNamed('Bob')]);
        const bob = await store.credentials('Bob');
        const bobs = { accountId: bob?.account.id ?? 0, accountEpoch: bob?.epoch ?? 0 };
        await login('bobs', bobs);
        await login('old');
        const [others, old] = [await idOf('bobs'), await idOf('old')];
        await store.revokeAccount(accountId);
        await login('one', { accountEpoch: (await store.credentialsById(accountId))?.epoch ?? 0 });
        for (const keep of [others, old, 'nowhere']) {
          expect(await store.revokeOthers(accountId, keep)).toBeUndefined();
        }
        expect([await alive('one'), await alive('bobs'), await alive('old')]).toEqual([true, true, false]);
      });

      test('of everything replaces the signing keys', async () => {
        const before = await store.signingKeys();
        await login('one');
        expect(await store.revokeAll()).toBe(1);
        const after = await store.signingKeys();
        expect(Buffer.from(after.current)).not.toEqual(Buffer.from(before.current));
        expect(after.epoch).toBe(before.epoch + 1);
        expect(await store.listLive()).toEqual([]);
      });
    });

    describe('accounts', () => {
      test('keep their id and their sessions when imported again unchanged', async () => {
        await login('one');
        await store.writeAccounts([accountNamed('Alice', { groups: ['sysop'] })]);
        expect((await store.credentials('Alice'))?.account).toMatchObject({
          id: accountId,
          groups: ['sysop'],
        });
        expect(await alive('one')).toBe(true);
      });

      test('removed and made again get another id', async () => {
        await store.removeAccount(accountId);
        await store.writeAccounts([accountNamed('Alice')]);
        expect((await store.credentials('Alice'))?.account.id).toBeGreaterThan(accountId);
      });

      test('are written all or not at all', async () => {
        const broken = accountNamed('Bob', {
          appPasswords: Array(2).fill({ appId: 'x', grants: [], ipRanges: [], passwordHash: 'h' }),
        });
        await expect(store.writeAccounts([accountNamed('Carol'), broken])).rejects.toMatchObject({
          code: 'store_unavailable',
        });
        expect((await store.listAccounts()).map((one) => one.key)).toEqual(['Alice']);
        expect(await store.countAccounts()).toBe(1);
      });

      test('are not written when a password has changed since it was compared', async () => {
        const comparedWith = (await store.credentials('Alice')) ?? null;
        await store.setPassword(accountId, { hash: 'newer', tooShort: false });
        const old = accountNamed('Alice', { comparedWith });
        expect(await store.writeAccounts([accountNamed('Bob', { comparedWith: null }), old])).toBe('stale');
        expect((await store.credentials('Alice'))?.passwordHash).toBe('newer');
        expect(await store.countAccounts()).toBe(1);
        expect(await store.writeAccounts([accountNamed('Alice', { comparedWith: null })])).toBe('stale');
      });

      test('a failed write does not take its neighbours of the same turn with it', async () => {
        const broken = accountNamed('Bob', {
          appPasswords: Array(2).fill({ appId: 'x', grants: [], ipRanges: [], passwordHash: 'h' }),
        });
        const [bad, good] = await Promise.allSettled([
          store.writeAccounts([broken]),
          store.writeAccounts([accountNamed('Carol')]),
        ]);
        expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
      });

      describe('with an app password', () => {
        const robot = (passwordHash: string) => ({ appId: 'robot', grants: [], ipRanges: [], passwordHash });
        const asRobot = (passwordHash: string) =>
          login('app', {
            kind: 'app',
            app: { appId: 'robot', passwordHash },
            rememberHash: null,
            rememberMs: 0,
          });

        beforeEach(() => store.setAppPassword(accountId, robot('first')));

        test('end the sessions opened with it when it changes, and no others', async () => {
          await asRobot('first');
          await login('own');
          await store.setAppPassword(accountId, robot('second'));
          expect(await store.findLive({ ...by('app'), kind: 'app' })).toBeUndefined();
          expect(await alive('own')).toBe(true);
        });

        test('open no session with one that was changed while it was being checked', async () => {
          await store.setAppPassword(accountId, robot('second'));
          expect(await asRobot('first')).toBe('stale');
          expect(await asRobot('second')).toBeTypeOf('object');
        });
      });
    });

    describe('a pending login', () => {
      const pending = () => ({ accountId, accountEpoch: 1, reason: 'expired', remember: true }) as const;

      const complete = (token: string, hash: string | null, change: Partial<NewSession> = {}) =>
        store.completePending('id', hash, sessionRow(accountId, token, change));
      const passwordOf = async () => (await store.credentials('Alice'))?.passwordHash;

      test('is completed once, with a new password under which the session begins', async () => {
        await login('old');
        await store.savePending('id', pending(), 10 * MINUTE);
        expect(await store.findPending('id')).toEqual(pending());
        expect(await complete('new', 'new hash')).toMatchObject({ account: { key: 'Alice' } });
        expect([await alive('old'), await alive('new'), await passwordOf()]).toEqual([
          false,
          true,
          'new hash',
        ]);
        expect(await complete('again', 'another hash')).toBeUndefined();
        expect([await alive('again'), await passwordOf()]).toEqual([false, 'new hash']);
      });

      test('is completed without another password, and leaves the other sessions alone', async () => {
        await login('old');
        await store.savePending('id', pending(), 10 * MINUTE);
        expect(await complete('new', null)).toBeTypeOf('object');
        expect([await alive('old'), await alive('new')]).toEqual([true, true]);
      });

      test.each([
        ['set', () => store.setPassword(accountId, { hash: 'the operator’s', tooShort: false })],
        [
          'imported',
          () =>
            store.writeAccounts([
              accountNamed('Alice', { passwordHash: 'the operator’s', passwordChanged: true }),
            ]),
        ],
      ])('changes no password that was %s meanwhile', async (_how, change) => {
        await store.savePending('id', pending(), 10 * MINUTE);
        await change();
        expect(await complete('new', 'new hash')).toBeUndefined();
        expect([await alive('new'), await passwordOf()]).toEqual([false, 'the operator’s']);
      });

      test.each([
        ['disabled', () => store.setDisabled(accountId, true)],
        ['logged out everywhere', () => store.revokeAccount(accountId)],
        ['logged out with all others', () => store.revokeAll()],
      ])('is worth nothing once the account was %s', async (_how, change) => {
        await store.savePending('id', pending(), 10 * MINUTE);
        await change();
        const before = await passwordOf();
        expect(await complete('new', 'new hash')).toBeUndefined();
        expect([await alive('new'), await passwordOf()]).toEqual([false, before]);
      });

      test('is spent by a logout, each time anew', async () => {
        await store.savePending('id', pending(), 10 * MINUTE);
        expect(await store.spendPending(['other', 'id'], HOUR)).toBe(true);
        expect([await store.findPending('id'), await store.isSpent('id')]).toEqual([undefined, true]);
        expect(await complete('new', 'new hash')).toBeUndefined();
        expect(await store.spendPending(['id'], HOUR)).toBe(true);
        expect(await store.spendPending(['other'], HOUR)).toBe(false);
        expect(await store.isSpent('other')).toBe(false);
      });

      test('is not saved once a logout has spent its id while the password was checked', async () => {
        const mark = { bucket: 'id', limits: [], exempt: null, isMark: true };
        await store.takeAttempt([mark], MINUTE);
        expect(await store.spendPending(['id'], HOUR)).toBe(true);
        expect(await store.savePending('id', pending(), 10 * MINUTE)).toBe(false);
        expect(await store.findPending('id')).toBeUndefined();
        await store.takeAttempt([{ ...mark, bucket: 'over' }], MINUTE);
        under.advance(MINUTE);
        expect(await store.spendPending(['over'], HOUR)).toBe(false);
        expect(await store.savePending('over', pending(), 10 * MINUTE)).toBe(true);
      });

      test('takes the place of an earlier one', async () => {
        await store.savePending('id', pending(), 10 * MINUTE);
        await store.savePending('id', { ...pending(), reason: 'too-short' }, 10 * MINUTE);
        expect(await store.findPending('id')).toMatchObject({ reason: 'too-short' });
        await store.dropPending('id');
        expect(await store.findPending('id')).toBeUndefined();
      });

      test('is gone after its time', async () => {
        await store.savePending('id', pending(), 10 * MINUTE);
        under.advance(10 * MINUTE);
        expect(await store.findPending('id')).toBeUndefined();
      });
    });

    describe('the throttle', () => {
      const limits = [{ count: 2, windowMs: 5 * MINUTE }];
      const take = () => store.takeAttempt([{ bucket: 'bucket', limits, exempt: null }], 1000);
      async function fail() {
        const taken = await take();
        if (taken.decision === 'granted') await store.settleAttempt(['bucket'], taken.lease, 'failure');
        return taken.decision;
      }

      test('refuses once failures fill the budget, and says for how long', async () => {
        expect([await fail(), await fail(), await fail()]).toEqual(['granted', 'granted', 'refused']);
        expect(await take()).toEqual({ decision: 'refused', retryAfterMs: 5 * MINUTE });
        under.advance(5 * MINUTE);
        expect(await fail()).toBe('granted');
      });

      test('lets an attempt wait while running ones could fill the budget', async () => {
        const [first, second] = [await take(), await take()];
        expect((await take()).decision).toBe('wait');
        for (const one of [first, second]) {
          if (one.decision === 'granted') await store.settleAttempt(['bucket'], one.lease, 'success');
        }
        expect((await take()).decision).toBe('granted');
      });

      test('counts an attempt that was never settled as a failure', async () => {
        await take();
        await take();
        under.advance(1000);
        expect((await take()).decision).toBe('refused');
      });

      test('refuses by the fullest of several budgets, and clears only the first of them', async () => {
        const budget = (bucket: string, count: number) => ({
          bucket,
          limits: [{ count, windowMs: 5 * MINUTE }],
          exempt: null,
        });
        const attempt = async (pair: string, result: 'failure' | 'success') => {
          const budgets = [budget(pair, 2), budget('total', 3)];
          const taken = await store.takeAttempt(budgets, 1000);
          if (taken.decision === 'granted') await store.settleAttempt([pair, 'total'], taken.lease, result);
          return taken.decision;
        };
        expect([await attempt('a', 'failure'), await attempt('b', 'failure')]).toEqual([
          'granted',
          'granted',
        ]);
        expect([await attempt('a', 'success'), await attempt('a', 'failure')]).toEqual([
          'granted',
          'granted',
        ]);
        expect([await attempt('a', 'failure'), await attempt('c', 'success')]).toEqual([
          'refused',
          'refused',
        ]);
        under.advance(5 * MINUTE);
        expect(await attempt('a', 'success')).toBe('granted');
      });

      test('lets through where a session of the account began lately', async () => {
        const exempt = { accountKey: 'Alice', network: '192.0.2.9', withinMs: 30 * DAY };
        const from = (network: string) =>
          store.takeAttempt([{ bucket: 'bucket', limits, exempt: { ...exempt, network } }], 1000);
        await fail();
        await fail();
        expect((await from('192.0.2.9')).decision).toBe('refused');
        await login('one', { network: '192.0.2.9' });
        expect((await from('192.0.2.9')).decision).toBe('granted');
        expect((await from('192.0.2.8')).decision).toBe('refused');
        under.advance(30 * DAY);
        await fail();
        await fail();
        expect((await from('192.0.2.9')).decision).toBe('refused');
      });

      test('forgets failures after a success, and an attempt that was never made', async () => {
        await fail();
        const taken = await take();
        if (taken.decision === 'granted') await store.settleAttempt(['bucket'], taken.lease, 'success');
        expect([await fail(), await fail()]).toEqual(['granted', 'granted']);
        under.advance(5 * MINUTE);
        const unmade = await take();
        if (unmade.decision === 'granted') await store.settleAttempt(['bucket'], unmade.lease, 'void');
        expect([await fail(), await fail()]).toEqual(['granted', 'granted']);
      });
    });
  });
}
