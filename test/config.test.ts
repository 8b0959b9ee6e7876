import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Config,
  configWarnings,
  defaultConfig,
  parseConfig,
  serveSettings,
  storeSettings,
} from '../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function configFile(content: string): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, content);
  return file;
}

describe('settings', () => {
  test('nothing given means the documented defaults', () => {
    expect(serveSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      databaseFile: './data/latchkey.db',
      firstAccount: true,
      config: defaultConfig,
    });
  });

  test('the environment beats the default', () => {
    const config = configFile('{"passwords":{"minLength":12}}');
    const environment = {
      LATCHKEY_HOST: '::1',
      LATCHKEY_PORT: '0',
      LATCHKEY_DATABASE: 'sqlite:/var/lib/latchkey.db',
      LATCHKEY_CONFIG: config,
      LATCHKEY_WORKERS: '1',
      LATCHKEY_NO_FIRST_ACCOUNT: '1',
    };
    expect(serveSettings({}, environment)).toMatchObject({
      host: '::1',
      port: 0,
      databaseFile: '/var/lib/latchkey.db',
      firstAccount: false,
      config: { passwords: { minLength: 12 } },
    });
  });

  test('a flag beats the environment, even an environment that is wrong', () => {
    const flags = {
      host: 'localhost',
      port: '1',
      database: 'sqlite::memory:',
      config: configFile('{}'),
      workers: '1',
      'no-first-account': true,
    };
    const environment = {
      LATCHKEY_HOST: 'a b',
      LATCHKEY_PORT: 'x',
      LATCHKEY_DATABASE: 'x',
      LATCHKEY_CONFIG: '/nowhere',
      LATCHKEY_WORKERS: 'x',
    };
    const settings = serveSettings(flags, environment);
    expect(settings).toMatchObject({
      host: 'localhost',
      port: 1,
      databaseFile: ':memory:',
      firstAccount: false,
    });
  });

  test('an empty variable counts as absent', () => {
    expect(
      serveSettings({}, { LATCHKEY_PORT: '', LATCHKEY_CONFIG: '', LATCHKEY_NO_FIRST_ACCOUNT: '' }),
    ).toEqual(serveSettings({}, {}));
  });

  test.each<[object, Record<string, string>, string]>([
    [{ port: 'http' }, {}, '--port must be a whole number from 0 to 65535, not "http"'],
    [{ port: '65536' }, {}, '--port must be'],
    [{ port: '' }, {}, '--port must be'],
    [{ port: '1e3' }, {}, '--port must be'],
    [{}, { LATCHKEY_PORT: '-1' }, 'LATCHKEY_PORT must be'],
    [{ host: '' }, {}, '--host must be'],
    [{}, { LATCHKEY_HOST: 'http://x' }, 'LATCHKEY_HOST must be'],
    [{ database: './x.db' }, {}, '--database must look like sqlite:FILE'],
    [{ database: 'sqlite:' }, {}, '--database must look like'],
    [{}, { LATCHKEY_DATABASE: 'mysql://u:secret@h/d' }, 'LATCHKEY_DATABASE must look like'],
    [{ database: 'postgres://u:secret@h/d' }, {}, '--database: PostgreSQL comes in a later version'],
    [{ database: 'postgresql://h/d' }, {}, '--database: PostgreSQL comes in a later version'],
    [{ workers: '2' }, {}, '--workers 2: several processes come in a later version'],
    [{}, { LATCHKEY_WORKERS: '4' }, 'LATCHKEY_WORKERS 4: several processes come'],
    [{ workers: '0' }, {}, '--workers must be'],
    [{}, { LATCHKEY_NO_FIRST_ACCOUNT: 'yes' }, 'LATCHKEY_NO_FIRST_ACCOUNT must be 1 or 0'],
    [{ config: '' }, {}, '--config needs the name of a file'],
    [{ config: '/nowhere/at all.json' }, {}, 'config file /nowhere/at all.json cannot be read'],
  ])('%j %j is refused in one line', (flags, environment, message) => {
    expect(() => serveSettings(flags, environment)).toThrow(message);
    expect(() => serveSettings(flags, environment)).not.toThrow(/\n|secret/);
  });
});

