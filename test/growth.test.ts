import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediawikiModules } from '../generated/mediawiki-modules.ts';
import { ADA, openWiki } from './apis/mediawiki/wiki.ts';
import { hiddenField, openPerson } from './pages/person.ts';
import { type App, startApp } from './support/app.ts';

/**
 * No work grows faster than the input: a value that is eight times as long may cost twelve times as much. One thread asks
 * and serves; what a request takes at the longest is an upper bound of how long it holds the event loop.
 */
const KIB = 1024;
const FORM = { short: 8 * KIB, long: 63 * KIB };
/** Node takes heads of 16 KiB. */
const HEAD = { short: 1.8 * KIB, long: 14.4 * KIB };
const MOST_TIMES = 12;
/** On a slow and busy machine; the figure at the end says what it was on this one, our own checks of the response included. */
const LONGEST_HOLD_MS = 150;
/** Below that the ratio says nothing. */
const NOTHING_MS = 2;
const RUNS = 5;

/** What has made parsers and normal forms slow, in turn. */
const SHAPES: Readonly<Record<string, string>> = {
  marks: '\u0300\u0316',
  digits: '9',
  markup: '<a b="c">',
  separators: 'a|',
  'separators of another kind': '\u001f,',
  nesting: '[({',
  'nested quotes': '" \'',
  spaces: ' _\t',
  slashes: '/../',
  'sigma and dots': '\u0130\u03a3.',
};

interface Sent {
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: Buffer | undefined;
}

type Case = (value: Buffer) => Sent;

let app: App;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const base = { wiki: { cookie: '', token: '' }, page: { cookie: '', csrf: '' } };

beforeAll(async () => {
  app = await startApp({ config: { throttle: [], throttleTotals: { address: null, account: null } } });
  const wiki = openWiki(app.url);
  const token = await wiki.token('login');
  base.wiki = { cookie: cookieLine(wiki.jar), token };
  const person = openPerson(app.url);
  const csrf = hiddenField(await person.get('/login'), 'csrf');
  base.page = { cookie: cookieLine(person.jar), csrf };
});
afterAll(async () => {
  agent.destroy();
  await app.close();
});

