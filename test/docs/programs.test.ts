import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { PEOPLE, SERVER } from '../../docs/examples/index.ts';
import { readLibrary } from '../../docs/site/sources.ts';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { otherSite } from '../support/other-site.ts';
import { ROOT } from './captured.ts';

/** An address of the application's own origin that lets its page make calls. */
const PLAIN = '/services/ping';

const { programs } = readLibrary(ROOT);
let browser: Browser;
let bye: Awaited<ReturnType<typeof otherSite>>;
let app: App;
let page: Page;

beforeAll(async () => {
  [browser, bye] = await Promise.all([launchBrowser(), otherSite()]);
  bye.show('<h1>Bye</h1>');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await bye?.close();
});
beforeEach(async () => {
  app = await startApp({ accounts: PEOPLE, config: { redirects: { allow: [bye.origin] } } });
  page = await browser.newPage();
  await page.goto(app.url + PLAIN);
});
afterEach(async () => {
  await page.context().close();
  await app.close();
});

/** Logs in as a page of the same origin does, and returns the token. */
function logIn(): Promise<string> {
  return page.evaluate(async () => {
    const body = new URLSearchParams({ username: 'jdoe', password: 'secret-pass' });
    const response = await fetch('/services/login', { method: 'POST', body });
    return (await response.json()).csrfToken;
  });
}

function program(name: string): string {
  return programs.get(name)?.replace(/^export /m, '') ?? '';
}

test('the AJAX logout ends the session and goes on to the page that says so', async () => {
  const csrfToken = await logIn();
  await Promise.all([
    page.waitForURL(`${app.url}/logged-out`),
    page.evaluate(`${program('elvis/ajax-logout.js')}\nlogOut(${JSON.stringify(csrfToken)})`),
  ]);
  expect(await app.sessionAdministration.list()).toEqual([]);
});

test('the AJAX logout without the token changes nothing', async () => {
  await logIn();
  await page.evaluate(`${program('elvis/ajax-logout.js')}\nlogOut('')`);
  expect(page.url()).toBe(app.url + PLAIN);
  expect(await app.sessionAdministration.list()).toHaveLength(1);
});

test('the link logs out and leads to the other server', async () => {
  await logIn();
  const link = (programs.get('elvis/logout-link.html') ?? '')
    .replaceAll(SERVER, app.url)
    .replace(encodeURIComponent('https://www.example.org'), encodeURIComponent(bye.origin));
  // A page of the listed origin has it; the browser says so with the request.
  bye.show(link);
  await page.goto(bye.origin);
  bye.show('<h1>Bye</h1>');
  await page.getByRole('link', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Bye' }).waitFor();
  expect(page.url()).toBe(`${bye.origin}/bye`);
  expect(await app.sessionAdministration.list()).toEqual([]);
});

test('the keep-alive asks every five minutes, and is not kept by a cache', async () => {
  await page.clock.install();
  await page.evaluate(program('elvis/alive.js'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const first = page.waitForResponse(/alive\.txt/);
  await page.clock.runFor(5 * 60 * 1000);
  expect((await first).status()).toBe(200);
  const second = page.waitForResponse(/alive\.txt/);
  await page.clock.runFor(5 * 60 * 1000);
  expect((await second).url()).not.toBe((await first).url());
  expect(asked).toEqual(['/alive.txt', '/alive.txt']);
});
