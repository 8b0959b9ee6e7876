import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { brokenWords, excessWidth } from '../support/browser/broken-words.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { otherSite } from '../support/other-site.ts';
import { PASSWORD, USER } from './person.ts';

let browser: Browser;
let app: App;
let elsewhere: Awaited<ReturnType<typeof otherSite>>;
let axe: string;
beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  app = await startApp();
  elsewhere = await otherSite();
  elsewhere.show(`<a href="${app.url}/logout?logoutSuccessUrl=/bye">A cat</a>`);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.close(), elsewhere?.close()]);
});

async function signIn(page: Page, password = PASSWORD): Promise<void> {
  await page.goto(`${app.url}/login`);
  await page.getByLabel('User name').fill(USER);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

const go = (path: string) => async (page: Page) => void (await page.goto(app.url + path));
const loggedIn = (path: string) => async (page: Page) => {
  await signIn(page);
  await page.goto(app.url + path);
};

/** Every page, in every state it has, and the way to it. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'Not logged in': go('/'),
  'Not logged in, a redirect refused': go('/?notice=redirect-refused'),
  'Logged in': loggedIn('/'),
  'Log in': go('/login'),
  'Log in, the password wrong': (page) => signIn(page, 'wrong'),
  'Anmelden, auf Deutsch': go('/login?lang=de'),
  'Вход выполнен, auf Russisch': loggedIn('/?lang=ru'),
  'Change your password': loggedIn('/password'),
  'Change your password, the old one wrong': async (page) => {
    await loggedIn('/password')(page);
    for (const label of ['Old password', 'New password', 'New password again']) {
      await page.getByLabel(label, { exact: true }).fill('not the right one');
    }
    await page.getByRole('button').click();
    await page.locator('#password-error').waitFor();
  },
  'Your sessions': loggedIn('/sessions'),
  'Your sessions, the password wrong': async (page) => {
    await fetch(`${app.url}/services/apilogin`, {
      method: 'POST',
      body: new URLSearchParams({ username: USER, password: PASSWORD }),
    });
    await loggedIn('/sessions')(page);
    await page.getByLabel('All others').check();
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button').click();
    await page.locator('#password-error').waitFor();
  },
  'Logged out': go('/logged-out'),
  'Still logged in': loggedIn('/logged-out'),
  'Log out?': async (page) => {
    await signIn(page);
    await page.goto(elsewhere.origin);
    await page.getByRole('link').click();
  },
  'Invalid request': go('/?notice=other'),
};

describe.each(Object.keys(PAGES))('the page "%s"', (name) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await PAGES[name]?.(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name.split(',')[0]);
    await page.evaluate(axe);
    // The script that was just evaluated defines it.
    const { violations, passes } = await page.evaluate(
      () => Reflect.get(window, 'axe').run() as Promise<AxeResults>,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
    );
    await context.close();
  });

  it('breaks no word and does not scroll sideways, from 320 to 1280 pixels', async () => {
    const page = await browser.newPage();
    await PAGES[name]?.(page);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect([width, ...(await brokenWords(page)), ...(await excessWidth(page))]).toEqual([width]);
    }
    await page.close();
  });
});
