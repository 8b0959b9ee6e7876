import { describe, expect, it } from 'vitest';
import { everyCarrier, identify, readPresented, sessionCookieNames } from '../../src/http/index.ts';
import type { Account, Carrier, Session } from '../../src/session/index.ts';
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
  };
}

/** A core that knows these tokens, each as one kind of carrier. */
function core(known: Record<string, Carrier['kind']>) {
  return {
    check: async ({ kind, token }: Carrier) => (known[token] === kind ? sessionOf(token) : undefined),
  };
}

const presented = (headers: Record<string, string>) => readPresented(withHeaders(headers), 'wiki');

describe('the carriers of one request', () => {
  const all = presented({
    authorization: 'Bearer B',
    cookie: 'authToken=A; wiki_session=S; wiki_BPsession=P; wikiUserID=7; wikiUserName=Jdoe; wikiToken=R',
  });
  const knowing = core({ A: 'session', B: 'api', S: 'session', P: 'app' });

  it('are asked in their order', async () => {
    expect((await identify(knowing, all))?.through).toBe('bearer');
    expect((await identify(core({ A: 'session', S: 'session', P: 'app' }), all))?.through).toBe('authToken');
    expect((await identify(core({ S: 'session', P: 'app' }), all))?.through).toBe('mediawikiApp');
    expect((await identify(core({ S: 'session' }), all))?.through).toBe('mediawiki');
  });

  it('are all ended by a logout', () => {
    expect(everyCarrier(all).map(({ kind, token }) => `${kind} ${token}`)).toEqual([
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
    expect(sessionCookieNames(presented({ cookie: 'wikiUserName=Jdoe' }))).toEqual([]);
  });

  it('pass over a bearer token that resolves to nothing', async () => {
    const request = presented({ authorization: 'Bearer stale', cookie: 'authToken=A' });
    expect((await identify(knowing, request))?.through).toBe('authToken');
  });

  it('include every cookie of one name', async () => {
    const request = presented({ cookie: 'authToken=stale; authToken=A' });
    expect((await identify(knowing, request))?.session.id).toBe('A');
    expect(everyCarrier(request)).toHaveLength(2);
  });

  it.each([
    ['Bearer T', 'T'],
    ['bearer   T', 'T'],
    ['BearerT', 'T'],
    ['Bearer', ''],
    ['Basic T', undefined],
  ])('read %j as the bearer %j', (authorization, token) => {
    expect(presented({ authorization }).bearer).toBe(token);
  });
});

describe('a MediaWiki session cookie', () => {
  const known = core({ S: 'session' });
  const seen = async (cookie: string) => (await identify(known, presented({ cookie }))) !== undefined;

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
