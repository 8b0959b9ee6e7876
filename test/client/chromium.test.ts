import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser/launch.ts';

const ENTRY = new URL('../../src/client/index.ts', import.meta.url).pathname;
const LOGIN = `{ name: 'Ada', password: 'punched cards 1843' }`;

let browser: Browser;
let program: string;
/** Serves an application that is not Latchkey. */
let applications: Server;
/** Another origin of the same site as Latchkey, so that its cookies are sent. */
let sameSite: string;
/** An origin of another site. */
let crossSite: string;
let app: App;
let page: Page;

beforeAll(async () => {
  [browser, program] = await Promise.all([launchBrowser(), bundle()]);
  applications = createServer(({ url }, response) => {
    if (url === '/client.js') response.setHeader('Content-Type', 'text/javascript').end(program);
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>An application</title>');
  });
  await new Promise<void>((resolve) => applications.listen(0, '127.0.0.1', resolve));
  const { port } = applications.address() as AddressInfo; // it listens on a port, not on a pipe
  sameSite = `http://127.0.0.1:${port}`;
  crossSite = `http://localhost:${port}`;
});
afterAll(async () => {
  await browser.close();
  applications.close();
});
beforeEach(async () => {
  app = await startApp({ config: { cors: { allow: [sameSite, crossSite] } } });
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await app.close();
});

/** The client as an application would ship it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['es'] } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the client was not bundled');
  return first.output[0].code;
}

/** A page below Latchkey's own address, as a reverse proxy would put it there. */
async function openOwnPage(): Promise<void> {
  await page.route(`${app.url}/application/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: sameSite + pathname.replace('/application', '') }),
    });
  });
  await page.goto(`${app.url}/application/`);
}

/** Runs `code` in the page, with a client as `latchkey`. */
function inPage(code: string): Promise<unknown> {
  return page.evaluate(`import(new URL('client.js', location.href)).then(async ({ createClient }) => {
    const latchkey = createClient({ baseUrl: '${app.url}' });
    ${code}
  })`);
}

/** Login, who am I, logout, who am I; and the cookies that scripts of the page see. */
const FLOWS = {
  elvis: `
    const { outcome: login } = await latchkey.elvis.login(${LOGIN});
    const { profile } = await latchkey.elvis.profile();
    const { outcome: logout } = await latchkey.elvis.logout();
    const { outcome: after } = await latchkey.elvis.profile();
    return [login, profile?.username, logout, after, document.cookie];
  `,
  mediawiki: `
    const { outcome: login } = await latchkey.mediawiki.login(${LOGIN});
    const { name } = await latchkey.mediawiki.whoAmI();
    const { outcome: logout } = await latchkey.mediawiki.logout();
    const { outcome: after } = await latchkey.mediawiki.whoAmI();
    return [login, name, logout, after, document.cookie];
  `,
};

describe('in Chromium', () => {
  it('the client needs nothing of Node', () => {
    expect(program).not.toMatch(/from ["']node:|__vite-browser-external/);
  });

  it.each(Object.entries(FLOWS))(
    '%s: login, who am I, logout, anonymous on our own page',
    async (_, flow) => {
      await openOwnPage();
      expect(await inPage(flow)).toEqual(['granted', 'Ada', 'ended', 'anonymous', '']);
    },
  );

  it.each(Object.entries(FLOWS))(
    '%s: the same on a page of a listed origin of the same site',
    async (_, flow) => {
      await page.goto(sameSite);
      expect(await inPage(flow)).toEqual(['granted', 'Ada', 'ended', 'anonymous', '']);
    },
  );

  it('a page of a listed other site logs in and out with an API token', async () => {
    await page.goto(crossSite);
    const outcomes = await inPage(`
      const { outcome: login } = await latchkey.elvis.apiLogin(${LOGIN});
      const { outcome: profile } = await latchkey.elvis.profile();
      const { outcome: logout } = await latchkey.elvis.logout();
      return [login, profile, logout];
    `);
    expect(outcomes).toEqual(['granted', 'known', 'ended']);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('a page that was loaded anew logs out, although it has never seen the CSRF token', async () => {
    await openOwnPage();
    await inPage(`await latchkey.elvis.login(${LOGIN})`);
    await page.reload();
    expect(await inPage(`return latchkey.elvis.logout()`)).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });
});
