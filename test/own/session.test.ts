import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';

let app: App;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

test('a request without a carrier is answered as a problem that programs can tell', async () => {
  const response = await fetch(`${app.url}/session`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
  expect(await response.json()).toMatchObject({ type: 'about:blank', status: 401 });
});
