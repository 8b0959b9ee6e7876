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
} from '../../src/config/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function configFile(content: string | Uint8Array): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, content);
  return file;
}

describe('settings', () => {
  test('nothing given means the documented defaults', () => {
    expect(serveSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      workers: 1,
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
      serveSettings(
        {},
        {
          LATCHKEY_PORT: '',
          LATCHKEY_CONFIG: '',
          LATCHKEY_NO_FIRST_ACCOUNT: '',
        },
      ),
    ).toEqual(serveSettings({}, {}));
  });

  test.each<[object, Record<string, string>, string]>([
    [{ port: 'http' }, {}, '--port has to be a whole number from 0 to 65535, not "http"'],
    [{ port: '65536' }, {}, '--port has to be'],
    [{ port: '' }, {}, '--port has to be'],
    [{ port: '1e3' }, {}, '--port has to be'],
    [{}, { LATCHKEY_PORT: '-1' }, 'LATCHKEY_PORT has to be'],
    [{ host: '' }, {}, '--host has to be'],
    [{}, { LATCHKEY_HOST: 'http://x' }, 'LATCHKEY_HOST has to be'],
    [{ database: './x.db' }, {}, '--database has to look like sqlite:FILE'],
    [{ database: 'sqlite:' }, {}, '--database has to look like'],
    [{}, { LATCHKEY_DATABASE: 'mysql://u:secret@h/d' }, 'LATCHKEY_DATABASE has to look like'],
    [{}, { LATCHKEY_DATABASE: 'postgres://h/d', LATCHKEY_ALLOW_ASYNCHRONOUS: 'x' }, 'LATCHKEY_ALLOW_ASYNC'],
    [
      { workers: '2', database: 'sqlite::memory:' },
      {},
      '--workers 2 needs a database that all processes can open',
    ],
    [{ database: 'sqlite::memory:' }, { LATCHKEY_WORKERS: '4' }, 'LATCHKEY_WORKERS 4 needs a database'],
    [{ workers: '0' }, {}, '--workers has to be'],
    [{}, { LATCHKEY_NO_FIRST_ACCOUNT: 'yes' }, 'LATCHKEY_NO_FIRST_ACCOUNT has to be 1 or 0'],
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
      sessions: {
        idleSeconds: 1,
        lifetimeSeconds: 2,
        rememberSeconds: 3,
        apiTokenSeconds: 4,
        perAccount: null,
      },
      redirects: {
        allow: ['https://www.example.org', '*'],
        landingPage: 'https://www.example.org/start?x=1',
      },
      cors: {
        allow: ['https://*.example.org', 'http://localhost:3000'],
        deny: ['https://foe.example.org'],
      },
      throttle: [],
      throttleTotals: { address: null, account: { count: 9, seconds: 9 } },
      metrics: { listen: '[::1]:9464' },
      passwords: { minLength: 10 },
      passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 },
      cookies: { sameSite: 'none', partitioned: true, domain: 'example.org' },
      mediawiki: {
        siteName: 'Wiki – for us',
        language: 'pt-br',
        cookiePrefix: 'my_wiki',
        logoutToken: 'required',
      },
      elvis: { serverVersion: '6.55.0.3', errorStatus: 'real', authcred: true },
      branding: {
        siteName: 'Example photos',
        color: '#884400',
        help: 'https://www.example.org/help',
        privacy: '/docs/privacy',
        imprint: null,
      },
    };
    expect(parseConfig({ $schema: 'config.schema.json', ...everything })).toEqual(everything);
  });

  test('absent members of a group keep their default', () => {
    const config = parseConfig({
      sessions: { idleSeconds: 60 },
      mediawiki: {},
    });
    expect(config.sessions).toEqual({
      ...defaultConfig.sessions,
      idleSeconds: 60,
    });
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
    [null, 'the document has to be an object'],
    [[], 'the document has to be an object'],
    [{ sesions: {} }, 'sesions is not known'],
    [{ sessions: { idleSecond: 1 } }, 'sessions.idleSecond is not known'],
    [JSON.parse('{"__proto__": {}}'), 'the document must not have the key "__proto__"'],
    [{ elvis: { constructor: 1 } }, 'elvis must not have the key "constructor"'],
    [{ 'a b\n': 1 }, '["a b\\n"] is not known'],
    [{ elvis: { toString: 1 } }, 'elvis.toString is not known'],
    [{ sessions: [] }, 'sessions has to be an object'],
    [{ sessions: null }, 'sessions has to be an object'],
    [
      { sessions: { idleSeconds: '60' } },
      'sessions.idleSeconds has to be a whole number from 1 to 315360000, not "60"',
    ],
    [{ sessions: { lifetimeSeconds: 0 } }, 'sessions.lifetimeSeconds has to be'],
    [{ sessions: { rememberSeconds: 1.5 } }, 'sessions.rememberSeconds has to be'],
    [{ sessions: { apiTokenSeconds: 1e12 } }, 'sessions.apiTokenSeconds has to be'],
    [{ publicOrigin: 'login.example.org' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https://login.example.org/wiki' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https://user@login.example.org' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'ftp://login.example.org' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https://*.example.org' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https:login.example.org' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https://a\\b' }, 'publicOrigin has to be an origin'],
    [{ publicOrigin: 'https://a:99999' }, 'publicOrigin has to be an origin'],
    [{ trustProxy: '127.0.0.1' }, 'trustProxy has to be an array'],
    [{ trustProxy: ['::1', 'proxy.example'] }, 'trustProxy[1] is not an address range'],
    [{ trustProxy: ['10.0.0.0/33'] }, 'trustProxy[0] is not an address range'],
    [{ trustProxy: ['10.0.0.0/8/8'] }, 'trustProxy[0] is not an address range'],
    [{ trustProxy: ['10.0.0.0/'] }, 'trustProxy[0] is not an address range'],
    [{ redirects: { allow: ['https://*.example.org'] } }, 'redirects.allow[0] has to be an origin'],
    [{ redirects: { allow: ['https://a.example/x'] } }, 'redirects.allow[0] has to be an origin'],
    [{ redirects: { landingPage: '//evil.example' } }, 'redirects.landingPage has to be a path'],
    [{ redirects: { landingPage: 'javascript:alert(1)' } }, 'redirects.landingPage has to be a path'],
    [{ redirects: { landingPage: '/\\evil.example' } }, 'redirects.landingPage has to be a path'],
    [{ cors: { allow: ['*'] } }, 'cors.allow[0] has to be an origin'],
    [{ cors: { deny: ['https://*.*.example.org'] } }, 'cors.deny[0] has to be an origin'],
    [{ throttle: [{ count: 5 }] }, 'throttle[0].seconds is missing'],
    [{ throttle: [{ count: 5, seconds: 300, per: 'ip' }] }, 'throttle[0].per is not known'],
    [{ throttle: [{ count: 0, seconds: 300 }] }, 'throttle[0].count has to be'],
    [{ throttleTotals: null }, 'throttleTotals has to be an object'],
    [{ throttleTotals: { account: {} } }, 'throttleTotals.account.count is missing'],
    [{ throttleTotals: { adress: null } }, 'throttleTotals.adress is not known'],
    [{ sessions: { perAccount: 0 } }, 'sessions.perAccount has to be a whole number'],
    [{ metrics: { listen: 9464 } }, 'metrics.listen has to be an address with a port'],
    [{ metrics: { listen: 'localhost' } }, 'metrics.listen has to be an address with a port'],
    [{ metrics: { listen: '127.0.0.1:99999' } }, 'metrics.listen has to be an address with a port'],
    [{ cookies: { domain: '.example.org' } }, 'cookies.domain has to be a domain'],
    [{ cookies: { domain: 'org' } }, 'cookies.domain has to be a domain'],
    [{ cookies: { domain: '192.0.2.1' } }, 'cookies.domain has to be a domain'],
    [{ cookies: { domain: 'example.org' } }, 'cookies.domain needs an https publicOrigin on this domain'],
    [
      { publicOrigin: 'http://login.example.org', cookies: { domain: 'example.org' } },
      'cookies.domain needs an https publicOrigin',
    ],
    [
      { publicOrigin: 'https://badexample.org', cookies: { domain: 'example.org' } },
      'cookies.domain needs an https publicOrigin',
    ],
    [{ throttle: {} }, 'throttle has to be an array'],
    [{ passwords: { minLength: 0 } }, 'passwords.minLength has to be'],
    [{ passwordHashing: { memoryKiB: 7 } }, 'passwordHashing.memoryKiB has to be'],
    [
      { passwordHashing: { memoryKiB: 8, parallelism: 2 } },
      'passwordHashing.memoryKiB needs at least 8 for each lane',
    ],
    [{ passwordHashing: { passes: 0 } }, 'passwordHashing.passes has to be'],
    [{ passwordHashing: { parallelism: 256 } }, 'passwordHashing.parallelism has to be'],
    [
      { cookies: { sameSite: 'Lax' } },
      'cookies.sameSite has to be "lax" or "strict" or "none" or null, not "Lax"',
    ],
    [{ cookies: { partitioned: 1 } }, 'cookies.partitioned has to be true or false'],
    [{ cookies: { partitioned: true, sameSite: 'none' } }, 'cookies.partitioned needs an https publicOrigin'],
    [
      { publicOrigin: 'https://a.example', cookies: { partitioned: true } },
      'cookies.partitioned needs an https',
    ],
    [{ mediawiki: { siteName: '' } }, 'mediawiki.siteName has to be'],
    [{ mediawiki: { language: 'English' } }, 'mediawiki.language has to be'],
    [{ mediawiki: { cookiePrefix: 'a;b' } }, 'mediawiki.cookiePrefix has to be'],
    [{ mediawiki: { cookiePrefix: 'a\n' } }, 'mediawiki.cookiePrefix has to be'],
    [
      { mediawiki: { logoutToken: true } },
      'mediawiki.logoutToken has to be "optional" or "required", not true',
    ],
    [{ elvis: { serverVersion: '6.107' } }, 'elvis.serverVersion has to be four numbers with dots'],
    [{ elvis: { errorStatus: 'hard' } }, 'elvis.errorStatus has to be'],
    [{ elvis: { authcred: null } }, 'elvis.authcred has to be true or false'],
  ])('%j is refused by the name of the key', (document, message) => {
    expect(() => parseConfig(document)).toThrow(message);
  });

  test('what is wrong in a file is said together with the name of the file, in one line', () => {
    const broken = configFile('{"sessions":\n{"idleSeconds": 1,}}');
    expect(() => storeSettings({ config: broken }, {})).toThrow(
      `config file ${broken}: line 2, column 19 is not JSON`,
    );
    expect(() => storeSettings({ config: broken }, {})).not.toThrow(/\n/);
    const wrong = configFile('{"sesions": {}}');
    expect(() => storeSettings({ config: wrong }, {})).toThrow(`config file ${wrong}: sesions is not known`);
  });

  test('everything that is wrong in flags, variables and file is said at once, one line each', () => {
    const file = configFile(
      '{"sesions": {}, "sessions": {"idleSeconds": "1"}, "cookies": {"partitioned": true}}',
    );
    const flags = { port: 'http', database: 'x', config: file };
    expect(() => serveSettings(flags, { LATCHKEY_HOST: '', LATCHKEY_WORKERS: 'x' })).toThrow(
      expect.objectContaining({
        message: [
          '--port has to be a whole number from 0 to 65535, not "http"',
          '--database has to look like sqlite:FILE or postgres://USER@HOST:PORT/DATABASE',
          `config file ${file}: sessions.idleSeconds has to be a whole number from 1 to 315360000, not "1"`,
          `config file ${file}: sesions is not known`,
          `config file ${file}: cookies.partitioned needs an https publicOrigin and cookies.sameSite "none"`,
          'LATCHKEY_WORKERS has to be a whole number from 1 to 1024, not "x"',
        ].join('\n'),
      }),
    );
  });

  test('a key that stands twice is refused by its place', () => {
    const file = configFile('{"sessions": {"idleSeconds": 1,\n  "idleSeconds": 2}}');
    const message = `config file ${file}: sessions.idleSeconds stands twice, again in line 2, column 3`;
    expect(() => storeSettings({ config: file }, {})).toThrow(message);
  });

  test('a file that is not UTF-8 is refused by the place of its first bad byte', () => {
    const file = configFile(Buffer.from('{"mediawiki": {"siteName": "Bücher"}}', 'latin1'));
    const message = `config file ${file}: line 1, column 30 has the byte 0xFC, which is not UTF-8`;
    expect(() => storeSettings({ config: file }, {})).toThrow(message);
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
