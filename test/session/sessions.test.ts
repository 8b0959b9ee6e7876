import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { computeHash } from '../../src/session/hash-job.ts';
import { createPasswordHasher } from '../../src/session/index.ts';
import { attempt, CLIENT, type Core, DAY, HOUR, logIn, MINUTE, openCore } from './core.ts';

const PASSWORD = 'correct horse';
let core: Core;

beforeEach(async () => {
  core = await openCore();
  await core.accounts.importAccounts([
    {
      name: 'alice',
      password: PASSWORD,
      appPasswords: [
        { appId: 'robot', password: 'r'.repeat(32), grants: ['basic'] },
        { appId: 'elsewhere', password: 'e'.repeat(32), grants: ['basic'], ipRanges: ['198.51.100.0/24'] },
      ],
    },
    { name: 'Weak', password: 'short' },
    { name: 'Expired', password: PASSWORD, passwordExpired: true },
    { name: 'Nobody' },
  ]);
});
afterEach(() => core.close());

describe('a login', () => {
  test('issues a token that is known again, and none of another kind', async () => {
    const { tokens } = await logIn(core, 'alice', PASSWORD, { remember: true });
    const session = tokens.session ?? '';
    expect(session).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await core.sessions.check({ kind: 'session', token: session }))?.account.key).toBe('Alice');
    for (const kind of ['api', 'app', 'remember'] as const) {
      expect(await core.sessions.check({ kind, token: session })).toBeUndefined();
    }
  });

  test('by API gives a token that is a bearer, and a session cookie where that is allowed', async () => {
    const { tokens } = await logIn(core, 'alice', PASSWORD, { kind: 'api' });
    const token = tokens.api ?? '';
    expect(await core.sessions.check({ kind: 'api', token })).toMatchObject({ kind: 'api' });
    expect(await core.sessions.check({ kind: 'session', token, allowApi: true })).toMatchObject({
      kind: 'api',
    });
    expect(await core.sessions.check({ kind: 'session', token })).toBeUndefined();
    core.advance(HOUR);
    expect(await core.sessions.check({ kind: 'api', token })).toBeUndefined();
  });

  test('takes the name in every form of its key', async () => {
    for (const name of ['alice', 'Alice', ' alice_', 'Alice ']) {
      expect((await logIn(core, name, PASSWORD)).session.account.name).toBe('alice');
    }
  });

  test('is refused alike for a wrong password, an unknown, disabled or passwordless account and an over-long password', async () => {
    await core.accounts.add({ name: 'Off', password: PASSWORD });
    await core.accounts.setDisabled('Off', true);
    for (const [name, password] of [
      ['alice', 'wrong'],
      ['unknown', PASSWORD],
      ['Off', PASSWORD],
      ['Nobody', ''],
      ['', PASSWORD],
      ['alice', PASSWORD.padEnd(5000, 'x')],
    ] as const) {
      expect(await core.sessions.logIn(attempt(name, password))).toEqual({ outcome: 'refused' });
    }
  });

  test('with an app password carries its grants, and only from its addresses', async () => {
    const app = (appId: string, password: string, address = CLIENT.address) =>
      core.sessions.logIn(
        attempt('', '', {
          credentials: { kind: 'app', name: 'Alice', appId, password },
          client: { ...CLIENT, address },
        }),
      );
    expect(await app('robot', 'r'.repeat(32))).toMatchObject({ session: { kind: 'app', grants: ['basic'] } });
    expect(await app('robot', 'e'.repeat(32))).toEqual({ outcome: 'refused' });
    expect(await app('unknown', 'r'.repeat(32))).toEqual({ outcome: 'refused' });
    expect(await app('elsewhere', 'e'.repeat(32))).toEqual({ outcome: 'refused' });
    expect(await app('elsewhere', 'e'.repeat(32), '198.51.100.9')).toMatchObject({ outcome: 'granted' });
  });

  test('over another session ends that one', async () => {
    const first = await logIn(core, 'alice', PASSWORD);
    await logIn(core, 'alice', PASSWORD, { replaces: [first.session] });
    expect(await core.sessions.check({ kind: 'session', token: first.tokens.session ?? '' })).toBeUndefined();
  });

  test('beside another leaves it alone', async () => {
    const first = await logIn(core, 'alice', PASSWORD);
    await logIn(core, 'alice', PASSWORD);
    expect(await core.sessions.check({ kind: 'session', token: first.tokens.session ?? '' })).toBeDefined();
  });

  test('with a password that must be changed opens nothing', async () => {
    expect(await core.sessions.logIn(attempt('Weak', 'short'))).toEqual({
      outcome: 'change-required',
      reason: 'too-short',
    });
    expect(await core.sessions.logIn(attempt('Expired', PASSWORD))).toEqual({
      outcome: 'change-required',
      reason: 'expired',
    });
    const credentials = { kind: 'password', name: 'Expired', password: PASSWORD } as const;
    expect(await core.sessions.verifyCredentials(credentials, CLIENT)).toEqual({
      outcome: 'change-required',
      reason: 'expired',
    });
    expect(await core.sessionAdministration.list()).toEqual([]);
  });
});

