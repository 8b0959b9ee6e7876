import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SERVER } from '../../docs/examples/index.ts';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser/launch.ts';

const FOLDER = new URL('../../docs/examples/other-origin/', import.meta.url).pathname;
const CLIENT = new URL('../../src/client/index.ts', import.meta.url).pathname;

let browser: Browser;
let application: Server;
let app: App;
let program = '';
/** The page is at `localhost`, the service at `127.0.0.1`: another site, to a browser. */
let origin: string;

beforeAll(async () => {
  application = createServer(({ url }, response) => {
    if (url === '/page.js') response.setHeader('Content-Type', 'text/javascript').end(program);
    else response.setHeader('Content-Type', 'text/html').end(readFileSync(`${FOLDER}index.html`));
  });
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(application.address() as AddressInfo).port}`;
  app = await startApp({ config: { cors: { allow: [origin] } } });
  [browser, program] = await Promise.all([launchBrowser(), bundle()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
  application.close();
});

/** As the page's author would bundle it, save that it finds the client and the server here. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@latchkey/client': CLIENT } },
    build: { write: false, lib: { entry: `${FOLDER}page.ts`, formats: ['es'] } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the page was not bundled');
  return first.output[0].code.replaceAll(SERVER, app.url);
}

test('a page on another origin logs in and out', async () => {
  const page = await browser.newPage();
  const status = page.getByRole('status');
  await page.goto(origin);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Log in' }).click();
  await status.filter({ hasText: /\w/ }).waitFor();
  expect(await status.textContent()).not.toContain('Logged in');

  await page.getByLabel('Password').fill('punched cards 1843');
  await page.getByRole('button', { name: 'Log in' }).click();
  await status.filter({ hasText: 'Logged in as Ada' }).waitFor();
  expect(await app.store.listLive()).toHaveLength(1);

  await page.getByRole('button', { name: 'Log out' }).click();
  await status.filter({ hasText: 'You are logged out.' }).waitFor();
  expect(await app.store.listLive()).toEqual([]);
});
