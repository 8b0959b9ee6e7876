import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { otherSite } from '../support/other-site.ts';
import { PASSWORD, USER } from './person.ts';

const OTHER_PASSWORD = 'a quite different one';

let browser: Browser;
let app: App;
let friend: Awaited<ReturnType<typeof otherSite>>;
let stranger: Awaited<ReturnType<typeof otherSite>>;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  [friend, stranger] = await Promise.all([otherSite(), otherSite()]);
  friend.show('<h1>Goodbye from elsewhere</h1>');
  app = await startApp({
    config: { redirects: { allow: [friend.origin] }, cors: { allow: [friend.origin] } },
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.close(), friend?.close(), stranger?.close()]);
});

beforeEach(async () => {
  ({ context, page, complaints } = await visit());
});
afterEach(async () => {
  await context.close();
  await app.sessionAdministration.endAll();
  expect(complaints).toEqual([]);
});

/** A fresh browser profile. What our own pages make the console complain about is kept. */
async function visit(options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // That another site's frame of ours stays empty is what the policy is for.
    const text = message.text();
    if (/Content.Security/i.test(text) && !text.startsWith('Framing')) complaints.push(text);
  });
  return { context, page, complaints };
}

async function logIn(on: Page = page): Promise<void> {
  await on.goto(`${app.url}/login`);
  await on.getByLabel('User name').fill(USER);
  await on.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await on.getByRole('button', { name: 'Log in' }).click();
  await expectLoggedIn(on);
}

async function expectLoggedIn(on: Page = page): Promise<void> {
  await on.goto(`${app.url}/`);
  expect(await on.getByRole('main').innerText()).toContain(`You are logged in as ${USER}`);
}

async function expectSignedOut(on: Page = page): Promise<void> {
  await on.goto(`${app.url}/`);
  expect(await on.getByRole('main').innerText()).toContain('You are not logged in');
  expect(await app.sessionAdministration.list()).toEqual([]);
}