describe('a session', () => {
  test('lives on with use and ends without', async () => {
    const { tokens } = await logIn(core, 'alice', PASSWORD);
    const token = { kind: 'session', token: tokens.session ?? '' } as const;
    for (let i = 0; i < 5; i++) {
      core.advance(50 * MINUTE);
      expect(await core.sessions.check(token)).toBeDefined();
    }
    core.advance(HOUR);
    expect(await core.sessions.check(token)).toBeUndefined();
  });

  test('ends after its lifetime however much it is used', async () => {
    const { tokens } = await logIn(core, 'alice', PASSWORD);
    const token = { kind: 'session', token: tokens.session ?? '' } as const;
    for (let hours = 0; hours < 30 * 24; hours += 0.5) {
      expect(await core.sessions.check(token)).toBeDefined();
      core.advance(HOUR / 2);
    }
    expect(await core.sessions.check(token)).toBeUndefined();
  });

  test('is opened again by its remember token until that is ended by the session token', async () => {
    const { tokens } = await logIn(core, 'alice', PASSWORD, { remember: true });
    core.advance(40 * DAY);
    const again = await core.sessions.reopen(tokens.remember ?? '');
    const session = again?.tokens.session ?? '';
    expect(await core.sessions.check({ kind: 'session', token: session })).toBeDefined();
    await core.sessions.end([{ kind: 'session', token: session }]);
    expect(await core.sessions.reopen(tokens.remember ?? '')).toBeUndefined();
  });
});

describe('credentials for one request', () => {
  test('make no session', async () => {
    const credentials = { kind: 'password', name: 'alice', password: PASSWORD } as const;
    expect(await core.sessions.verifyCredentials(credentials, CLIENT)).toMatchObject({
      outcome: 'granted',
      account: { name: 'alice' },
    });
    expect(await core.sessions.verifyCredentials({ ...credentials, password: 'wrong' }, CLIENT)).toEqual({
      outcome: 'refused',
    });
    expect(await core.sessionAdministration.list()).toEqual([]);
  });
});

describe('the throttle', () => {
  test('refuses the sixth attempt even with the right password, from this address only', async () => {
    for (let i = 0; i < 5; i++) await core.sessions.logIn(attempt('alice', 'wrong'));
    expect(await core.sessions.logIn(attempt('alice', PASSWORD))).toMatchObject({
      outcome: 'throttled',
      retryAfterSeconds: 300,
    });
    const elsewhere = { client: { ...CLIENT, address: '192.0.2.2' } };
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, elsewhere))).toMatchObject({
      outcome: 'granted',
    });
  });

  test('takes an IPv6 network of 64 bits for one address', async () => {
    const from = (address: string) => ({ client: { ...CLIENT, address } });
    for (let i = 0; i < 5; i++)
      await core.sessions.logIn(attempt('alice', 'wrong', from(`2001:db8:0:1::${i}`)));
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, from('2001:db8:0:1:ffff::1')))).toMatchObject(
      { outcome: 'throttled' },
    );
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, from('2001:db8:0:2::1')))).toMatchObject({
      outcome: 'granted',
    });
  });

  test('lets correct logins in parallel all succeed', async () => {
    const all = await Promise.all(
      Array.from({ length: 16 }, () => core.sessions.logIn(attempt('alice', PASSWORD))),
    );
    expect(all.map((one) => one.outcome)).toEqual(Array(16).fill('granted'));
  });

  test('lets wrong ones in parallel never exceed the budget', async () => {
    const all = await Promise.all(
      Array.from({ length: 16 }, () => core.sessions.logIn(attempt('alice', 'wrong'))),
    );
    const outcomes = all.map((one) => one.outcome);
    expect(outcomes.filter((one) => one === 'refused')).toHaveLength(5);
    expect(outcomes.filter((one) => one === 'throttled')).toHaveLength(11);
  });
});

