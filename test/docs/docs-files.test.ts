import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDocs } from '../../src/docs/index.ts';
import { type App, startApp } from '../support/app.ts';

const HIDDEN = 'not to be read';
let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-docs-'));
  await mkdir(join(folder, 'docs/reference'), { recursive: true });
  await writeFile(join(folder, 'docs/index.html'), '<h1>start</h1>');
  await writeFile(join(folder, 'docs/reference/index.html'), '<h1>reference</h1>');
  await writeFile(join(folder, 'docs/.hidden'), HIDDEN);
  await writeFile(join(folder, 'beside.txt'), HIDDEN);
  server = createServer(express().use('/docs', serveDocs(join(folder, 'docs'))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, so the address has this form.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** `fetch` would fold the dots away before they are sent, and ask for no stored copy. */
async function raw(path: string, headers = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ host: hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the documentation', () => {
  test('is served with a policy that lets a page load its own style and script, and nothing else', async () => {
    const response = await fetch(`${url}/docs/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>start</h1>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('lets the reference run its own scripts, and no others', async () => {
    const policy = (await fetch(`${url}/docs/reference/`)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('is reached without the last slash too', async () => {
    const response = await fetch(`${url}/docs`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/docs/']);
  });

  test('is asked for again only when it has changed', async () => {
    const first = await fetch(`${url}/docs/`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await raw('/docs/', { 'If-None-Match': first.headers.get('etag') });
    expect(again.status).toBe(304);
  });

  test.each([
    '/docs/../beside.txt',
    '/docs/%2e%2e/beside.txt',
    '/docs/..%2fbeside.txt',
    '/docs/..%5cbeside.txt',
    '/docs/reference/..%2f..%2fbeside.txt',
    '/docs//..//beside.txt',
    '/docs/.hidden',
    '/docs/%2ehidden',
    '/docs/index.html%00.txt',
  ])('does not lead out of its folder: %s', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain(HIDDEN);
  });

  test('says how to build it when nothing is there', async () => {
    const response = await fetch(`${url}/docs/nowhere.html`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run docs');
  });

  test('is found without the ending of a page, and by its folder', async () => {
    const page = await fetch(`${url}/docs/reference/index`);
    expect([page.status, await page.text()]).toEqual([200, '<h1>reference</h1>']);
    const folder = await fetch(`${url}/docs/reference`);
    expect([folder.status, new URL(folder.url).pathname]).toEqual([200, '/docs/reference/']);
  });

  test.each([
    ['/docs/nowhere', ''],
    ['/docs/reference/nowhere.html', '../'],
    ['/docs/a/b/c', '../../'],
  ])('shows its own page for %s, whose links lead on from there', async (path, up) => {
    const page =
      '<body data-root=""><a href="#x">x</a><a href="index.html">all</a><a href="https://x.example/">y</a>';
    await writeFile(join(folder, 'docs/404.html'), page);
    const response = await fetch(url + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe(
      page.replace('root=""', `root="${up}"`).replace('index.html', `${up}index.html`),
    );
    await rm(join(folder, 'docs/404.html'));
  });

  test('can only be read', async () => {
    const response = await fetch(`${url}/docs/`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await fetch(`${url}/docs/`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('the server', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test('has its documentation under /docs/', async () => {
    const response = await fetch(`${app.url}/docs/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>');
  });
});
