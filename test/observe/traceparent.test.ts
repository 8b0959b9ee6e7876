import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function loggedFor(traceparent: string): Promise<unknown> {
  const response = await fetch(`${app.url}/health/live`, { headers: { traceparent } });
  const id = response.headers.get('X-Request-Id') ?? '';
  await expect.poll(() => app.logged.some((line) => line.includes(id))).toBe(true);
  return JSON.parse(app.logged.find((line) => line.includes(id)) ?? '{}').traceparent;
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

test('the traceparent of a request is part of its log line', async () => {
  expect(await loggedFor(`00-${TRACE}-00f067aa0ba902b7-01`)).toBe(`00-${TRACE}-00f067aa0ba902b7-01`);
});

test.each([
  `00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`,
  `ff-${TRACE}-00f067aa0ba902b7-01`,
  `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE}-00f067aa0ba902b7-01-more`,
  'hush',
])('what has not the form of one does not: %s', async (header) => {
  expect(await loggedFor(header)).toBeUndefined();
});
