import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OperationId } from '../../src/contract/index.ts';
import { type App, startApp } from '../support/app.ts';
import { operationIds } from '../support/responses/described.ts';
import { settle, wasSeen } from '../support/responses/recorder.ts';

interface Call {
  path: string;
  /** Sent by POST. */
  form?: Record<string, string>;
  status: number;
}

const ADA = { username: 'Ada', password: 'punched cards 1843' };
const API = '/w/api.php';

/** One request for each operation. An operation that is missing here does not compile. */
const CALLS: Record<OperationId, Call> = {
  mediawikiApiByGet: { path: API, status: 200 },
  mediawikiApi: { path: API, form: { action: 'dance', format: 'json' }, status: 200 },
  mediawikiLogin: { path: API, form: { action: 'login', format: 'json' }, status: 200 },
  mediawikiClientlogin: { path: API, form: { action: 'clientlogin', format: 'json' }, status: 200 },
  mediawikiLogout: { path: API, form: { action: 'logout', format: 'json' }, status: 200 },
  mediawikiLogoutByGet: { path: `${API}?action=logout&format=xml`, status: 200 },
  mediawikiQuery: { path: API, form: { action: 'query', meta: 'userinfo', format: 'json' }, status: 200 },
  mediawikiQueryByGet: { path: `${API}?action=query&meta=tokens&format=xml`, status: 200 },
  mediawikiChecktoken: { path: API, form: { action: 'checktoken', type: 'csrf', token: '+\\' }, status: 200 },
  mediawikiChecktokenByGet: { path: `${API}?action=checktoken&type=csrf&token=x&format=json`, status: 200 },
  mediawikiHelp: { path: API, form: { action: 'help' }, status: 200 },
  mediawikiHelpByGet: { path: `${API}?action=help`, status: 200 },
  mediawikiParaminfo: {
    path: API,
    form: { action: 'paraminfo', modules: 'login', format: 'json' },
    status: 200,
  },
  mediawikiParaminfoByGet: { path: `${API}?action=paraminfo&modules=login&format=json`, status: 200 },
  elvisLogin: { path: '/services/login', form: ADA, status: 200 },
  elvisApiLogin: { path: '/services/apilogin', form: ADA, status: 200 },
  elvisLogout: { path: '/services/logout', form: {}, status: 200 },
  elvisProfile: { path: '/services/profile', form: {}, status: 200 },
  elvisProfileByGet: { path: '/services/profile', status: 200 },
  elvisPing: { path: '/services/ping', form: {}, status: 200 },
  elvisPingByGet: { path: '/services/ping', status: 200 },
  elvisKeepAlive: { path: '/alive.txt', form: { uid: '1' }, status: 200 },
  elvisKeepAliveByGet: { path: '/alive.txt?uid=1', status: 200 },
  pageLanding: { path: '/', status: 200 },
  pageLogin: { path: '/login', form: { ...ADA, csrf: 'x' }, status: 403 },
  pageLoginByGet: { path: '/login', status: 200 },
  pageLogout: { path: '/logout', form: {}, status: 302 },
  pageLogoutByGet: { path: '/logout', status: 302 },
  pageLoggedOut: { path: '/logged-out', status: 200 },
  pageLogoutEverywhere: { path: '/logout-everywhere', form: { csrf: 'x' }, status: 303 },
  pagePassword: { path: '/password', form: { newPassword: 'x', again: 'x', csrf: 'x' }, status: 303 },
  pagePasswordByGet: { path: '/password', status: 303 },
  pageSessions: { path: '/sessions', form: { end: 'others', password: 'x', csrf: 'x' }, status: 303 },
  pageSessionsByGet: { path: '/sessions', status: 303 },
  readSession: { path: '/session', status: 401 },
  forwardAuthentication: { path: '/session/forward', status: 401 },
  readLiveness: { path: '/health/live', status: 200 },
  readReadiness: { path: '/health/ready', status: 200 },
  readPortableDescription: { path: '/openapi.portable.json', status: 200 },
  readDescription: { path: '/openapi.json', status: 200 },
};

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('the bundle describes these operations and no other', () => {
  expect(operationIds.toSorted()).toEqual(Object.keys(CALLS).toSorted());
});

test.each(Object.entries(CALLS))(
  '%s answers as it is described',
  async (operationId, { path, form, status }) => {
    const init = form && { method: 'POST', body: new URLSearchParams(form) };
    await (await fetch(app.url + path, { redirect: 'manual', ...init })).arrayBuffer();
    expect(await settle()).toEqual([]);
    expect(wasSeen(operationId, status)).toBe(true);
  },
);
