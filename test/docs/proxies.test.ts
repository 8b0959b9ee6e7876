import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/index.ts';
import { AUTH_TOKEN, FORM_STATE, mediawikiCookieNames } from '../../src/http/index.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDER = join(ROOT, 'docs/deploy/proxies');
const page = readFileSync(join(ROOT, 'docs/proxies.md'), 'utf8');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('the page shows the files that the test runs, and no others', () => {
  const shown = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
  const files = readdirSync(FOLDER).map(read);
  expect(shown.toSorted()).toEqual(files.toSorted());
});

test('the config file is one that is taken', () => {
  const written = JSON.parse(read('latchkey.json'));
  expect(parseConfig(written)).toMatchObject(written);
});

test('Traefik copies every header that says who it is', () => {
  const { latchkey } = parse(read('traefik.yaml')).http.middlewares;
  expect(latchkey.forwardAuth.authResponseHeaders).toEqual([
    'Remote-User',
    'Remote-Name',
    'Remote-Email',
    'Remote-Groups',
  ]);
});

/** The part that matches a name, as each proxy writes it. */
const PATTERNS: readonly [string, RegExp][] = [
  ['nginx.conf', /\(\?<own>(.+?)\\s\*=/],
  ['Caddyfile', /\(\^\|;\)\\s\*(.+?)\\s\*=/],
];

test.each(PATTERNS)('%s takes every cookie of ours away', (file, place) => {
  const [, pattern = ''] = place.exec(read(file)) ?? [];
  const ours = [
    AUTH_TOKEN,
    FORM_STATE,
    `__Host-${FORM_STATE}`,
    ...Object.values(mediawikiCookieNames('latchkey')),
  ];
  const isOurs = (name: string) => new RegExp(`^${pattern}$`).test(name);
  expect(ours.filter((name) => !isOurs(name))).toEqual([]);
  expect(['theme', 'not_authToken', 'session'].filter(isOurs)).toEqual([]);
});