describe('the totals beside it', () => {
  const from = (address: string) => ({ client: { ...CLIENT, address } });

  test('end guessing at many accounts from one address', async () => {
    const tried = [];
    for (let i = 0; i < 14; i++) tried.push((await core.sessions.logIn(attempt(`guess ${i}`, 'x'))).outcome);
    expect(tried).toEqual([...Array(12).fill('refused'), 'throttled', 'throttled']);
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, from('192.0.2.2')))).toMatchObject({
      outcome: 'granted',
    });
  });

  test('end guessing at one account from many addresses, without locking its owner out', async () => {
    await logIn(core, 'alice', PASSWORD, from('2001:db8:0:1::5'));
    core.advance(29 * DAY);
    const tried = [];
    for (let i = 0; i < 10; i++)
      tried.push((await core.sessions.logIn(attempt('alice', 'x', from(`192.0.2.${i}`)))).outcome);
    expect(tried).toEqual([...Array(8).fill('refused'), 'throttled', 'throttled']);
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, from('192.0.2.99')))).toMatchObject({
      outcome: 'throttled',
    });
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, from('2001:db8:0:1::6')))).toMatchObject({
      outcome: 'granted',
    });
  });

  test('are not cleared by a success', async () => {
    for (let i = 0; i < 12; i++) {
      await logIn(core, 'alice', PASSWORD);
      await core.sessions.logIn(attempt(`guess ${i}`, 'x'));
    }
    expect(await core.sessions.logIn(attempt('alice', PASSWORD))).toMatchObject({ outcome: 'throttled' });
  });

  test('take one address for one, however it is written', async () => {
    for (let i = 0; i < 5; i++) await core.sessions.logIn(attempt('alice', 'x', from('::ffff:c000:201')));
    expect(await core.sessions.logIn(attempt('alice', PASSWORD))).toMatchObject({ outcome: 'throttled' });
  });
});

describe('what a failed login leaves behind', () => {
  test('has a fixed size, however long the name', async () => {
    const buckets: string[] = [];
    const { takeAttempt } = core.store;
    core.store.takeAttempt = (budgets, leaseMs) => {
      buckets.push(...budgets.map(({ bucket }) => bucket));
      return takeAttempt(budgets, leaseMs);
    };
    for (const name of ['a', 'x'.repeat(1_000_000)]) await core.sessions.logIn(attempt(name, 'x'));
    expect(buckets.map((bucket) => bucket.length)).toEqual(Array(6).fill(24));
  });
});

describe('the limit of live sessions', () => {
  test('counts each kind, and each app password, by itself', async () => {
    const app = { kind: 'app', name: 'alice', appId: 'robot', password: 'r'.repeat(32) } as const;
    for (let i = 0; i < 5; i++) {
      await logIn(core, 'alice', PASSWORD);
      await logIn(core, 'alice', PASSWORD, { kind: 'api' });
      await logIn(core, '', '', { credentials: app });
    }
    const kinds = (await core.sessionAdministration.list()).map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(['api', 'api', 'api', 'app', 'app', 'app', 'browser', 'browser', 'browser']);
  });
});

