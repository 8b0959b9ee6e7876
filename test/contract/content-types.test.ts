import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ContractApp, pipeline, startContractApp } from './contract-app.ts';

const REQUESTS = 10_000;

let app: ContractApp;
beforeEach(async () => {
  app = await startContractApp();
});
afterEach(() => {
  vi.restoreAllMocks();
  app.close();
});

function requests(contentType: (n: number) => string): string[] {
  return Array.from({ length: REQUESTS }, (_, n) => {
    const close = n === REQUESTS - 1 ? 'Connection: close\r\n' : '';
    const head = `Host: a\r\nContent-Type: ${contentType(n)}\r\nContent-Length: 10\r\n${close}`;
    return `POST /services/login HTTP/1.1\r\n${head}\r\nusername=a`;
  });
}

// The validator compiles and keeps a validator for every Content-Type it is shown.
test.each<[string, (n: number) => string, number]>([
  ['parameters of a known type', (n) => `application/x-www-form-urlencoded; a=${n}`, 200],
  ['unknown types', (n) => `a/b${n}`, 415],
])('10,000 different %s leave one compiled validator', async (_, contentType, status) => {
  const compiled = vi.spyOn(
    RequestValidator.prototype as unknown as { buildMiddleware(): unknown },
    'buildMiddleware',
  );
  const statuses = await pipeline(app, requests(contentType));
  expect(new Set(statuses)).toEqual(new Set([status]));
  expect(statuses).toHaveLength(REQUESTS);
  expect(compiled.mock.calls.length).toBeLessThanOrEqual(1);
});
