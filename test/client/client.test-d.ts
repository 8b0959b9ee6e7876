import { describe, expectTypeOf, test } from 'vitest';
import type { ElvisError, Problem, SessionInfo } from '../../generated/types.ts';
import type { LatchkeyClient } from '../../src/client/index.ts';

declare const latchkey: LatchkeyClient;

describe('a call', () => {
  test('takes the addresses of the description and no other', () => {
    latchkey.GET('/session');
    // @ts-expect-error no such address
    latchkey.GET('/sessions');
    // @ts-expect-error no such action
    latchkey.GET('/w/api.php?action=edit');
  });

  test('takes the methods of an address and no other', () => {
    latchkey.POST('/services/logout');
    // @ts-expect-error Elvis logs out by POST only
    latchkey.GET('/services/logout');
    // @ts-expect-error MediaWiki logs in by POST only
    latchkey.GET('/w/api.php?action=login');
    // @ts-expect-error nothing here is deleted
    latchkey.DELETE('/session');
  });

  test('takes the parameters of its action and no other', () => {
    latchkey.GET('/w/api.php?action=query', {
      params: { query: { meta: ['userinfo'], uiprop: ['groups'] } },
    });
    // @ts-expect-error a word that `meta` does not take
    latchkey.GET('/w/api.php?action=query', { params: { query: { meta: ['allusers'] } } });
    // @ts-expect-error a parameter of another action
    latchkey.GET('/w/api.php?action=query', { params: { query: { lgname: 'jdoe' } } });
    // @ts-expect-error misspelt beside one that is right
    latchkey.GET('/w/api.php?action=query', { params: { query: { meta: ['tokens'], fromat: 'json' } } });
  });

  test('takes the form of its action and no other', () => {
    latchkey.POST('/w/api.php?action=login', { body: { lgname: 'jdoe', lgpassword: 'secret-pass' } });
    // @ts-expect-error a field of another face
    latchkey.POST('/w/api.php?action=login', { body: { username: 'jdoe' } });
    // @ts-expect-error a name is a text
    latchkey.POST('/w/api.php?action=login', { body: { lgname: 7 } });
    // @ts-expect-error a GET has no form
    latchkey.GET('/session', { body: { lgname: 'jdoe' } });
    // @ts-expect-error JSON is no way to log in
    latchkey.POST('/services/login', { body: '{"username":"jdoe"}' });
  });

  test('asks for what is required', () => {
    // @ts-expect-error the form of the login page has required fields
    latchkey.POST('/login');
    // @ts-expect-error the password is missing
    latchkey.POST('/login', { body: { username: 'jdoe', csrf: '' } });
  });
});

describe('an answer', () => {
  test('is narrowed by its status', async () => {
    const answer = await latchkey.GET('/session');
    if (answer.status === 200) expectTypeOf(answer.data).toEqualTypeOf<SessionInfo>();
    if (answer.status === 401) expectTypeOf(answer.error).toEqualTypeOf<Problem>();
    if (answer.status === 503) expectTypeOf(answer.error).toEqualTypeOf<Problem>();
    expectTypeOf(answer.status).toEqualTypeOf<200 | 400 | 401 | 503>();
  });

  test('has no data before its status is looked at', async () => {
    const answer = await latchkey.GET('/session');
    // @ts-expect-error it may be an error
    answer.data.name;
    if (answer.data) expectTypeOf(answer.data.name).toEqualTypeOf<string>();
    // @ts-expect-error a status that is not described
    if (answer.status === 418) return;
  });

  test('is of its own action', async () => {
    const answer = await latchkey.POST('/w/api.php?action=logout', { body: { format: 'json' } });
    if (answer.status !== 200) return;
    // @ts-expect-error only a login answers that
    answer.data.login;
  });

  test('is data for a format that is parsed, and text for one that is not', async () => {
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
    const answer = await latchkey.POST('/services/logout');
    if (answer.status !== 200) return;
    // @ts-expect-error it may be an error
    answer.data.logoutSuccess;
    if ('errorcode' in answer.data) expectTypeOf(answer.data).toEqualTypeOf<ElvisError>();
    else expectTypeOf(answer.data.logoutSuccess).toEqualTypeOf<true>();
  });

  test('that redirects has nothing but its headers', async () => {
    const answer = await latchkey.GET('/logout');
    if (answer.status === 302) expectTypeOf(answer.error).toEqualTypeOf<undefined>();
  });
});

describe('a dance', () => {
  test('is narrowed by its outcome', async () => {
    const login = await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
    // @ts-expect-error it may have been refused
    login.csrfToken;
    if (login.outcome === 'granted') expectTypeOf(login.csrfToken).toEqualTypeOf<string>();
    else expectTypeOf(login.message).toEqualTypeOf<string>();
    if (login.outcome === 'throttled')
      expectTypeOf(login.retryAfterSeconds).toEqualTypeOf<number | undefined>();
  });

  test('has every outcome looked at', async () => {
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
    // @ts-expect-error Elvis's word
    latchkey.elvis.login({ username: 'jdoe', password: 'secret-pass' });
    // @ts-expect-error no such outcome
    latchkey.elvis.logout().then(({ outcome }) => outcome === 'granted');
  });
});