describe('config file', () => {
  test('every key of the documented example is taken', () => {
    const everything: Config = {
      publicOrigin: 'https://login.example.org',
      trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'],
      sessions: { idleSeconds: 1, lifetimeSeconds: 2, rememberSeconds: 3, apiTokenSeconds: 4 },
      redirects: {
        allow: ['https://www.example.org', '*'],
        landingPage: 'https://www.example.org/start?x=1',
      },
      cors: { allow: ['https://*.example.org', 'http://localhost:3000'], deny: ['https://foe.example.org'] },
      throttle: [],
      passwords: { minLength: 10 },
      passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 },
      cookies: { sameSite: 'none', partitioned: true },
      mediawiki: {
        siteName: 'Wiki – for us',
        language: 'pt-br',
        cookiePrefix: 'my_wiki',
        logoutToken: 'required',
      },
      elvis: { serverVersion: '6.55.0.3', errorStatus: 'real', authcred: true },
    };
    expect(parseConfig(everything)).toEqual(everything);
  });

  test('absent members of a group keep their default', () => {
    const config = parseConfig({ sessions: { idleSeconds: 60 }, mediawiki: {} });
    expect(config.sessions).toEqual({ ...defaultConfig.sessions, idleSeconds: 60 });
    expect(config.mediawiki).toEqual(defaultConfig.mediawiki);
  });

  test('origins are brought into the form browsers send', () => {
    const config = parseConfig({
      publicOrigin: 'HTTPS://Login.Example.ORG:443/',
      redirects: { allow: ['http://münchen.example/'] },
      cors: { allow: ['https://*.Example.org:8443'] },
    });
    expect(config.publicOrigin).toBe('https://login.example.org');
    expect(config.redirects.allow).toEqual(['http://xn--mnchen-3ya.example']);
    expect(config.cors.allow).toEqual(['https://*.example.org:8443']);
  });

  test.each<[unknown, string]>([
    [null, 'the document must be an object, not null'],
    [[], 'the document must be an object'],
    [{ sesions: {} }, 'unknown key sesions'],
    [{ sessions: { idleSecond: 1 } }, 'unknown key sessions.idleSecond'],
    [JSON.parse('{"__proto__": {}}'), 'unknown key __proto__'],
    [{ elvis: { toString: 1 } }, 'unknown key elvis.toString'],
    [{ sessions: [] }, 'sessions must be an object, not []'],
    [{ sessions: null }, 'sessions must be an object'],
    [
      { sessions: { idleSeconds: '60' } },
      'sessions.idleSeconds must be a whole number from 1 to 315360000, not "60"',
    ],
    [{ sessions: { lifetimeSeconds: 0 } }, 'sessions.lifetimeSeconds must be'],
    [{ sessions: { rememberSeconds: 1.5 } }, 'sessions.rememberSeconds must be'],
    [{ sessions: { apiTokenSeconds: 1e12 } }, 'sessions.apiTokenSeconds must be'],
    [{ publicOrigin: 'login.example.org' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https://login.example.org/wiki' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https://user@login.example.org' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'ftp://login.example.org' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https://*.example.org' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https:login.example.org' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https://a\\b' }, 'publicOrigin must be an origin'],
    [{ publicOrigin: 'https://a:99999' }, 'publicOrigin must be an origin'],
    [{ trustProxy: '127.0.0.1' }, 'trustProxy must be a list'],
    [{ trustProxy: ['::1', 'proxy.example'] }, 'trustProxy[1] must be an address'],
    [{ trustProxy: ['10.0.0.0/33'] }, 'trustProxy[0] must be an address'],
    [{ trustProxy: ['10.0.0.0/8/8'] }, 'trustProxy[0] must be an address'],
    [{ trustProxy: ['10.0.0.0/'] }, 'trustProxy[0] must be an address'],
    [{ redirects: { allow: ['https://*.example.org'] } }, 'redirects.allow[0] must be an origin'],
    [{ redirects: { allow: ['https://a.example/x'] } }, 'redirects.allow[0] must be an origin'],
    [{ redirects: { landingPage: '//evil.example' } }, 'redirects.landingPage must be a path'],
    [{ redirects: { landingPage: 'javascript:alert(1)' } }, 'redirects.landingPage must be a path'],
    [{ redirects: { landingPage: '/\\evil.example' } }, 'redirects.landingPage must be a path'],
    [{ cors: { allow: ['*'] } }, 'cors.allow[0] must be an origin'],
    [{ cors: { deny: ['https://*.*.example.org'] } }, 'cors.deny[0] must be an origin'],
    [{ throttle: [{ count: 5 }] }, 'throttle[0].seconds is missing'],
    [{ throttle: [{ count: 5, seconds: 300, per: 'ip' }] }, 'unknown key throttle[0].per'],
    [{ throttle: [{ count: 0, seconds: 300 }] }, 'throttle[0].count must be'],
    [{ throttle: {} }, 'throttle must be a list'],
    [{ passwords: { minLength: 0 } }, 'passwords.minLength must be'],
    [{ passwordHashing: { memoryKiB: 7 } }, 'passwordHashing.memoryKiB must be'],
    [
      { passwordHashing: { memoryKiB: 8, parallelism: 2 } },
      'passwordHashing.memoryKiB must be at least 8 for each lane',
    ],
    [{ passwordHashing: { passes: 0 } }, 'passwordHashing.passes must be'],
    [{ passwordHashing: { parallelism: 256 } }, 'passwordHashing.parallelism must be'],
    [
      { cookies: { sameSite: 'Lax' } },
      'cookies.sameSite must be "lax" or "strict" or "none" or null, not "Lax"',
    ],
    [{ cookies: { partitioned: 1 } }, 'cookies.partitioned must be true or false, not 1'],
    [{ cookies: { partitioned: true, sameSite: 'none' } }, 'cookies.partitioned needs an https publicOrigin'],
    [
      { publicOrigin: 'https://a.example', cookies: { partitioned: true } },
      'cookies.partitioned needs an https',
    ],
    [{ mediawiki: { siteName: '' } }, 'mediawiki.siteName must be'],
    [{ mediawiki: { language: 'English' } }, 'mediawiki.language must be'],
    [{ mediawiki: { cookiePrefix: 'a;b' } }, 'mediawiki.cookiePrefix must be'],
    [{ mediawiki: { cookiePrefix: 'a\n' } }, 'mediawiki.cookiePrefix must be'],
    [
      { mediawiki: { logoutToken: true } },
      'mediawiki.logoutToken must be "optional" or "required", not true',
    ],
    [{ elvis: { serverVersion: '6.107' } }, 'elvis.serverVersion must be four numbers with dots'],
    [{ elvis: { errorStatus: 'hard' } }, 'elvis.errorStatus must be'],
    [{ elvis: { authcred: null } }, 'elvis.authcred must be'],
  ])('%j is refused by the name of the key', (document, message) => {
    expect(() => parseConfig(document)).toThrow(message);
  });

  test('what is wrong in a file is said together with the name of the file, in one line', () => {
    const broken = configFile('{"sessions":\n{"idleSeconds": 1,}}');
    expect(() => storeSettings({ config: broken }, {})).toThrow(`config file ${broken} is not JSON: `);
    expect(() => storeSettings({ config: broken }, {})).not.toThrow(/\n/);
    const wrong = configFile('{"sesions": {}}');
    expect(() => storeSettings({ config: wrong }, {})).toThrow(`config file ${wrong}: unknown key sesions`);
  });

  test('a long wrong value is shortened in the message', () => {
    expect(() => parseConfig({ publicOrigin: 'x'.repeat(5000) })).toThrow(/^.{1,200}$/);
  });

  test('a byte order mark before the document is forgiven', () => {
    const file = configFile('\uFEFF{"passwords":{"minLength":9}}');
    expect(storeSettings({ config: file }, {}).config.passwords.minLength).toBe(9);
  });
});

describe('warnings at the start', () => {
  test('the defaults give none', () => {
    expect(configWarnings(defaultConfig)).toEqual([]);
  });

  test.each<[unknown, RegExp]>([
    [{ redirects: { allow: ['*'] } }, /redirects\.allow.*open redirect/],
    [{ cookies: { sameSite: 'none' } }, /cookies\.sameSite.*https/],
    [{ elvis: { authcred: true } }, /elvis\.authcred/],
  ])('%j gives one', (document, warning) => {
    expect(configWarnings(parseConfig(document))).toEqual([expect.stringMatching(warning)]);
  });
});
