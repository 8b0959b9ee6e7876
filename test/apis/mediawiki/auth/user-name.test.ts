import { describe, expect, it } from 'vitest';
import { botCredentials, mainCredentials } from '../../../../src/apis/mediawiki/auth/credentials.ts';
import { userName } from '../../../../src/apis/mediawiki/auth/user-name.ts';

describe('a user name', () => {
  it.each([
    ['ada', 'Ada'],
    ['  ada__lovelace _', 'Ada lovelace'],
    ['User:ada', 'Ada'],
    ['USER :ada', 'Ada'],
    ['zoe\u0308', 'Zoë'],
    ['\u202aAda', 'Ada'],
    ['Foo:bar', 'Foo:bar'],
    ['a@b', 'A@b'],
    ['ßeta', 'ßeta'],
    ['x'.repeat(255), `X${'x'.repeat(254)}`],
  ])('%j is %j', (given, canonical) => {
    expect(userName(given)).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    '_',
    'User:',
    'a#b',
    'a|b',
    'a<b',
    'a[b',
    'a{b',
    'a/b',
    ':a',
    'Talk:a',
    'user talk:a',
    'User:Talk:a',
    'User:User:a',
    'Special:a',
    '192.0.2.7',
    '192.0.2.xxx',
    '::1',
    '%41da',
    'a~~~b',
    '.',
    '..',
    'a\tb',
    'a\ufffdb',
    '\ue000',
    'Unknown user',
    'x'.repeat(256),
  ])('%j cannot be', (given) => {
    expect(userName(given)).toBeUndefined();
  });
});

describe('credentials', () => {
  const secret = '0123456789abcdefghijklmnopqrstuv';

  it('of a bot have two spellings', () => {
    const meant = { kind: 'app', name: 'Ada', appId: 'robot', password: secret };
    expect(botCredentials('ada@robot', secret)).toEqual(meant);
    expect(botCredentials('ada', `robot@${secret}`)).toEqual(meant);
  });

  it.each([
    ['ada', secret],
    ['ada@robot', 'short'],
    ['ada@robot', secret.toUpperCase()],
    ['a#b@robot', secret],
    ['@robot', secret],
  ])('%j with %j are none of a bot', (name, password) => {
    expect(botCredentials(name, password)).toBeUndefined();
  });

  it('without a name or a password are an attempt for nobody', () => {
    const nobody = { credentials: { kind: 'password', name: '' }, complete: false };
    expect(mainCredentials('', 'x')).toMatchObject(nobody);
    expect(mainCredentials('Ada')).toMatchObject(nobody);
    expect(mainCredentials('a#b', 'x')).toBeUndefined();
  });
});