describe('in a browser, a person', () => {
  it('logs in, sees who it is, and logs out', async () => {
    await logIn();
    await page.getByRole('button', { name: 'Log out here' }).click();
    expect(new URL(page.url()).pathname).toBe('/logged-out');
    expect(await page.getByRole('heading').innerText()).toBe('Logged out');
    await expectSignedOut();
  });

  it('does the same without JavaScript, by keyboard alone', async () => {
    const plain = await visit({ javaScriptEnabled: false });
    const { keyboard } = plain.page;
    const focused = (selector: string) => plain.page.locator(`${selector}:focus`).waitFor();
    await plain.page.goto(app.url);
    await keyboard.press('Tab');
    await focused('a');
    await keyboard.press('Enter');
    await focused('#username');
    await keyboard.type(USER);
    await keyboard.press('Tab');
    await focused('#password');
    await keyboard.type(PASSWORD);
    await keyboard.press('Enter');
    await plain.page.getByText(`You are logged in as ${USER}`).waitFor();
    await keyboard.press('Tab');
    await focused('button');
    await keyboard.press('Enter');
    await plain.page.getByText('You are logged out').waitFor();
    await expectSignedOut(plain.page);
    await plain.context.close();
  });

  it('without JavaScript and by keyboard alone changes the password, and ends all other sessions', async () => {
    const plain = await visit({ javaScriptEnabled: false });
    const { keyboard } = plain.page;
    await logIn(plain.page);
    await logIn();
    const focused = (selector: string) => plain.page.locator(`${selector}:focus`).waitFor();
    await plain.page.goto(`${app.url}/sessions`);
    await keyboard.press('Tab');
    await focused('input[type=radio]');
    await keyboard.press('ArrowUp'); // the last choice
    await focused('input[value=others]');
    await keyboard.press('Tab');
    await focused('#password');
    await keyboard.type(PASSWORD);
    await keyboard.press('Enter');
    await plain.page.getByText('All your other sessions have ended').waitFor();
    await page.goto(`${app.url}/`);
    expect(await page.getByRole('main').innerText()).toContain('You are not logged in');
    await plain.page.goto(`${app.url}/password`);
    for (const [field, typed] of [
      ['#password', PASSWORD],
      ['#newPassword', OTHER_PASSWORD],
      ['#again', OTHER_PASSWORD],
    ] as const) {
      await keyboard.press('Tab');
      await focused(field);
      await keyboard.type(typed);
    }
    await keyboard.press('Enter');
    await plain.page.getByText('Your password is changed').waitFor();
    await app.accounts.setPassword(USER, PASSWORD);
    await plain.context.close();
  });

  it('can see the password it types, and is told of Caps Lock', async () => {
    await page.goto(`${app.url}/login`);
    const field = page.locator('#password');
    await field.fill('secret');
    await page.getByLabel('Show password').check();
    expect(await field.getAttribute('type')).toBe('text');
    await page.getByLabel('Show password').uncheck();
    expect(await field.getAttribute('type')).toBe('password');
    expect(await page.locator('[data-caps]').isVisible()).toBe(false);
    await field.evaluate((element) =>
      element.dispatchEvent(new KeyboardEvent('keyup', { key: 'A', modifierCapsLock: true })),
    );
    expect(await page.locator('[data-caps]').innerText()).toBe('Caps Lock is on.');
  });

  it('who came from a listed site is led back there by the login', async () => {
    await page.goto(`${app.url}/login?return=${encodeURIComponent(`${friend.origin}/back`)}`);
    await page.getByLabel('User name').fill(USER);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(`${friend.origin}/back`);
    await page.goto(`${app.url}/login?return=/photos`);
    expect(await page.getByRole('link', { name: 'Continue' }).getAttribute('href')).toBe('/photos');
  });

  it('signs out everywhere', async () => {
    const elsewhere = await visit();
    await logIn(elsewhere.page);
    await logIn();
    await page.getByRole('button', { name: 'Log out everywhere' }).click();
    expect(await page.getByRole('heading').innerText()).toBe('Logged out');
    await expectSignedOut(elsewhere.page);
    await elsewhere.context.close();
  });

  it('is told that the password was wrong, with the name still there and the password field in focus', async () => {
    await page.goto(`${app.url}/login`);
    await page.getByLabel('User name').fill(USER);
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('Incorrect name or password');
    expect(await page.getByLabel('User name').inputValue()).toBe(USER);
    expect(
      await page
        .getByLabel('Password', { exact: true })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('who follows the manual’s address is logged out and sent on to a listed server', async () => {
    await logIn();
    await page.goto(`${app.url}/logout?logoutSuccessUrl=${encodeURIComponent(`${friend.origin}/bye`)}`);
    expect(page.url()).toBe(`${friend.origin}/bye`);
    await expectSignedOut();
  });

  it('who follows one to a server that is not listed is logged out and told so', async () => {
    await logIn();
    await page.goto(`${app.url}/logout?logoutSuccessUrl=${encodeURIComponent(stranger.origin)}`);
    expect(new URL(page.url()).origin).toBe(app.url);
    expect(await page.getByRole('alert').innerText()).toContain('not on this server’s list');
    await expectSignedOut();
  });

  it('is logged out by a link of a listed site without being asked', async () => {
    await logIn();
    friend.show(`<a href="${app.url}/logout">Log out</a>`);
    await page.goto(friend.origin);
    await page.getByRole('link').click();
    await page.waitForURL(`${app.url}/`);
    await expectSignedOut();
  });
});

describe('in a browser, another site', () => {
  const forged: [string, () => string][] = [
    ['an image', () => `<img src="${app.url}/logout" onerror="document.title = 'done'">`],
    ['a frame', () => `<iframe src="${app.url}/logout" onload="document.title = 'done'"></iframe>`],
    [
      'a fetch',
      () =>
        `<script>fetch('${app.url}/logout', { method: 'POST', mode: 'no-cors', credentials: 'include' }).finally(() => { document.title = 'done' })</script>`,
    ],
    [
      'a fetch with a preflight',
      () =>
        `<script>fetch('${app.url}/services/logout', { method: 'POST', headers: { 'X-CSRF-TOKEN': 'x' }, credentials: 'include' }).finally(() => { document.title = 'done' })</script>`,
    ],
  ];

  it.each(forged)('cannot log the person out by %s', async (_what, html) => {
    await logIn();
    stranger.show(html());
    await page.goto(stranger.origin);
    await page.waitForFunction(() => document.title === 'done');
    await expectLoggedIn();
  });

  it('cannot do it by a link: the person is asked, and goes where the link was to lead only after saying so', async () => {
    await logIn();
    stranger.show(
      `<a href="${app.url}/logout?logoutSuccessUrl=${encodeURIComponent(friend.origin)}">A cat</a>`,
    );
    await page.goto(stranger.origin);
    await page.getByRole('link').click();
    expect(await page.getByRole('heading').innerText()).toBe('Log out?');
    await expectLoggedIn();
    await page.goBack();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForURL(`${friend.origin}/**`);
    await expectSignedOut();
  });

  it('cannot do it by a form: the person is asked', async () => {
    await logIn();
    stranger.show(`<form method="post" action="${app.url}/logout"><button>A cat</button></form>`);
    await page.goto(stranger.origin);
    await page.getByRole('button').click();
    expect(await page.getByRole('heading').innerText()).toBe('Log out?');
    await expectLoggedIn();
  });

  it('cannot log the person in to an account of its own', async () => {
    stranger.show(`<form method="post" action="${app.url}/login">
      <input name="username" value="${USER}"><input name="password" value="${PASSWORD}"><input name="csrf" value="x">
      <button>A cat</button></form>`);
    await page.goto(stranger.origin);
    await page.getByRole('button').click();
    expect(await page.getByRole('alert').innerText()).toContain('another site');
    await expectSignedOut();
  });

  it('that is listed logs in and out across domains with a bearer token', async () => {
    friend.show('');
    await page.goto(friend.origin);
    const responses = await page.evaluate(
      async ({ url, username, password }) => {
        const body = new URLSearchParams({ username, password });
        const login = await (await fetch(`${url}/services/apilogin`, { method: 'POST', body })).json();
        const headers = { Authorization: `Bearer ${login.authToken}` };
        const profile = await (await fetch(`${url}/services/profile`, { headers })).json();
        const logout = await (await fetch(`${url}/services/logout`, { method: 'POST', headers })).json();
        return { profile: profile.username, logout };
      },
      { url: app.url, username: USER, password: PASSWORD },
    );
    expect(responses).toEqual({ profile: USER, logout: { logoutSuccess: true } });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });
});
