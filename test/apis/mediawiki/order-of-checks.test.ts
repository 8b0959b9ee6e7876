import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, errorOf, GRACE, openWiki, type Wiki } from './wiki.ts';

let app: App;
let nobody: Wiki;
let ada: Wiki;
beforeAll(async () => {
  app = await startApp({ config: { mediawiki: { logoutToken: 'required' } } });
  nobody = openWiki(app.url);
  ada = openWiki(app.url);
  await ada.logIn(ADA.name, ADA.password);
});
afterAll(() => app.close());

describe('the first error is the response', () => {
  it.each([
    ['action=x&format=y&assert=user', 'badvalue'],
    ['action=query&maxlag=x&assert=user', 'badinteger'],
    ['action=query&assert=user&assertuser=Ada', 'assertuserfailed'],
    ['action=checktoken&assert=user', 'assertuserfailed'],
    ['action=checktoken&assertuser=Ada', 'assertnameduserfailed'],
    ['action=logout&maxlag=-5', 'missingparam'],
    ['action=logout&token=x&maxlag=-5', 'mustpostparams'],
    ['action=query&meta=authmanagerinfo&amirequestsfor=x&maxlag=-5', 'maxlag'],
    ['action=login&maxlag=-5', 'maxlag'],
    ['action=login&lgpassword=x', 'mustbeposted'],
    ['action=clientlogin', 'missingparam'],
    ['action=query&continue=x', 'badcontinue'],
    ['action=help&modules=x', 'badmodule'],
  ])('GET %s: %s', async (query, code) => {
    expect(errorOf(await nobody.get(`${query}&format=json`))).toBe(code);
  });

  it.each([
    ['PUT', 'action=query&format=json', 405],
    ['DELETE', 'action=query&format=json', 405],
    ['PATCH', 'action=query&format=jsonfm', 200],
    ['PUT', 'action=logout&token=x&format=json', 200],
  ])(
    '%s %s: the method comes last, and a page for people has no status of its own',
    async (method, query, status) => {
      const response = await nobody.get(query, { method });
      expect(response.status).toBe(status);
      expect(response.headers.get('mediawiki-api-error')).toBe(
        query.includes('token') ? 'mustpostparams' : 'invalidmethod',
      );
    },
  );
});

describe('asserting who is asking', () => {
  it.each([
    ['user', 'assertuserfailed', undefined],
    ['anon', undefined, 'assertanonfailed'],
    ['bot', 'assertbotfailed', 'assertbotfailed'],
  ])('%s', async (assert, forNobody, forAda) => {
    expect(errorOf(await nobody.get({ action: 'query', assert }))).toBe(forNobody);
    expect(errorOf(await ada.get({ action: 'query', assert }))).toBe(forAda);
  });

  it.each(['Ada', 'ada', 'User:Ada', '_Ada'])('assertuser=%s is Ada', async (assertuser) => {
    expect(errorOf(await ada.get({ action: 'query', assertuser }))).toBeUndefined();
    expect(errorOf(await nobody.get({ action: 'query', assertuser }))).toBe('assertnameduserfailed');
  });

  it('the right "bot" is the account’s, as far as a bot password grants it', async () => {
    const main = openWiki(app.url);
    await main.logIn(GRACE.name, GRACE.password);
    const bot = openWiki(app.url);
    await bot.logIn(GRACE.bot, GRACE.secret);
    expect(errorOf(await main.get({ action: 'query', assert: 'bot' }))).toBeUndefined();
    expect(errorOf(await bot.get({ action: 'query', assert: 'bot' }))).toBe('assertbotfailed');
  });
});

describe('what an answer carries besides', () => {
  it('is what was asked for, on errors too', async () => {
    const fields = {
      requestid: 'r-1 ☃',
      curtimestamp: '',
      servedby: '',
      responselanginfo: '',
      uselang: 'de',
    };
    for (const action of ['query', 'nonsense']) {
      expect((await nobody.get({ action, ...fields })).body).toMatchObject({
        requestid: 'r-1 ☃',
        curtimestamp: '2026-01-02T03:04:05Z',
        servedby: expect.any(String),
        uselang: 'de',
        errorlang: 'en',
      });
    }
  });

  it('maxlag tells when to come back, in each form of errors', async () => {
    const response = await nobody.get({ action: 'query', maxlag: -2, errorformat: 'none' });
    expect(response.body.errors).toEqual([
      { code: 'maxlag', module: 'main', data: { host: '', lag: -1, type: 'db' } },
    ]);
    expect([response.headers.get('retry-after'), response.headers.get('x-database-lag')]).toEqual([
      '5',
      '-1',
    ]);
    expect(errorOf(await nobody.get({ action: 'query', maxlag: 5 }))).toBeUndefined();
  });

  it('an unknown format is reported in the plainest one', async () => {
    const response = await nobody.get({
      action: 'query',
      format: 'json',
      formatversion: 9,
      errorformat: 'none',
    });
    expect(response.body.errors).toEqual([{ code: 'badvalue', module: 'json' }]);
    expect(response.body.warnings).toEqual([
      { code: 'errorprinterfailed', module: 'main' },
      { code: 'badvalue', module: 'json' },
    ]);
  });

  it('unknown parameters are warned of, "_" beside a callback is not', async () => {
    const codes = (await nobody.get({ action: 'query', colour: 'blue', errorformat: 'none' })).body.warnings;
    expect(codes).toEqual([{ code: 'unrecognizedparams', module: 'main' }]);
    expect((await nobody.get('action=query&format=json&callback=f&_=1')).text).toBe(
      '/**/f({"batchcomplete":""})',
    );
  });
});

describe('the path', () => {
  it.each(['/w/api.php/extra', '/api.php/', '/w/api.php/logout'])(
    '%s is moved to the entry point',
    async (path) => {
      const response = await openWiki(app.url, new Map(), path).get('action=query&x=a%20b');
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`${path.replace(/(php).*/, '$1')}?action=query&x=a%20b`);
    },
  );
});
