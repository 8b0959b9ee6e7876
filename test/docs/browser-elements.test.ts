import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser/launch.ts';
import { ROOT } from './captured.ts';
import { publishSite } from './published.ts';

const ROW = /^\| (?<original>.+?) \| .+ \| `(?<name>[^`]+\.html)` `(?<selector>[^`]+)` \|$/gm;

const text = readFileSync(join(ROOT, 'docs/decisions/page-elements.md'), 'utf8');
const elements = [...text.matchAll(ROW)].map(({ groups = {} }) => groups);

let browser: Browser;
let page: Page;
let published: Awaited<ReturnType<typeof publishSite>>;

beforeAll(async () => {
  [browser, published] = await Promise.all([launchBrowser(), publishSite()]);
  page = await browser.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await published?.close();
});

test('the list of the original pages’ elements is read row by row', () => {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|On the original)/.test(line));
  expect(elements).toHaveLength(rows.length);
});

test('every element of the original pages has its counterpart where the list says', async () => {
  const missing: unknown[] = [];
  for (const { original, name, selector = '' } of elements) {
    const address = published.url + name;
    if (page.url() !== address) await page.goto(address);
    if ((await page.locator(selector).count()) === 0) missing.push([original, name, selector]);
  }
  expect(missing).toEqual([]);
});
