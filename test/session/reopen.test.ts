import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuthenticationEvent } from '../../src/session/index.ts';
import { type Core, DAY, HOUR, logIn, MINUTE, openCore } from './core.ts';

const PASSWORD = 'correct horse';
let core: Core;
let events: AuthenticationEvent[];

beforeEach(async () => {
  events = [];
  core = await openCore({ onEvent: (event) => events.push(event) });
  await core.accounts.importAccounts([{ name: 'alice', password: PASSWORD }]);
});
afterEach(() => core.close());

const begin = async () => {
  const { tokens } = await logIn(core, 'alice', PASSWORD, { remember: true, rotates: true });
  return tokens.remember ?? '';
};
const reopen = async (token: string) => (await core.sessions.reopenOnce(token))?.tokens;
const isLive = async (token = '') => (await core.sessions.check({ kind: 'session', token })) !== undefined;

describe('a remember token that is good for one use', () => {
  test('is followed by another, and so on until its time is over', async () => {
    let token = await begin();
    const seen = new Set([token]);
    for (let times = 0; times < 4; times++) {
      core.advance(2 * HOUR);
      const next = await reopen(token);
      expect(await isLive(next?.session)).toBe(true);
      token = next?.remember ?? '';
      seen.add(token);
    }
    expect(seen.size).toBe(5);
    core.advance(180 * DAY);
    expect(await reopen(token)).toBeUndefined();
  });

  test('gives requests that were sent side by side the same tokens', async () => {
    const token = await begin();
    core.advance(2 * HOUR);
    const all = await Promise.all([reopen(token), reopen(token), reopen(token)]);
    core.advance(MINUTE);
    expect(new Set([...all, await reopen(token)].map((tokens) => JSON.stringify(tokens))).size).toBe(1);
    expect(await isLive(all[0]?.session)).toBe(true);
  });

  test('ends the session when it is used again later: somebody has a copy', async () => {
    const token = await begin();
    const next = await reopen(token);
    core.advance(MINUTE + 1);
    events.length = 0;
    expect(await reopen(token)).toBeUndefined();
    expect(events).toMatchObject([
      { event: 'reopen', outcome: 'refused', reason: 'token-used-twice', sessionId: expect.any(String) },
    ]);
    expect(await isLive(next?.session)).toBe(false);
    expect(await reopen(next?.remember ?? '')).toBeUndefined();
  });

  test('opens nothing as a token of programs, nor theirs as one of a browser', async () => {
    const rotating = await begin();
    const { tokens } = await logIn(core, 'alice', PASSWORD, { remember: true });
    expect(await core.sessions.reopen(rotating)).toBeUndefined();
    expect(await core.sessions.reopenOnce(tokens.remember ?? '')).toBeUndefined();
    expect(await core.sessions.reopen(tokens.remember ?? '')).toBeDefined();
  });

  test('of a session that a logout has ended, by any of its tokens, opens nothing', async () => {
    for (const kind of ['session', 'old', 'new'] as const) {
      const token = await begin();
      const next = await reopen(token);
      const ended = {
        session: { kind: 'session', token: next?.session ?? '' },
        old: { kind: 'rotating', token },
        new: { kind: 'rotating', token: next?.remember ?? '' },
      } as const;
      expect((await core.sessions.end([ended[kind]])).ended).toHaveLength(1);
      for (const tried of [token, next?.remember ?? '']) expect(await reopen(tried)).toBeUndefined();
      expect(await isLive(next?.session)).toBe(false);
    }
  });
});
