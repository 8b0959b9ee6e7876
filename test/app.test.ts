import express, { type RequestHandler, type Router } from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp, createRouters, type Routers } from '../src/server.ts';
import { appOptions } from './support/app.ts';
import { type Listening, listenLocally } from './support/listen.ts';
import { operationIds } from './support/responses/described.ts';

let server: Listening | undefined;
afterEach(() => server?.close());

/** A middleware that remembers the paths it has seen. */
function recorder() {
  const paths: string[] = [];
  const middleware: RequestHandler = (request, _response, next) => {
    paths.push(request.originalUrl);
    next();
  };
  return { paths, middleware };
}

async function start(change: (routers: Routers) => Partial<Routers>): Promise<string> {
  const options = await appOptions();
  const routers = createRouters(options);
  server = await listenLocally(createApp(options, { ...routers, ...change(routers) }));
  return server.url;
}

describe('an Express developer can add a middleware', () => {
  test('before one API', async () => {
    const { paths, middleware } = recorder();
    const url = await start(({ elvis }) => ({
      elvis: express.Router().use('/services', middleware).use(elvis),
    }));
    for (const path of ['/services/ping', '/session', '/login', '/services/nothing']) await fetch(url + path);
    expect(paths).toEqual(['/services/ping', '/services/nothing']);
  });

  test('before one route', async () => {
    const { paths, middleware } = recorder();
    const url = await start(({ elvis }) => ({
      elvis: express.Router().post('/services/logout', middleware).use(elvis),
    }));
    for (const path of ['/services/logout', '/services/ping']) await fetch(url + path, { method: 'POST' });
    expect(paths).toEqual(['/services/logout']);
  });

  test('that responds itself', async () => {
    const closed: RequestHandler = (_request, response) => void response.status(503).send('closed');
    const url = await start(({ pages }) => ({ pages: express.Router().use('/login', closed).use(pages) }));
    expect((await fetch(`${url}/login`)).status).toBe(503);
    expect((await fetch(`${url}/logged-out`)).status).toBe(200);
  });
});

/** Names of the handlers in a router and in the routers below it. */
function handlerNames(router: Router): string[] {
  return router.stack.flatMap(({ route, handle, name }) => {
    if (route) return route.stack.map((layer) => layer.name);
    return 'stack' in handle ? handlerNames(handle as unknown as Router) : [name];
  });
}

test('every operation is found in the stack of the application', async () => {
  const names = handlerNames(createApp(await appOptions()).router as unknown as Router);
  const named = operationIds.filter((id) => !id.startsWith('mediawiki'));
  expect(named.filter((id) => !names.includes(id))).toEqual([]);
  expect(names).toContain('mediawikiApi');
});
