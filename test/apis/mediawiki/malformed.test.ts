import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mediawikiModules } from '../../../generated/mediawiki-modules.ts';
import { type App, startApp } from '../../support/app.ts';
import { settle } from '../../support/responses/recorder.ts';
import { ADA, openWiki, type Wiki } from './wiki.ts';

let app: App;
let ada: Wiki;
beforeAll(async () => {
  app = await startApp({ config: { mediawiki: { logoutToken: 'required' } } });
  ada = openWiki(app.url);
  await ada.logIn(ADA.name, ADA.password);
});
afterAll(() => app.close());

const facts = Object.values(mediawikiModules).flatMap(({ parameters }) => Object.entries(parameters));
const names = [...new Set(facts.map(([name]) => name))];
const words = [...new Set(facts.flatMap(([, { values = [] }]) => values))];

/** What goes wrong in the hands of clients: lists, broken encodings, control signs, arrays, very many values. */
const oddValue = fc.oneof(
  fc.constantFrom(
    '',
    '|',
    '%1F',
    '%1Fa%1Fb',
    '%FF',
    '%C3%28',
    '%00',
    'e%CC%81',
    '%zz',
    '+',
    '%2B%5C',
    '*',
    '0',
    '-1',
    '9'.repeat(30),
  ),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join('|')),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
);
const value = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...words) }, oddValue);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom('type[]', 'meta[a]', 'a.b', '%5Bx%5D', '__proto__', 'constructor', '%00', 'Format', ''),
);
const pairs = fc
  .array(fc.tuple(name, value), { maxLength: 7 })
  .map((list) => list.map((pair) => pair.join('=')).join('&'));
const action = fc.constantFrom(
  ...['login', 'logout', 'clientlogin', 'checktoken', 'query', 'query', 'help', 'paraminfo'],
);
const headers = fc.constantFrom<Record<string, string>>(
  {},
  {},
  { 'treat-as-untrusted': '1' },
  { 'promise-non-write-api-action': 'true' },
  { 'if-none-match': '*' },
  { origin: 'https://friend.example' },
  { 'accept-language': ';;q=,*' },
  { cookie: 'latchkey_session=x; latchkeyUserID=1' },
  { cookie: `latchkey_BPsession=${'b'.repeat(40)}; authToken=x` },
);
const bodyType = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json',
);
const request = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'HEAD', 'PUT', 'OPTIONS'),
  query: fc.tuple(action, pairs).map(([chosen, rest]) => `action=${chosen}&${rest}`),
  body: pairs,
  type: bodyType,
  headers,
  loggedIn: fc.boolean(),
});

it('no malformed request gets a 5xx, or an answer that the description does not have, and none logs out', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ method, query, body, type, headers: extra, loggedIn }) => {
      const cookie = [...ada.jar].map(([key, kept]) => `${key}=${kept}`).join('; ');
      const hasBody = method === 'POST' || method === 'PUT';
      const response = await fetch(`${app.url}/w/api.php?${query}`, {
        method,
        redirect: 'manual',
        headers: { ...(hasBody && { 'content-type': type }), ...(loggedIn && { cookie }), ...extra },
        ...(hasBody && { body }),
      });
      await response.arrayBuffer();
      expect(response.status).toBeLessThan(500);
      expect(await settle()).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(await ada.who()).toBe('Ada');
}, 300_000);
