import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenWords, excessWidth } from '../support/browser/broken-words.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { publishSite } from './published.ts';

let browser: Browser;
let published: Awaited<ReturnType<typeof publishSite>>;

beforeAll(async () => {
  [browser, published] = await Promise.all([launchBrowser(), publishSite()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await published?.close();
});

const WIDTHS = [360, 768, 1280];

test(`no help page breaks a word, an identifier or a value, or scrolls sideways, at ${WIDTHS.join(', ')} pixels`, async () => {
  const page = await browser.newPage();
  const wrong: [string, string[]][] = [];
  for (const name of published.pages.filter((one) => !one.startsWith('reference/'))) {
    await page.goto(published.url + name);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = [...(await brokenWords(page)), ...(await excessWidth(page))];
      if (found.length > 0) wrong.push([`${name} at ${width}`, found]);
    }
  }
  await page.close();
  expect(wrong).toEqual([]);
}, 60_000);

test('an error table is a list of errors on a narrow screen, and a table on a wide one', async () => {
  const page = await browser.newPage({ viewport: { width: 599, height: 800 } });
  await page.goto(`${published.url}elvis/login.html`);
  const table = page.locator('.stacked').first();
  const [code, cause] = [table.locator('tbody th').first(), table.locator('tbody td').first()];
  expect(await below(code, cause)).toBe(true);
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.setViewportSize({ width: 601, height: 800 });
  expect(await below(code, cause)).toBe(false);
  await page.close();
});

async function below(first: Locator, second: Locator): Promise<boolean> {
  const [upper, lower] = [await first.boundingBox(), await second.boundingBox()];
  if (!upper || !lower) throw new Error('not shown');
  return lower.y >= upper.y + upper.height;
}
