import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe.each(['/openapi.json', '/openapi.portable.json'])('%s', (path) => {
  const get = (headers: Record<string, string> = {}) => fetch(app.url + path, { headers });

  test('comes with a tag, by which a client learns that nothing has changed', async () => {
    const first = await get();
    expect(await first.json()).toMatchObject({ openapi: '3.1.1' });
    const tag = first.headers.get('ETag') ?? '';
    for (const wanted of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get({ 'If-None-Match': wanted });
      expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
    }
    for (const wanted of ['"other"', tag.slice(1), '']) {
      expect((await get({ 'If-None-Match': wanted })).status).toBe(200);
    }
  });
});
