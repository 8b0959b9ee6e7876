import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AccountInput, accountKey, createAccountService } from '../../src/session/index.ts';
import type { AccountWrite } from '../../src/session/ports.ts';
import { type Core, logIn, openCore } from './core.ts';

let core: Core;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.close());

const importing = (...accounts: AccountInput[]) => core.accounts.importAccounts(accounts);

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
    await accounts.importAccounts([{ name: 'Ada', password: 'first password' }]);
    expect(tries).toBe(2);
    // Once by the change, once by the import: no session of either password goes on.
    expect((await core.store.credentials('Ada'))?.epoch).toBe(epoch + 2);
  });

  test('replaces accounts of the same key, keeps their id, and ends sessions only when the password changes', async () => {
    await importing({ name: 'alice', password: 'correct horse' });
    const { session, tokens } = await logIn(core, 'alice', 'correct horse');
    const token = { kind: 'session', token: tokens.session ?? '' } as const;
    await importing({ name: 'Alice', password: 'correct horse', groups: ['sysop'] });
    expect((await core.sessions.check(token))?.account).toMatchObject({
      id: session.account.id,
      name: 'Alice',
      groups: ['sysop'],
    });
    await importing({ name: 'Alice', password: 'another horse' });
    expect(await core.sessions.check(token)).toBeUndefined();
  });

  test('ends the sessions of an app password that is changed or gone, and no others', async () => {
    const apps = (first: string, ...more: NonNullable<AccountInput['appPasswords']>) => ({
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

  test.each([
    ['the name must not contain the invisible character U+200B', { name: 'Ada\u200b' }],
    ['the name must not contain the invisible character U+001B', { name: '\u001b[2J' }],
    ['the name has nothing but spaces in it', { name: '_ ' }],
    ['the password is longer than 4096', { name: 'bob', password: 'x'.repeat(4097) }],
  ])('is refused because %s', async (message, input) => {
    await expect(core.accounts.add(input)).rejects.toThrow(message);
    expect(await core.accounts.count()).toBe(0);
  });

  test.each([
    ['the app id must not contain "@" or a space', 'ro@bot', {}],
    ['the app id must not contain the invisible character U+202E', 'ro\u202ebot', {}],
    ['the grant must not contain the invisible character U+0007', 'robot', { grants: ['a\u0007'] }],
    ['the range "10.0.0.0/99" is not an address range', 'robot', { ipRanges: ['10.0.0.0/99'] }],
  ])('gets no app password because %s', async (message, appId, scope) => {
    await core.accounts.add({ name: 'bob', password: 'tea for two' });
    const making = core.accounts.makeAppPassword('bob', appId, { grants: [], ipRanges: [], ...scope });
    await expect(making).rejects.toThrow(message);
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

  test('that does not exist returns false', async () => {
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
