import { describe, expect, it } from 'vitest';
import { authenticate, readRequestTokens, sessionCookieNames, tokensToEnd } from '../../src/http/index.ts';
import type { Account, RequestToken, Session } from '../../src/session/index.ts';
import { withHeaders } from './requests.ts';

const account: Account = {
  id: 7,
  key: 'Jdoe',
  name: 'jdoe',
  fullName: null,
  email: null,
  groups: [],
  block: null,
  createdAt: new Date(0),
  disabled: false,
  passwordExpired: false,
};

function sessionOf(id: string): Session {
  const times = { createdAt: new Date(0), idleExpiresAt: new Date(1), expiresAt: new Date(1) };
  return {
    id,
    kind: 'browser',
    account,
    ...times,
    remembered: false,
    grants: null,
    clientType: null,
    address: '',
    userAgent: null,
  };
}

/** A core that knows these tokens, each as one kind of token. */
function core(known: Record<string, RequestToken['kind']>) {
  return {
    check: async ({ kind, token }: RequestToken) => (known[token] === kind ? sessionOf(token) : undefined),
  };
}

const tokensOf = (headers: Record<string, string>) => readRequestTokens(withHeaders(headers), 'wiki');

describe('the tokens of one request', () => {
  const all = tokensOf({
    authorization: 'Bearer B',
    cookie: 'authToken=A; wiki_session=S; wiki_BPsession=P; wikiUserID=7; wikiUserName=Jdoe; wikiToken=R',
  });
  const knowing = core({ A: 'session', B: 'api', S: 'session', P: 'app' });

  it('are tried in their order', async () => {
    expect((await authenticate(knowing, all))?.source).toBe('bearer');
    expect((await authenticate(core({ A: 'session', S: 'session', P: 'app' }), all))?.source).toBe(
      'authToken',
    );
    expect((await authenticate(core({ S: 'session', P: 'app' }), all))?.source).toBe('mediawikiApp');
    expect((await authenticate(core({ S: 'session' }), all))?.source).toBe('mediawiki');
  });

  it('are all ended by a logout', () => {
    expect(tokensToEnd(all).map(({ kind, token }) => `${kind} ${token}`)).toEqual([
      'api B',
      'session A',
      'session S',
      'app P',
      'remember R',
    ]);
  });

  it('are cleared by name, MediaWiki’s UserName excepted', () => {
    expect(sessionCookieNames(all)).toEqual([
      'authToken',
      'wiki_session',
      'wiki_BPsession',
      'wikiUserID',
      'wikiToken',
    ]);
    expect(sessionCookieNames(tokensOf({ cookie: 'wikiUserName=Jdoe' }))).toEqual([]);
  });

  it('pass over a bearer token of no live session', async () => {
    const request = tokensOf({ authorization: 'Bearer stale', cookie: 'authToken=A' });
    expect((await authenticate(knowing, request))?.source).toBe('authToken');
  });

  it('include every cookie of one name', async () => {
    const request = tokensOf({ cookie: 'authToken=stale; authToken=A' });
    expect((await authenticate(knowing, request))?.session.id).toBe('A');
    expect(tokensToEnd(request)).toHaveLength(2);
  });

  it.each([
    ['Bearer T', 'T'],
    ['bearer   T', 'T'],
    ['BearerT', 'T'],
    ['Bearer', ''],
    ['Basic T', undefined],
  ])('read %j as the bearer %j', (authorization, token) => {
    expect(tokensOf({ authorization }).bearer).toBe(token);
  });
});

describe('a MediaWiki session cookie', () => {
  const known = core({ S: 'session' });
  const seen = async (cookie: string) => (await authenticate(known, tokensOf({ cookie }))) !== undefined;

  it('counts with the UserID it belongs to', async () => {
    expect(await seen('wiki_session=S; wikiUserID=7')).toBe(true);
    expect(await seen('wiki_session=S; wikiUserID=7; wikiUserName=jdoe')).toBe(true);
  });

  it('is anonymous without it, or beside the cookies of somebody else', async () => {
    expect(await seen('wiki_session=S')).toBe(false);
    expect(await seen('wiki_session=S; wikiUserID=8')).toBe(false);
    expect(await seen('wiki_session=S; wikiUserID=07')).toBe(false);
    expect(await seen('wiki_session=S; wikiUserID=7; wikiUserName=Bob')).toBe(false);
  });
});