describe('an imported hash of another cost', () => {
  test('is replaced at the next correct login, and ends no session', async () => {
    const costly = createPasswordHasher({ memoryKiB: 16, passes: 2, parallelism: 1 });
    await core.accounts.importAccounts([{ name: 'Imported', passwordHash: await costly.hash(PASSWORD) }]);
    const hash = async () => (await core.store.credentials('Imported'))?.passwordHash ?? '';
    await core.sessions.logIn(attempt('Imported', 'wrong'));
    expect(core.hasher.isCurrent(await hash())).toBe(false);
    const { tokens } = await logIn(core, 'Imported', PASSWORD);
    expect(core.hasher.isCurrent(await hash())).toBe(true);
    await logIn(core, 'Imported', PASSWORD);
    expect(await core.sessions.check({ kind: 'session', token: tokens.session ?? '' })).toBeDefined();
  });
});

describe('the state before a login', () => {
  test('is known again, renewed late, and forgotten after an hour', async () => {
    const { id, value } = await core.tokens.openPreLogin();
    expect(await core.tokens.readPreLogin(value)).toEqual({ id, spent: false, renew: undefined });
    core.advance(40 * MINUTE);
    const late = await core.tokens.readPreLogin(value);
    core.advance(30 * MINUTE);
    expect(await core.tokens.readPreLogin(value)).toBeUndefined();
    expect(await core.tokens.readPreLogin(late?.renew ?? '')).toMatchObject({ id });
  });

  test('is refused when forged or malformed', async () => {
    const { value } = await core.tokens.openPreLogin();
    for (const wrong of [
      '',
      'p.',
      value.slice(0, -1),
      `${value}A`,
      value.replace(/^p\../, 'p.#'),
      value.toLowerCase(),
    ]) {
      expect(await core.tokens.readPreLogin(wrong)).toBeUndefined();
    }
  });

  test('is spent by a login that succeeds, and by no other', async () => {
    const { id, value } = await core.tokens.openPreLogin();
    await core.sessions.logIn(attempt('alice', 'wrong', { preLoginId: id }));
    expect(await core.tokens.readPreLogin(value)).toMatchObject({ spent: false });
    await logIn(core, 'alice', PASSWORD, { preLoginId: id });
    expect(await core.tokens.readPreLogin(value)).toMatchObject({ spent: true });
    expect(await core.sessions.logIn(attempt('alice', PASSWORD, { preLoginId: id }))).toEqual({
      outcome: 'spent',
    });
  });

  test('is worth nothing once every session was ended', async () => {
    const { value } = await core.tokens.openPreLogin();
    await core.sessionAdministration.endAll();
    expect(await core.tokens.readPreLogin(value)).toBeUndefined();
  });
});

describe('a password that must be changed', () => {
  const start = async (name: string, password: string) => {
    const { id } = await core.tokens.openPreLogin();
    await core.sessions.logIn(
      attempt(name, password, { preLoginId: id, onMustChange: 'pend', remember: true }),
    );
    return id;
  };
  const rest = { client: CLIENT, replaces: [] };

  test('is changed in a second step, which logs in and ends older sessions', async () => {
    await core.accounts.importAccounts([{ name: 'Expired', password: PASSWORD }]);
    const older = await logIn(core, 'Expired', PASSWORD);
    await core.accounts.importAccounts([{ name: 'Expired', password: PASSWORD, passwordExpired: true }]);
    const id = await start('Expired', PASSWORD);
    expect(await core.passwordChanges.findPending(id)).toMatchObject({ reason: 'expired' });
    expect(await core.passwordChanges.complete(id, { newPassword: 'short' }, rest)).toEqual({
      outcome: 'too-short',
    });
    expect(await core.passwordChanges.complete(id, 'skip', rest)).toEqual({ outcome: 'not-skippable' });
    const changed = await core.passwordChanges.complete(id, { newPassword: 'another horse' }, rest);
    expect(changed).toMatchObject({ outcome: 'granted', session: { remembered: true } });
    expect(await core.sessions.check({ kind: 'session', token: older.tokens.session ?? '' })).toBeUndefined();
    await logIn(core, 'Expired', 'another horse');
    expect(await core.passwordChanges.complete(id, { newPassword: 'a third horse' }, rest)).toEqual({
      outcome: 'none',
    });
  });

  test('may stay when it is only too short', async () => {
    const id = await start('Weak', 'short');
    expect(await core.passwordChanges.complete(id, 'skip', rest)).toMatchObject({ outcome: 'granted' });
    expect(await core.passwordChanges.complete(id, 'skip', rest)).toEqual({ outcome: 'none' });
  });

  test('cannot be changed once somebody else has changed it', async () => {
    const id = await start('Expired', PASSWORD);
    await core.accounts.setPassword('Expired', 'set by the operator');
    expect(await core.passwordChanges.complete(id, { newPassword: 'another horse' }, rest)).toEqual({
      outcome: 'none',
    });
    await logIn(core, 'Expired', 'set by the operator');
  });
});

