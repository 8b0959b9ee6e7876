import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountKey, createAccountService } from '../../src/session/index.ts';
import type { AccountWrite } from '../../src/session/ports.ts';
import { type Core, logIn, openCore } from './core.ts';

let core: Core;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.close());

/** Of the smallest cost there is, for a password nobody knows. */
const ARGON2 = '$argon2id$v=19$m=8,t=1,p=1$YWJjZGVmZ2g$YWJjZGVmZ2hpamts';

const importing = (...accounts: unknown[]) => core.accounts.importDocument({ accounts });

describe('the key of a name', () => {
  test.each([
    ['jdoe', 'Jdoe'],
    ['_mr__under  score_', 'Mr under score'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['\u00e9mile', '\u00c9mile'],
    ['\u00dfeta', '\u00dfeta'],
    ['jdoe@example.org', 'Jdoe@example.org'],
    [' _ ', ''],
  ])('of %j is %j', (name, key) => {
    expect(accountKey(name)).toBe(key);
  });
});

describe('an import', () => {
  test('that races a password change counts as a change of its own', async () => {
    await importing({ name: 'Ada', password: 'first password' });
    let tries = 0;
    const racing = {
      ...core.store,
      async writeAccounts(writes: readonly AccountWrite[]) {
        tries += 1;
        if (tries === 1) await core.accounts.setPassword('Ada', 'second password');
        return await core.store.writeAccounts(writes);
      },
    };
    const accounts = createAccountService({ store: racing, hasher: core.hasher, minLength: 8 });
    const epoch = (await core.store.credentials('Ada'))?.epoch ?? 0;
    await accounts.importDocument({ accounts: [{ name: 'Ada', password: 'first password' }] });
    expect(tries).toBe(2);
    // Once by the change, once by the import: no session of either password goes on.
    expect((await core.store.credentials('Ada'))?.epoch).toBe(epoch + 2);
  });

  test('replaces accounts of the same key, keeps their id, and ends sessions only when the password changes', async () => {
    await importing({ name: 'alice', password: 'correct horse' });
    const { session, tokens } = await logIn(core, 'alice', 'correct horse');
    const carrier = { kind: 'session', token: tokens.session ?? '' } as const;
    await importing({ name: 'Alice', password: 'correct horse', groups: ['sysop'] });
    expect((await core.sessions.check(carrier))?.account).toMatchObject({
      id: session.account.id,
      name: 'Alice',
      groups: ['sysop'],
    });
    await importing({ name: 'Alice', password: 'another horse' });
    expect(await core.sessions.check(carrier)).toBeUndefined();
  });

  test('ends the sessions of an app password that is changed or gone, and no others', async () => {
    const apps = (first: string, ...more: object[]) => ({
      name: 'alice',
      password: 'correct horse',
      appPasswords: [{ appId: 'first', password: first, grants: ['basic'] }, ...more],
    });
    const second = { appId: 'second', password: 's'.repeat(32), grants: ['basic'] };
    await importing(apps('f'.repeat(32), second));
    const open = async (appId: string, password: string) => {
      const credentials = { kind: 'app', name: 'alice', appId, password } as const;
      const { tokens } = await logIn(core, '', '', { credentials });
      return { kind: 'app', token: tokens.session ?? '' } as const;
    };
    const [one, two] = [await open('first', 'f'.repeat(32)), await open('second', second.password)];
    const live = async () => [
      (await core.sessions.check(one)) !== undefined,
      (await core.sessions.check(two)) !== undefined,
    ];
    await importing(apps('f'.repeat(32), second));
    expect(await live()).toEqual([true, true]);
    await importing(apps('x'.repeat(32), second));
    expect(await live()).toEqual([false, true]);
    await importing(apps('x'.repeat(32)));
    expect(await live()).toEqual([false, false]);
  });

  test('takes an argon2 PHC string as it is', async () => {
    await importing({ name: 'alice', passwordHash: await core.hasher.hash('correct horse') });
    await logIn(core, 'alice', 'correct horse');
  });

  test.each([
    ['bcrypt', '$2b$10$abcdefghijklmnopqrstuv'],
    ['PBKDF2', '$pbkdf2-sha512$x'],
    ['MediaWiki hash of type pbkdf2', ':pbkdf2:sha512:30000:64:a:b'],
    ['unknown form', 'plain'],
  ])('refuses another hash by its name: %s', async (name, passwordHash) => {
    await expect(importing({ name: 'a', passwordHash })).rejects.toThrow(
      new RegExp(`^accounts\\[0\\].passwordHash is .*${name}`),
    );
  });

  test.each([
    ['accounts is missing', {}],
    ['colour is not known', { accounts: [], colour: 1 }],
    ['accounts[1].name is missing', { accounts: [{ name: 'a' }, {}] }],
    ['accounts[0].nick is not known', { accounts: [{ name: 'a', nick: 'b' }] }],
    ['accounts[0].name has nothing but spaces in it', { accounts: [{ name: ' _' }] }],
    [
      'accounts[1].name "alice" is the same account as accounts[0].name',
      { accounts: [{ name: 'Alice' }, { name: 'alice' }] },
    ],
    [
      'accounts[0] has both password and passwordHash; give one of them',
      { accounts: [{ name: 'a', password: 'b', passwordHash: ARGON2 }] },
    ],
    ['accounts[0].groups[1] has to be a text', { accounts: [{ name: 'a', groups: ['x', 1] }] }],
    [
      'accounts[0].blocked.expiry has to be "infinite" or a time like 2030-01-01T00:00:00Z',
      { accounts: [{ name: 'a', blocked: { reason: '', by: 'b', expiry: 'soon' } }] },
    ],
    [
      'accounts[0].appPasswords[0].ipRanges[0] is not an address range like 192.0.2.0/24',
      {
        accounts: [
          {
            name: 'a',
            appPasswords: [{ appId: 'x', password: 'y', grants: [], ipRanges: ['192.0.2.0/33'] }],
          },
        ],
      },
    ],
    [
      'accounts[0].appPasswords has "x" twice',
      {
        accounts: [
          {
            name: 'a',
            appPasswords: [
              { appId: 'x', password: 'y', grants: [] },
              { appId: 'x', password: 'y', grants: [] },
            ],
          },
        ],
      },
    ],
    ['the document has to be an object', []],
    [
      'accounts[0].blocked.expiry has to be "infinite" or a time like 2030-01-01T00:00:00Z',
      { accounts: [{ name: 'a', blocked: { reason: '', by: 'b', expiry: '2030-02-31T00:00:00Z' } }] },
    ],
    ['accounts[1].name has half a character in it', { accounts: [{ name: 'q' }, { name: 'q\ud801' }] }],
    [
      'accounts[0].password is longer than 4096 bytes',
      { accounts: [{ name: 'a', password: 'é'.repeat(2049) }] },
    ],
    ...[
      ['is a malformed argon2 string', '$argon2id$v=19$m=8,t=1$YWJjZGVmZ2g$YWJjZGVmZ2hpamts'],
      ['is of argon2 version 99; only version 19 is taken', ARGON2.replace('v=19', 'v=99')],
      ['has an argon2 memory of 0, which has to be from 8 to 1048576', ARGON2.replace('m=8', 'm=0')],
      ['has an argon2 memory of 4294967295, which has', ARGON2.replace('m=8', 'm=4294967295')],
      ['has an argon2 passes of 99999999, which has', ARGON2.replace('t=1', 't=99999999')],
      ['has an argon2 salt length of 3, which has', ARGON2.replace('YWJjZGVmZ2g', 'YWJj')],
    ].map(([fault, passwordHash]) => [
      `accounts[0].passwordHash ${fault}`,
      { accounts: [{ name: 'a', passwordHash }] },
    ]),
  ] as [string, unknown][])('says "%s" and changes nothing', async (message, document) => {
    await expect(core.accounts.importDocument(document)).rejects.toThrow(message);
    expect(await core.accounts.count()).toBe(0);
  });
});

describe('an account', () => {
  test('is added once', async () => {
    expect(await core.accounts.add({ name: 'bob', password: 'tea for two' })).toMatchObject({
      name: 'bob',
      key: 'Bob',
    });
    await expect(core.accounts.add({ name: 'Bob', password: 'x' })).rejects.toThrow(
      'there is an account "Bob" already',
    );
  });

  test('gets an app password that is shown once and works', async () => {
    await core.accounts.add({ name: 'bob', password: 'tea for two' });
    const secret = await core.accounts.makeAppPassword('bob', 'robot');
    expect(secret).toMatch(/^[0-9a-v]{32}$/);
    await logIn(core, '', '', {
      credentials: { kind: 'app', name: 'Bob', appId: 'robot', password: secret ?? '' },
    });
    expect(await core.accounts.makeAppPassword('nobody', 'robot')).toBeUndefined();
  });

  test('that does not exist is told by false', async () => {
    expect(await core.accounts.setPassword('nobody', 'x')).toBe(false);
    expect(await core.accounts.setDisabled('nobody', true)).toBe(false);
    expect(await core.accounts.remove('nobody')).toBe(false);
  });

  test('disabled loses its sessions for good, also when enabled again', async () => {
    await core.accounts.add({ name: 'bob', password: 'tea for two' });
    const { tokens } = await logIn(core, 'bob', 'tea for two');
    await core.accounts.setDisabled('bob', true);
    await core.accounts.setDisabled('bob', false);
    expect(await core.sessions.check({ kind: 'session', token: tokens.session ?? '' })).toBeUndefined();
    await logIn(core, 'bob', 'tea for two');
  });
});
