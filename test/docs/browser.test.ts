import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../docs/site/sources.ts';
import { type Language, languages, SOURCE_LANGUAGE } from '../../docs/site/words/index.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { ROOT } from './captured.ts';
import { publishSite } from './published.ts';

let browser: Browser;
let published: Awaited<ReturnType<typeof publishSite>>;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [browser, published] = await Promise.all([launchBrowser(), publishSite()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await published?.close();
});

/** A fresh browser profile that keeps what its pages ask elsewhere for and what the console complains about. */
async function reader(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(published.origin) && !address.startsWith('data:')) complaints.push(address);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  // The script that was just evaluated defines it.
  const results = await page.evaluate(
    // What is right would take most of the time to list.
    () => Reflect.get(window, 'axe').run({ resultTypes: ['violations'] }) as Promise<AxeResults>,
  );
  return results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]);
}

/** Redoc is there when it has drawn what its address names. */
const REFERENCE = ['reference/index.html', 'reference/index.html#/elvis/elvislogout'];

describe('every page', () => {
  test.each(languages)(
    'in %s asks no other host for anything, and axe finds nothing wrong with it',
    async (language) => {
      const { page, complaints, close } = await reader();
      const found: unknown[] = [];
      for (const name of helpPagesIn(language)) {
        await page.goto(published.url + name);
        const wrong = await violations(page);
        if (wrong.length > 0) found.push([name, wrong]);
      }
      await close();
      expect(complaints).toEqual([]);
      expect(found).toEqual([]);
    },
    180_000,
  );

  function helpPagesIn(language: Language): string[] {
    const pages = published.pages.filter((name) => !REFERENCE.includes(name));
    const inLanguage = pages.filter((name) => languageOf(name) === language);
    expect(inLanguage).not.toEqual([]);
    return inLanguage;
  }

  function languageOf(name: string): Language {
    return languages.find((language) => name.startsWith(`${language}/`)) ?? SOURCE_LANGUAGE;
  }

  test('keeps its contrast in the dark', async () => {
    const { page, complaints, close } = await reader({ colorScheme: 'dark' });
    for (const name of [
      'index.html',
      'de/mediawiki/logout.html',
      'elvis/logout.html',
      'mediawiki/logout.html',
    ]) {
      await page.goto(published.url + name);
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    await close();
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('of the reference does so too, in %s', async (colorScheme) => {
    for (const name of REFERENCE) {
      const { page, complaints, close } = await reader({ colorScheme });
      await page.goto(published.url + name);
      await page.locator('.menu-content[role=navigation]').waitFor();
      expect([name, await violations(page)]).toEqual([name, []]);
      await close();
      expect(complaints).toEqual([]);
    }
  });
});

describe('a reader', () => {
  test('without JavaScript has every word of a help page', async () => {
    const plain = await reader({ javaScriptEnabled: false });
    const usual = await reader();
    for (const name of [
      'index.html',
      'mediawiki/logout.html',
      'elvis/logout.html',
      'guides/operations.html',
    ]) {
      await plain.page.goto(published.url + name);
      await usual.page.goto(published.url + name);
      const words = await plain.page.locator('body').innerText();
      expect(words.length).toBeGreaterThan(500);
      await usual.page.evaluate(() => {
        for (const button of document.querySelectorAll('.copy, .search')) button.remove();
      });
      const withScript = await usual.page.locator('body').innerText();
      expect(words).toBe(withScript.replace(published.url + name, name));
    }
    await plain.close();
    await usual.close();
  });

  test.each([
    ['MediaWiki', 'API:Logout', 'GET /w/api.php?action=logout'],
    ['Elvis', 'POST /services/logout', 'POST /services/logout'],
  ])('who knows only %s finds the logout request one click from the start', async (_, link, request) => {
    const { page, close } = await reader();
    await page.goto(published.url);
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(link);
    expect(await page.locator('figure pre').first().innerText()).toBe(request);
    await close();
  });

  test('chooses a language of programs once, for every page', async () => {
    const { page, complaints, close } = await reader();
    await page.goto(`${published.url}mediawiki/logout.html`);
    await page.locator('label', { hasText: 'Python' }).click();
    await page.goto(`${published.url}elvis/login.html`);
    expect(await page.locator('.panel:visible', { hasText: 'import json' }).count()).toBe(1);
    await close();
    expect(complaints).toEqual([]);
  });

  test('chooses without a script too, and by keyboard', async () => {
    const { page, close } = await reader({ javaScriptEnabled: false });
    await page.goto(`${published.url}mediawiki/logout.html`);
    await page.getByRole('radio', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.panel:visible', { hasText: 'URLSearchParams' }).count()).toBe(1);
    await close();
  });

  test('copies a program', async () => {
    const { page, close } = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${published.url}elvis/ping.html`);
    const program = page.locator('.code:visible', { hasText: '/services/ping' }).first();
    await program.getByRole('button', { name: 'Copy' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/services/ping');
    await close();
  });

  test.each([
    ['mediawiki/login.html', 'x-csrf', 'elvis/'],
    ['zh/mediawiki/logout.html', '会话', 'zh/'],
    ['de/mediawiki/logout.html', 'Abmeldung', 'de/'],
  ])('on %s searches all pages by keyboard for %s', async (name, words, folder) => {
    const { page, complaints, close } = await reader();
    await page.goto(published.url + name);
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.locator('#search-results a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.pathname.startsWith(`/docs/${folder}`));
    await close();
    expect(complaints).toEqual([]);
  });

  test('who searches for nothing that is there reads so, and Escape leaves', async () => {
    const { page, close } = await reader();
    await page.goto(published.url);
    await page.getByRole('searchbox', { name: 'Search' }).fill('qqqqxyz');
    await page.getByText('Nothing found').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    await close();
  });

  test('at an address that is not there gets a page with all others', async () => {
    const { page, close } = await reader();
    const response = await page.goto(`${published.url}mediawiki/nowhere`);
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'API:Logout', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/docs/mediawiki/logout.html');
    await close();
  });

  test('gets from a page to its translation and back', async () => {
    const { page, close } = await reader();
    await page.goto(`${published.url}elvis/logout.html`);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    expect(new URL(page.url()).pathname).toBe('/docs/de/elvis/logout.html');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/docs/elvis/logout.html');
    await close();
  });

  test('on paper gets the text and nothing around it', async () => {
    const { page, close } = await reader();
    await page.goto(`${published.url}mediawiki/logout.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    expect(await page.locator('.banner').isVisible()).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(await page.locator('footer').innerText()).toContain(`${published.url}mediawiki/logout.html`);
    for (const label of ['curl', 'Python', 'PHP']) {
      expect(await page.locator(`input[value=${label}] + label + .panel`).isVisible()).toBe(true);
    }
    await close();
  });
});

/** Milliseconds until there was something to read. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** A phone far from its mast: 1.6 Mbit/s, and 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

test('a help page can be read within a second on a slow connection', async () => {
  const { page, close } = await reader();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  for (const name of ['mediawiki/logout.html', 'elvis/logout.html']) {
    await session.send('Network.clearBrowserCache');
    await page.goto(published.url + name);
    const painted = await page.evaluate(firstPaint);
    expect(painted).toBeLessThan(1000);
  }
  await close();
});

describe('the reference', () => {
  test('shows an operation with its help page and its samples, and asks no other host', async () => {
    const { page, complaints, close } = await reader();
    await page.goto(`${published.url}reference/index.html#/elvis/elvislogout`);
    await page.locator('code', { hasText: 'X-CSRF-TOKEN: $csrfToken' }).waitFor();
    await page.getByRole('link', { name: 'Help page: POST /services/logout', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/docs/elvis/logout.html');
    await close();
    expect(complaints).toEqual([]);
  });

  test('has its search below the banner, and opens it by keyboard', async () => {
    const { page, complaints, close } = await reader();
    await page.goto(`${published.url}reference/index.html#/elvis/elvislogout`);
    await page.locator('code', { hasText: 'X-CSRF-TOKEN: $csrfToken' }).waitFor();
    const search = page.locator('[data-testid=search-trigger][role=button]');
    const [banner, box] = [await page.locator('.banner').boundingBox(), await search.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((banner?.y ?? 0) + (banner?.height ?? 0));
    await search.focus();
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    await close();
    expect(complaints).toEqual([]);
  });

  test('has its search next to the banner for the Tab key, says how it is made, and glues no words together', async () => {
    const { page, complaints, close } = await reader();
    await page.goto(`${published.url}reference/`);
    await page.getByText('This reference is laid out in your browser').waitFor();
    await page.locator('[data-testid=search-trigger][role=button]', { hasText: 'Search' }).waitFor();
    await page.locator('.banner a').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [before, after] = wordsAroundLineBreak();
    await page.locator('input:focus').fill(before);
    await page.getByTestId('search-dialog').getByText(`${before} ${after}`).first().waitFor();
    await close();
    expect(complaints).toEqual([]);
  });

  /** The end of a line and the beginning of the next, in what the reference says about the MediaWiki 1.12 logout. */
  function wordsAroundLineBreak(): [string, string] {
    const path = '/w/api.php?action=logout';
    const text = readLibrary(ROOT).description.paths[path]?.get?.description ?? '';
    const [, before = '', after = ''] = /(\w+ \w+)\n(\w+)/.exec(text) ?? [];
    return [before, after];
  }

  test('without JavaScript lists every operation with its help page', async () => {
    const { page, close } = await reader({ javaScriptEnabled: false });
    await page.goto(`${published.url}reference/`);
    await page.getByRole('link', { name: 'POST /services/logout' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('POST /services/logout');
    await close();
  });
});