describe('half a login', () => {
  test('is ended by a logout with its state', async () => {
    const { id, value } = await core.tokens.openPreLogin();
    await core.sessions.logIn(attempt('Expired', PASSWORD, { preLoginId: id, onMustChange: 'pend' }));
    await core.sessions.end([{ kind: 'preLogin', token: value }]);
    expect(await core.passwordChanges.findPending(id)).toBeUndefined();
    expect(await core.tokens.readPreLogin(value)).toMatchObject({ spent: true });
    const rest = { client: CLIENT, replaces: [] };
    expect(await core.passwordChanges.complete(id, { newPassword: 'another horse' }, rest)).toEqual({
      outcome: 'none',
    });
  });

  test('is not left by a password that is still being checked when its state is logged out', async () => {
    const { promise: asked, resolve: begins } = Promise.withResolvers<void>();
    const { promise: checked, resolve: goesOn } = Promise.withResolvers<void>();
    const slow = await openCore({
      async computeHash(job) {
        if (job.kind === 'verify') {
          begins();
          await checked;
        }
        return await computeHash(job);
      },
    });
    await slow.accounts.importAccounts([{ name: 'Expired', password: PASSWORD, passwordExpired: true }]);
    const { id, value } = await slow.tokens.openPreLogin();
    const login = slow.sessions.logIn(attempt('Expired', PASSWORD, { preLoginId: id, onMustChange: 'pend' }));
    await asked;
    await slow.sessions.end([{ kind: 'preLogin', token: value }]);
    goesOn();
    expect(await login).toEqual({ outcome: 'spent' });
    expect(await slow.passwordChanges.findPending(id)).toBeUndefined();
    await slow.close();
  });

  test('that was never begun, or is forged, leaves nothing behind', async () => {
    const { value } = await core.tokens.openPreLogin();
    await core.sessions.end([
      { kind: 'preLogin', token: value },
      { kind: 'preLogin', token: `${value.slice(0, -1)}_` },
    ]);
    expect(await core.tokens.readPreLogin(value)).toMatchObject({ spent: false });
  });
});

describe('tokens bound to a session', () => {
  test('are good for it and for their purpose, whichever kind they are', async () => {
    const { session } = await logIn(core, 'alice', PASSWORD);
    const other = await logIn(core, 'alice', PASSWORD);
    const timed = await core.tokens.timedToken({ session }, 'csrf');
    const compact = await core.tokens.compactToken({ session }, 'csrf');
    expect([timed, compact]).toEqual([
      expect.stringMatching(/^[0-9a-f]{40}$/),
      expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
    ]);
    expect(await core.tokens.readToken({ session }, 'csrf', timed)).toEqual({
      generatedAt: await core.sessions.now(),
    });
    expect(await core.tokens.readToken({ session }, 'csrf', compact)).toEqual({ generatedAt: null });
    for (const token of [timed, compact]) {
      expect(await core.tokens.readToken({ session }, 'watch', token)).toBeUndefined();
      expect(await core.tokens.readToken({ session: other.session }, 'csrf', token)).toBeUndefined();
      expect(await core.tokens.readToken({ session }, 'csrf', `0${token.slice(1)}x`)).toBeUndefined();
    }
  });
});
