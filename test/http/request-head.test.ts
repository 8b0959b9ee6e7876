import { describe, expect, it } from 'vitest';
import { createHttpPolicy } from '../../src/http/index.ts';
import { singleHeader } from '../../src/http/request-head.ts';
import { requestHead, withHeaders } from './requests.ts';

/** As Node hands over the bytes of a header. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1');

const policy = createHttpPolicy(
  {
    publicOrigin: null,
    trustProxy: [],
    redirects: { allow: ['https://xn--zo-ija.example'] },
    cors: { allow: ['https://*.friend.example'], deny: [] },
    cookies: { sameSite: 'lax', partitioned: false },
  },
  () => new Date(0),
);

describe('a header', () => {
  const names = [
    'x-remote-user',
    'x-forwarded-user',
    'user-agent',
    'referer',
    'origin',
    'from',
    'accept-language',
  ];

  it.each(names)('%s is read as UTF-8, and only else as Latin-1', (name) => {
    expect(singleHeader(withHeaders({ [name]: utf8('Zoë ☆') }), name)).toBe('Zoë ☆');
    expect(singleHeader(withHeaders({ [name]: 'Zoë' }), name)).toBe('Zoë');
    expect(singleHeader(withHeaders({ [name]: 'Zoe' }), name)).toBe('Zoe');
  });

  it('that comes twice is one text', () => {
    const headers = { 'x-name': [utf8('Zoë'), 'Ada'] };
    expect(singleHeader(requestHead({ headers }), 'x-name')).toBe('Zoë, Ada');
  });
});

describe('what is made of headers with names in them', () => {
  it('the user agent in the list of sessions', () => {
    expect(policy.client(withHeaders({ 'user-agent': utf8('Zoës Programm') }), null).userAgent).toBe(
      'Zoës Programm',
    );
  });

  it('the origin of a Referer whose host is not percent-encoded', () => {
    const headers = { referer: utf8('https://zoë.example/träume'), 'sec-fetch-site': 'cross-site' };
    expect(policy.checkCsrf(withHeaders(headers))).toBe('allowed');
  });

  it('an origin that is no ASCII is sent back to nobody', () => {
    expect(policy.isCorsAllowed('https://a.friend.example')).toBe(true);
    expect(policy.isCorsAllowed('https://☆.friend.example')).toBe(false);
  });
});
