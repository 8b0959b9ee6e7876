import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuthenticationEvent } from '../../src/session/index.ts';
import { attempt, CLIENT, type Core, logIn, openCore } from './core.ts';

const PASSWORD = 'correct horse';
let core: Core;
let events: AuthenticationEvent[];

beforeEach(async () => {
  events = [];
  core = await openCore({ onEvent: (event) => events.push(event) });
  await core.accounts.importAccounts([
    { name: 'alice', password: PASSWORD },
    { name: 'Off', password: PASSWORD },
    { name: 'Expired', password: PASSWORD, passwordExpired: true },
  ]);
  await core.accounts.setDisabled('Off', true);
  events.length = 0;
});
afterEach(() => core.close());

const client = { ...CLIENT, api: 'elvis' };
const summaries = () => events.map(({ event, outcome, reason }) => [event, outcome, reason]);

describe('an authentication event', () => {
  test('says who logged in, from where, through which API', async () => {
    const { session } = await logIn(core, 'alice', PASSWORD, { client });
    expect(events).toEqual([
      {
        event: 'login',
        outcome: 'granted',
        reason: null,
        accountId: session.account.id,
        sessionId: session.id,
        api: 'elvis',
        address: CLIENT.address,
      },
    ]);
  });

  test('says why a login was refused, which the client does not learn', async () => {
    for (const [name, password] of [
      ['alice', 'wrong'],
      ['unknown', PASSWORD],
      ['Off', PASSWORD],
    ] as const)
      expect(await core.sessions.logIn(attempt(name, password))).toEqual({ outcome: 'refused' });
    await core.sessions.logIn(attempt('Expired', PASSWORD));
    for (let i = 0; i < 5; i++) await core.sessions.logIn(attempt('alice', 'wrong'));
    expect(summaries()).toEqual([
      ['login', 'refused', 'wrong-password'],
      ['login', 'refused', 'no-account'],
      ['login', 'refused', 'disabled'],
      ['login', 'change-required', 'expired'],
      ...Array(4).fill(['login', 'refused', 'wrong-password']),
      ['login', 'throttled', null],
    ]);
  });

  test('follows every logout, the repeated one too', async () => {
    const { session, tokens } = await logIn(core, 'alice', PASSWORD, { remember: true });
    await core.sessions.reopen(tokens.remember ?? '');
    const token = { kind: 'remember', token: tokens.remember ?? '' } as const;
    for (let times = 0; times < 2; times++) await core.sessions.end([token], client);
    await core.sessions.reopen(tokens.remember ?? '');
    expect(summaries().slice(1)).toEqual([
      ['reopen', 'granted', null],
      ['logout', 'ended', null],
      ['logout', 'repeated', null],
      ['reopen', 'refused', null],
    ]);
    expect(events[2]).toMatchObject({ sessionId: session.id, api: 'elvis' });
  });

  test('follows every administrative act and every change of a password', async () => {
    const { session } = await logIn(core, 'alice', PASSWORD);
    const { id } = await core.tokens.openPreLogin();
    await core.sessions.logIn(attempt('Expired', PASSWORD, { preLoginId: id, onMustChange: 'pend' }));
    events.length = 0;
    const rest = { client: CLIENT, replaces: [] };
    await core.passwordChanges.complete(id, { newPassword: 'short' }, rest);
    await core.passwordChanges.complete(id, { newPassword: 'long enough' }, rest);
    await core.sessionAdministration.endOthers(session.account.id, session.id);
    await core.sessionAdministration.endById(session.id);
    await core.sessionAdministration.endAccount(session.account.id);
    await core.sessionAdministration.endAll();
    await core.accounts.setPassword('nobody', 'long enough');
    await core.accounts.makeAppPassword('alice', 'robot');
    await core.accounts.remove('alice');
    expect(summaries().map(([event, outcome]) => `${event} ${outcome}`)).toEqual([
      'password-change too-short',
      'password-change granted',
      'sessions-end-others done',
      'sessions-end-one done',
      'sessions-end-account done',
      'sessions-end-all done',
      'account-password not-found',
      'account-app-password done',
      'account-remove done',
    ]);
  });

  test('never has what somebody typed', async () => {
    await core.sessions.logIn(attempt('my secret as a name', 'and as a password'));
    expect(JSON.stringify(events)).not.toMatch(/secret|password"|and as/);
  });
});
