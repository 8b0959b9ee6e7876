import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mediawikiModules } from '../../generated/mediawiki-modules.ts';
import { type App, startApp } from '../support/app.ts';
import { bundle } from '../support/responses/described.ts';
import { settle } from '../support/responses/recorder.ts';
import { send } from './contract-app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PATHS = [
  ...new Set(Object.keys(bundle.paths).map((path) => path.split('?')[0] ?? path)),
  '/api.php',
  '/w/api.php/x',
];
const ACTIONS = [
  '',
  ...['login', 'logout', 'clientlogin', 'checktoken', 'help', 'paraminfo'].map((a) => `action=${a}`),
].concat(
  ['userinfo', 'tokens', 'siteinfo', 'authmanagerinfo', '*'].map((meta) => `action=query&meta=${meta}`),
);
const FORMS = [
  '',
  'format=json',
  'format=json&formatversion=2',
  'format=xml',
  'format=json&errorformat=plaintext',
  'format=xml&errorformat=raw',
];
const NAMES = Object.values(mediawikiModules).flatMap(({ parameters }) => Object.keys(parameters));
const WORDS = Object.values(mediawikiModules).flatMap(({ parameters }) => {
  return Object.values(parameters).flatMap(({ values = [] }) => values);
});

/** No part of a request line or header. */
const DELETE = 0x7f;

/** Visible ASCII, the bytes above it, and what queries and forms are made of more often than chance would have it. */
const byte = fc.oneof(
  fc.integer({ min: 0x21, max: 0xff }).map((n) => String.fromCharCode(n === DELETE ? n + 1 : n)),
  fc.constantFrom(...'%&=[]+;.|', '%1F', '%00', '%0D%0A', '%EF%BF%BD'),
);
const bytes = fc.string({ unit: byte, maxLength: 40 });
const name = fc.oneof(
  bytes,
  fc.constantFrom(...NAMES),
  fc.constantFrom('username', 'cred', 'csrf', 'logoutSuccessUrl', 'authcred', 'username[a]'),
  fc.constantFrom('__proto__', 'constructor', 'toString', '_openapi'),
);
const value = fc.oneof(bytes, fc.constantFrom(...WORDS));
const pairs = fc
  .array(fc.tuple(name, value), { maxLength: 8 })
  .map((list) => list.map((pair) => pair.join('=')).join('&'));
const multipart = fc.array(bytes, { maxLength: 5 }).map((parts) => {
  return `--xx\r\n${parts.join('\r\n--xx\r\n')}\r\n--xx--`;
});
const type = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=xx',
  'application/json',
  'text/plain;;',
  '/',
);
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'POST', 'HEAD', 'PUT', 'OPTIONS'),
  path: fc.constantFrom(...PATHS),
  query: fc
    .tuple(fc.constantFrom(...ACTIONS), pairs, fc.constantFrom(...FORMS))
    .map((parts) => parts.join('&')),
  type,
  body: fc.oneof(pairs, multipart, bytes),
  cookie: fc.oneof(pairs, fc.constant('')),
});

/** Node's own parser refuses a target with bytes beyond ASCII; percent-encoded they come through. */
function targetOf(query: string): string {
  return query.replace(/[#\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
}

test('nothing that a client can send is answered with a 5xx, or otherwise than described', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, type, body, cookie }) => {
      const bytes = Buffer.from(body, 'latin1');
      const headers = {
        'Content-Type': type,
        'Content-Length': String(bytes.length),
        ...(cookie && { Cookie: cookie }),
      };
      const { status } = await send(app, method, `${path}?${targetOf(query)}`, headers, bytes);
      expect(status).toBeLessThan(500);
      expect(await settle()).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