function cookieLine(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function shaped(shape: string, bytes: number): Buffer {
  const unit = Buffer.from(shape);
  return Buffer.alloc(Math.floor(bytes / unit.length) * unit.length, unit);
}

/** As it is, but for what would end the value. */
function escaped(value: Buffer): Buffer {
  const text = value.toString('latin1');
  return Buffer.from(text.replace(/[&%+=#\0]/g, encodeURIComponent), 'latin1');
}

async function send({ path, method, headers, body }: Sent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const sent = request(app.url, { path, method, headers, agent }, (response) => {
    response.resume();
    response.once('end', () => resolve(response.statusCode ?? 0));
  });
  sent.once('error', reject);
  sent.end(body);
  expect(await promise).toBeLessThan(500);
}

/** The least of so many: another program can only add to it. */
async function elapsedMs(sent: Sent, times: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await send(sent);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function isSuspect(before: number, after: number): boolean {
  return after > LONGEST_HOLD_MS || (after > NOTHING_MS && after / before > MOST_TIMES);
}

/** The processor time of one request, the median of five series: a system may count it in steps of 4 ms. */
async function processorMs(sent: Sent): Promise<number> {
  const series: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.threadCpuUsage();
    const usedMs = () => {
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    let requests = 0;
    for (; requests < 5 || usedMs() < 40; requests++) await send(sent);
    series.push(usedMs() / requests);
  }
  return series.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const figures = { cases: 0, measuredTwice: 0, longestMs: 0, longestOf: '', steepest: 0, steepestOf: '' };

/** The clock tells at once that most are harmless; what still looks steep on it is measured in processor time. */
async function measure(name: string, made: Case, { short, long }: typeof FORM): Promise<void> {
  for (const [shape, unit] of Object.entries(SHAPES)) {
    const [small, big] = [made(shaped(unit, short)), made(shaped(unit, long))];
    let [before, after] = [await elapsedMs(small, 1), await elapsedMs(big, 1)];
    if (isSuspect(before, after)) [before, after] = [await elapsedMs(small, 5), await elapsedMs(big, 5)];
    if (isSuspect(before, after)) {
      [before, after] = [await processorMs(small), await processorMs(big)];
      figures.measuredTwice += 1;
    }
    note(`${name}, ${shape}`, before, after);
    if (after > NOTHING_MS)
      expect(after / before, `${name}, ${shape}: ${before} → ${after} ms`).toBeLessThan(MOST_TIMES);
    expect(after, `${name}, ${shape}`).toBeLessThan(LONGEST_HOLD_MS);
  }
}

function note(name: string, before: number, after: number): void {
  figures.cases += 1;
  if (after > figures.longestMs) Object.assign(figures, { longestMs: after, longestOf: name });
  if (after > NOTHING_MS && after / before > figures.steepest)
    Object.assign(figures, { steepest: after / before, steepestOf: name });
}

const TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };

function posted(path: string, fields: Record<string, string>, name: string, headers = {}): Case {
  return (value) => {
    const rest = new URLSearchParams(Object.entries(fields).filter(([other]) => other !== name)).toString();
    const body = Buffer.concat([Buffer.from(`${rest}&${name}=`), escaped(value)]);
    return { path, method: 'POST', headers: { ...TYPE, ...headers }, body };
  };
}

function asked(path: string, fields: Record<string, string>, name: string): Case {
  return (value) => {
    const rest = new URLSearchParams(Object.entries(fields).filter(([other]) => other !== name)).toString();
    const text = encodeURIComponent(value.toString()).slice(0, value.length).replace(/%.?$/, '');
    return { path: `${path}?${rest}&${name}=${text}`, method: 'GET', headers: {} };
  };
}

/** What an action needs to get as far as its parameters. */
const ACTION_FIELDS: Readonly<Record<string, () => Record<string, string>>> = {
  login: () => ({ lgname: ADA.name, lgpassword: 'wrong', lgtoken: base.wiki.token }),
  clientlogin: () => ({
    logintoken: base.wiki.token,
    loginreturnurl: 'https://x.example/',
    username: ADA.name,
    password: 'wrong',
  }),
  checktoken: () => ({ type: 'csrf', token: 'x' }),
  logout: () => ({ token: '+\\' }),
};

function wikiFields(path: string, group: string): Record<string, string> {
  const [action = '', part] = path.split('+');
  if (group === 'action') return { action, ...ACTION_FIELDS[action]?.() };
  if (group === 'format') return { action: 'query', meta: 'userinfo', format: path };
  if (group === 'main') return { action: 'query', meta: 'userinfo' };
  return { action: 'query', [group]: part ?? '' };
}

const wikiParameters = Object.values(mediawikiModules).flatMap(({ path, group, parameters, dynamic }) => {
  const fields = dynamic ? ['username', 'password', 'retype', 'rememberMe'] : [];
  return [...Object.keys(parameters), ...fields].map((name) => ({ path, group, name }));
});

describe('every parameter of api.php', () => {
  test.each(wikiParameters)('$path $name', async ({ path, group, name }) => {
    const fields = { format: 'json', errorformat: 'html', ...wikiFields(path, group) };
    const headers = { Cookie: base.wiki.cookie };
    await measure(`${path} ${name}`, posted('/w/api.php', fields, name, headers), FORM);
    await measure(`${path} ${name} in the query`, asked('/w/api.php', fields, name), HEAD);
  });

  test.each(['json', 'jsonfm', 'php', 'phpfm', 'xml', 'xmlfm', 'rawfm', 'none'])(
    'shown by the format %s, as a value and as an unknown name',
    async (format) => {
      const fields = { action: 'query', meta: 'userinfo', format, formatversion: '1' };
      await measure(`requestid as ${format}`, posted('/w/api.php', fields, 'requestid'), FORM);
      const unknown: Case = (value) => {
        const rest = Buffer.from(`${new URLSearchParams(fields)}&`);
        return {
          path: '/w/api.php',
          method: 'POST',
          headers: TYPE,
          body: Buffer.concat([rest, escaped(value)]),
        };
      };
      await measure(`an unknown name as ${format}`, unknown, FORM);
    },
  );
});

interface Described {
  path: string;
  method: string;
  inQuery: string[];
  inForm: string[];
}

const bundle = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
// biome-ignore lint/suspicious/noExplicitAny: a piece of the description, whatever it is.
const resolved = (value: any): any =>
  value?.$ref
    ? resolved(
        value.$ref
          .split('/')
          .slice(1)
          .reduce((at: never, key: string) => at[key], bundle),
      )
    : value;

/** Every operation of the other APIs and the pages, with the names of what it reads. */
const others: Described[] = Object.entries<Record<string, object>>(bundle.paths)
  .filter(([path]) => !path.includes('api.php'))
  .flatMap(([path, item]) =>
    ['get', 'post']
      .filter((method) => item[method])
      .map((method) => {
        const { parameters = [], requestBody } = resolved(item[method]);
        const content = Object.values<{ schema: object }>(resolved(requestBody)?.content ?? {});
        return {
          path,
          method: method.toUpperCase(),
          inQuery: parameters
            .map(resolved)
            .filter((one: { in: string }) => one.in === 'query')
            .map(nameOf),
          inForm: [
            ...new Set(content.flatMap(({ schema }) => Object.keys(resolved(schema).properties ?? {}))),
          ],
        };
      }),
  );

function nameOf({ name }: { name: string }): string {
  return name;
}

const PAGE_FIELDS = () => ({ username: 'Ada', password: 'wrong', csrf: base.page.csrf });

describe('every parameter of the other operations', () => {
  test.each(others)('$method $path', async ({ path, method, inQuery, inForm }) => {
    const known = Object.fromEntries(Object.entries(PAGE_FIELDS()).filter(([name]) => inForm.includes(name)));
    for (const name of inForm)
      await measure(`${path} ${name}`, posted(path, known, name, { Cookie: base.page.cookie }), FORM);
    for (const name of method === 'GET' ? [...inQuery, 'unknown'] : [])
      await measure(`${path}?${name}`, asked(path, {}, name), HEAD);
  });
});

const HEADERS = [
  'Accept', 'Access-Control-Request-Headers', 'Authorization', 'Content-Type', 'Cookie', 'If-None-Match', 'Origin',
  'Promise-Non-Write-API-Action', 'Referer', 'Sec-Fetch-Site', 'Sec-Purpose', 'User-Agent', 'X-CSRF-TOKEN',
  'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Uri',
]; // biome-ignore format: one table
const PATHS = [
  '/session',
  '/',
  '/login',
  '/logout',
  '/services/profile',
  '/w/api.php?action=query&meta=userinfo&format=json',
];

describe('every header that is read', () => {
  test.each(HEADERS)('%s', async (name) => {
    for (const path of PATHS) {
      const made: Case = (value) => {
        const text = value.toString('latin1').replace(/[^\t\x20-\x7e\x80-\xff]/g, ';');
        return { path, method: name.startsWith('Access') ? 'OPTIONS' : 'GET', headers: { [name]: text } };
      };
      await measure(`${name} at ${path}`, made, HEAD);
    }
  });

  test('many cookies of one name, and the path itself', async () => {
    const cookies: Case = (value) => ({
      path: '/session',
      method: 'GET',
      headers: { Cookie: 'authToken=x; '.repeat(value.length / 13) },
    });
    await measure('many cookies', cookies, HEAD);
    const path: Case = (value) => ({
      path: `/${encodeURIComponent(value.toString()).slice(0, value.length).replace(/%.?$/, '')}`,
      method: 'GET',
      headers: {},
    });
    await measure('the path', path, HEAD);
    await measure(
      'the path below /services',
      (value) => ({ ...path(value), path: `/services${path(value).path}` }),
      HEAD,
    );
    await measure(
      'the path below /docs',
      (value) => ({ ...path(value), path: `/docs${path(value).path}` }),
      HEAD,
    );
  });
});

test('its figures', () => {
  expect(figures.cases).toBeGreaterThan(1_000);
  console.info(JSON.stringify(figures));
});
