import { describe, expectTypeOf, test } from 'vitest';
import type { ElvisError, Problem, SessionInfo } from '../../generated/types.ts';
import type { LatchkeyClient } from '../../src/client/index.ts';

declare const latchkey: LatchkeyClient;

describe('a call', () => {
  test('takes the paths of the description and no other', () => {
    latchkey.GET('/session');
    // @ts-expect-error no such path
    latchkey.GET('/nowhere');
    // @ts-expect-error no such action
    latchkey.GET('/w/api.php?action=edit');
  });

  test('takes the methods of a path and no other', () => {
    latchkey.POST('/services/logout');
    // @ts-expect-error Elvis logs out by POST only
    latchkey.GET('/services/logout');
    // @ts-expect-error MediaWiki logs in by POST only
    latchkey.GET('/w/api.php?action=login');
    // @ts-expect-error no operation is requested by DELETE
    latchkey.DELETE('/session');
  });

  test('takes the parameters of its action and no other', () => {
    latchkey.GET('/w/api.php?action=query', {
      params: { query: { meta: ['userinfo'], uiprop: ['groups'] } },
    });
    // @ts-expect-error a value that `meta` does not take
    latchkey.GET('/w/api.php?action=query', { params: { query: { meta: ['allusers'] } } });
    // @ts-expect-error a parameter of another action
    latchkey.GET('/w/api.php?action=query', { params: { query: { lgname: 'jdoe' } } });
    // @ts-expect-error misspelt beside one that is right
    latchkey.GET('/w/api.php?action=query', { params: { query: { meta: ['tokens'], fromat: 'json' } } });
  });

  test('takes the form of its action and no other', () => {
    latchkey.POST('/w/api.php?action=login', { body: { lgname: 'jdoe', lgpassword: 'secret-pass' } });
    // @ts-expect-error a field of another API
    latchkey.POST('/w/api.php?action=login', { body: { username: 'jdoe' } });
    // @ts-expect-error a name is a string
    latchkey.POST('/w/api.php?action=login', { body: { lgname: 7 } });
    // @ts-expect-error a GET has no form
    latchkey.GET('/session', { body: { lgname: 'jdoe' } });
    // @ts-expect-error JSON is no way to log in
    latchkey.POST('/services/login', { body: '{"username":"jdoe"}' });
  });

  test('asks for what is required', () => {
    // @ts-expect-error the form of the login page has required fields
    latchkey.POST('/login');
    // @ts-expect-error the login token is required
    latchkey.POST('/w/api.php?action=clientlogin');
    // @ts-expect-error the token to check is required
    latchkey.GET('/w/api.php?action=checktoken');
    // @ts-expect-error the password is missing
    latchkey.POST('/login', { body: { username: 'jdoe', csrf: '' } });
  });
});

describe('a path as a property', () => {
  test('has the methods of its operations, and the same types', async () => {
    const who = await latchkey.paths['/session'].get();
    if (who.status === 200) expectTypeOf(who.data).toEqualTypeOf<SessionInfo>();
    const login = await latchkey.paths['/w/api.php?action=login'].post({ body: { format: 'xml' } });
    if (login.status === 200) expectTypeOf(login.data).toEqualTypeOf<string>();
    // @ts-expect-error Elvis logs out by POST only
    latchkey.paths['/services/logout'].get;
    // @ts-expect-error the login token is required
    latchkey.paths['/w/api.php?action=clientlogin'].post();
  });
});

describe('a response', () => {
  test('is narrowed by its status', async () => {
    const response = await latchkey.GET('/session');
    if (response.status === 200) expectTypeOf(response.data).toEqualTypeOf<SessionInfo>();
    if (response.status === 401) expectTypeOf(response.error).toEqualTypeOf<Problem>();
    if (response.status === 503) expectTypeOf(response.error).toEqualTypeOf<Problem>();
    expectTypeOf(response.status).toEqualTypeOf<200 | 400 | 401 | 503>();
  });

  test('has no data before its status is checked', async () => {
    const response = await latchkey.GET('/session');
    // @ts-expect-error it may be an error
    response.data.name;
    if (response.data) expectTypeOf(response.data.name).toEqualTypeOf<string>();
    // @ts-expect-error a status that is not described
    if (response.status === 418) return;
  });

  test('is of its own action', async () => {
    const response = await latchkey.POST('/w/api.php?action=logout', { body: { format: 'json' } });
    if (response.status !== 200) return;
    // @ts-expect-error only a login returns that
    response.data.login;
  });

  test('is data for a format that is parsed, and a string for one that is not', async () => {
    const path = '/w/api.php?action=login';
    const json = await latchkey.POST(path, { body: { format: 'json' } });
    if (json.status === 200 && 'login' in json.data) {
      expectTypeOf(json.data.login.result).toEqualTypeOf<
        'Success' | 'NeedToken' | 'WrongToken' | 'Failed' | 'Aborted'
      >();
    }
    const xml = await latchkey.POST(path, { body: { format: 'xml' } });
    if (xml.status === 200) expectTypeOf(xml.data).toEqualTypeOf<string>();
    const text = await latchkey.GET('/session', { parseAs: 'text' });
    if (text.status === 200) expectTypeOf(text.data).toEqualTypeOf<string>();
  });

  test('of Elvis may be an error under 200, told apart by its members', async () => {
    const response = await latchkey.POST('/services/logout');
    if (response.status !== 200) return;
    // @ts-expect-error it may be an error
    response.data.logoutSuccess;
    if ('errorcode' in response.data) expectTypeOf(response.data).toEqualTypeOf<ElvisError>();
    else expectTypeOf(response.data.logoutSuccess).toEqualTypeOf<true>();
  });

  test('that redirects has nothing but its headers', async () => {
    const response = await latchkey.GET('/logout');
    if (response.status === 302) expectTypeOf(response.error).toEqualTypeOf<undefined>();
  });
});

describe('a flow', () => {
  test('is narrowed by its outcome', async () => {
    const login = await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
    // @ts-expect-error it may have been refused
    login.csrfToken;
    if (login.outcome === 'granted') expectTypeOf(login.csrfToken).toEqualTypeOf<string>();
    else expectTypeOf(login.message).toEqualTypeOf<string>();
    if (login.outcome === 'throttled')
      expectTypeOf(login.retryAfterSeconds).toEqualTypeOf<number | undefined>();
  });

  test('has every outcome in its type', async () => {
    const who = await latchkey.mediawiki.whoAmI();
    switch (who.outcome) {
      case 'known':
        return expectTypeOf(who.groups).toEqualTypeOf<readonly string[]>();
      case 'anonymous':
      case 'unavailable':
        return;
      case 'failed':
        return expectTypeOf(who.code).toEqualTypeOf<string>();
      default:
        return expectTypeOf(who).toEqualTypeOf<never>();
    }
  });

  test('takes whole credentials', () => {
    // @ts-expect-error the password is missing
    latchkey.mediawiki.login({ name: 'jdoe' });
    // @ts-expect-error the name that Elvis's own API uses
    latchkey.elvis.login({ username: 'jdoe', password: 'secret-pass' });
    // @ts-expect-error no such outcome
    latchkey.elvis.logout().then(({ outcome }) => outcome === 'granted');
  });
});
