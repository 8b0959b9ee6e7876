import { latchkeyFixture, type TestLatchkey } from 'latchkey/testing';
import { test as base, expect } from 'vitest';
import file from './accounts.json' with { type: 'json' };
import { createBot, whoAmI } from './bot.ts';

const test = base.extend<{ wiki: TestLatchkey }>({ wiki: latchkeyFixture(file) });

test('the bot logs in when it has to, with its bot password', async ({ wiki }) => {
  expect(await whoAmI(createBot(wiki.url))).toBe('Robot');
  expect(await wiki.sessions()).toMatchObject([{ account: 'Robot', kind: 'app' }]);
});

test('the bot logs in again when its session is lost', async ({ wiki }) => {
  const bot = createBot(wiki.url);
  await whoAmI(bot);
  await wiki.loseSession('Robot');
  expect(await whoAmI(bot)).toBe('Robot');
  const logins = wiki.requests.filter(({ form }) => form['action'] === 'login' || form['lgname']);
  expect(logins).toHaveLength(2);
});

test('the bot waits for a database that lags, and for a wiki that is read-only', async ({ wiki }) => {
  const bot = createBot(wiki.url);
  await whoAmI(bot);
  wiki.respondOnce('maxlag');
  wiki.respondOnce('readonly');
  expect(await whoAmI(bot)).toBe('Robot');
});

test('the bot gives up on a token that is not taken', async ({ wiki }) => {
  const bot = createBot(wiki.url);
  await whoAmI(bot);
  wiki.respondOnce('badtoken');
  expect(await bot.mediawiki.logout()).toMatchObject({ outcome: 'failed', code: 'badtoken' });
});

test('the bot’s session ends with its logout', async ({ wiki }) => {
  const bot = createBot(wiki.url);
  await whoAmI(bot);
  await bot.mediawiki.logout();
  expect(await wiki.sessions()).toEqual([]);
});

test('the bot names itself', async ({ wiki }) => {
  await whoAmI(createBot(wiki.url));
  expect(new Set(wiki.requests.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set(['nightly-bot/1.0 (ops@example.org)']),
  );
});
