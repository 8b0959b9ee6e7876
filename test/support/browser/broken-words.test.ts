import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What is found in a column of ten letters. */
async function found(html: string, style = ''): Promise<string[]> {
  await page.setContent(
    `<style>body { width: 10ch; font: 16px/1.5 monospace; ${style} }</style><body>${html}`,
  );
  return brokenWords(page);
}

const ANYWHERE = 'overflow-wrap: anywhere';

it.each([
  ['an identifier in a code', '<code>session.idleSeconds</code>', ANYWHERE, ['session.id⏎leSeconds']],
  ['one at its hyphen', '<code>X-CSRF-TOKEN</code>', '', ['X-CSRF-⏎TOKEN']],
  ['a media type', '<code>application/<wbr>json</code>', '', ['application/<wbr>json']],
  ['a word of prose', 'Anmeldeverfahren', ANYWHERE, ['Anmeldever⏎fahren']],
  ['a Cyrillic one', 'идентификатор', ANYWHERE, ['идентифика⏎тор']],
  ['a Latin one in Chinese', '登录authenticate', ANYWHERE, ['登录authentica⏎te']],
  ['a break that no width needs yet', '<code>a.<wbr>b</code>', '', ['a.<wbr>b']],
])('%s', async (_, html, style, words) => {
  expect(await found(html, style)).toEqual(words);
});

it.each([
  ['spaces', '<code>one two three four</code>'],
  ['a hyphen of prose', 'cross-origin'],
  ['an address that goes on before a slash', '<code>/services<wbr>/login<wbr>?a=b<wbr>&amp;c=d</code>'],
  ['a list of values', '<code>editors|<wbr>sysops</code>'],
  ['Chinese', '登录登录登录登录登录'],
  ['what is not shown', '<p hidden>Anmeldeverfahren</p>'],
])('a line may end within %s', async (_, html) => {
  expect(await found(html)).toEqual([]);
});
