import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediawikiModules } from '../../generated/mediawiki-modules.ts';
import { readValue } from '../../src/apis/mediawiki/request/parameter-value.ts';
import { elvisClient, PASSWORD, USER } from '../apis/elvis/elvis.ts';
import { ADA, BRIEF, openWiki } from '../apis/mediawiki/wiki.ts';
import { hiddenField, openPerson } from '../pages/person.ts';
import { type App, startApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ config: { throttle: [], throttleTotals: { address: null, account: null } } });
});
afterAll(() => app.close());

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));

/** A value that is one character longer than any that is of use. */
type Case = (value: string) => Promise<unknown>;

const wiki = () => openWiki(app.url);
const codeOf = async (fields: Record<string, string>) => (await wiki().get(fields)).body.error?.code;

async function clientlogin(fields: Record<string, string>, ui?: Record<string, string>) {
  const client = wiki();
  const step = async (more: Record<string, string>) => {
    const logintoken = await client.token('login');
    return (await client.post({ action: 'clientlogin', logintoken, ...more })).body;
  };
  const begin = { loginreturnurl: 'https://x.example/', ...ADA, username: ADA.name };
  const first = await step({ ...begin, ...fields });
  const body = ui ? await step({ logincontinue: '1', ...ui }) : first;
  return body.error?.code ?? `${body.clientlogin.status} ${body.clientlogin.messagecode}`;
}

const EXPIRED = { username: BRIEF.name, password: BRIEF.password };

async function login(fields: Record<string, string>) {
  const client = wiki();
  const lgtoken = await client.token('login');
  const form = { action: 'login', lgname: ADA.name, lgpassword: ADA.password, lgtoken, ...fields };
  const { result, reason } = (await client.post({ errorformat: 'plaintext', ...form })).body.login;
  return `${result} ${reason?.code ?? ''}`.trim();
}

async function elvis(fields: Record<string, string>) {
  const body = new URLSearchParams({ username: USER, password: PASSWORD, ...fields });
  const response = await elvisClient(app.url).post('/services/login', { body });
  return response.body['errorcode'] ?? response.body['loginSuccess'];
}

async function page(fields: Record<string, string>) {
  const response = await openPerson(app.url).logIn(fields);
  return `${response.status} ${/role="alert">([^<.]*)/.exec(response.html)?.[1]}`;
}

async function posted(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const person = openPerson(app.url);
  await person.logIn();
  const response = await person.post(path, fields, headers);
  return `${response.status} ${response.headers.get('Location') ?? ''}`;
}

/** A form of who is logged in, with the token that its page has; a wrong password, so that nothing is changed. */
async function ownForm(path: string, fields: Record<string, string>) {
  const person = openPerson(app.url);
  await person.logIn();
  const csrf = hiddenField(await person.get('/'), 'csrf');
  const form = { '/password': NEW_PASSWORD, '/sessions': { end: 'others', password: 'wrong' } }[path];
  const response = await person.post(path, { ...form, csrf, ...fields });
  return `${response.status} ${/role="alert">([^<.]*)/.exec(response.html)?.[1]}`;
}

const NEW_PASSWORD = { password: 'wrong', newPassword: 'long enough', again: 'long enough' };
const UNCHANGED = '403 The password was not changed';

/** The outcome of its own that each of them has, by module or form and name. */
const OUTCOMES: Readonly<Record<string, readonly [Case, unknown]>> = {
  'checktoken token': [
    async (token) =>
      (await wiki().post({ action: 'checktoken', type: 'csrf', token })).body.checktoken.result,
    'invalid',
  ],
  'checktoken maxtokenage': [
    (age) => codeOf({ action: 'checktoken', type: 'csrf', token: 'x', maxtokenage: age }),
    'badinteger',
  ],
  'clientlogin loginrequests': [
    (loginrequests) => clientlogin({ loginrequests }),
    'FAIL authmanager-authn-no-primary',
  ],
  'clientlogin loginreturnurl': [
    (loginreturnurl) => clientlogin({ loginreturnurl }),
    'badurl_loginreturnurl',
  ],
  'clientlogin logintoken': [(logintoken) => clientlogin({ logintoken }), 'badtoken'],
  'clientlogin username': [(username) => clientlogin({ username }), 'FAIL authmanager-authn-no-primary'],
  'clientlogin password': [(password) => clientlogin({ password }), 'FAIL wrongpassword'],
  'clientlogin retype': [
    (long) => clientlogin(EXPIRED, { password: long, retype: long }),
    'UI passwordtoolong',
  ],
  'help modules': [(modules) => codeOf({ action: 'help', wrap: '', modules }), 'badmodule'],
  'login lgname': [(lgname) => login({ lgname }), 'Failed authmanager-authn-no-primary'],
  'login lgpassword': [(lgpassword) => login({ lgpassword }), 'Failed wrongpassword'],
  'login lgtoken': [(lgtoken) => login({ lgtoken }), 'WrongToken'],
  'logout token': [
    async (token) => (await wiki().post({ action: 'logout', token })).body.error.code,
    'badtoken',
  ],
  'main maxlag': [(maxlag) => codeOf({ action: 'query', maxlag }), 'badinteger'],
  'main smaxage': [(smaxage) => codeOf({ action: 'query', smaxage }), 'badinteger'],
  'main maxage': [(maxage) => codeOf({ action: 'query', maxage }), 'badinteger'],
  'main assertuser': [(assertuser) => codeOf({ action: 'query', assertuser }), 'baduser'],
  'main origin': [async (origin) => (await wiki().get({ action: 'query', origin })).status, 403],
  'main requestid': [async (requestid) => (await wiki().post({ action: 'query', requestid })).status, 413],
  'paraminfo modules': [
    async (modules) =>
      (await wiki().get({ action: 'paraminfo', modules, errorformat: 'plaintext' })).body.warnings[0].code,
    'badmodule',
  ],
  'query continue': [(value) => codeOf({ action: 'query', continue: value }), 'badcontinue'],
  'query titles': [
    async (titles) => (await wiki().get({ action: 'query', titles })).body.query.pages[0].invalid,
    true,
  ],
  'query+users ususers': [
    async (ususers) =>
      (await wiki().get({ action: 'query', list: 'users', ususers })).body.query.users[0].invalid,
    true,
  ],
  'ElvisLoginForm username': [(username) => elvis({ username }), false],
  'ElvisLoginForm password': [(password) => elvis({ password }), false],
  'ElvisLoginForm cred': [(cred) => elvis({ username: '', password: '', cred }), false],
  'ElvisLoginForm returnProfile': [(returnProfile) => elvis({ returnProfile }), true],
  'ElvisLoginForm returnPreferences': [(returnPreferences) => elvis({ returnPreferences }), true],
  'LoginPageForm username': [(username) => page({ username }), '403 Incorrect name or password'],
  'LoginPageForm password': [(password) => page({ password }), '403 Incorrect name or password'],
  'LoginPageForm csrf': [(csrf) => page({ csrf }), expect.stringMatching(/^403 This form was too old/)],
  'LoginPageForm return': [
    async (path) => (await openPerson(app.url).logIn({ return: `/${path}` })).headers.get('Location'),
    '/?notice=redirect-refused',
  ],
  'LoginPageForm remember': [(remember) => page({ remember }), '303 undefined'],
  'PasswordPageForm username': [(username) => ownForm('/password', { username }), UNCHANGED],
  'PasswordPageForm password': [(password) => ownForm('/password', { password }), UNCHANGED],
  'PasswordPageForm newPassword': [
    (long) => ownForm('/password', { password: PASSWORD, newPassword: long, again: long }),
    UNCHANGED,
  ],
  'PasswordPageForm again': [(again) => ownForm('/password', { password: PASSWORD, again }), UNCHANGED],
  'PasswordPageForm return': [(path) => ownForm('/password', { return: `/${path}` }), UNCHANGED],
  'PasswordPageForm csrf': [(csrf) => ownForm('/password', { csrf }), '403 This form was too old'],
  'SessionsPageForm end': [
    (end) => ownForm('/sessions', { end, password: PASSWORD }),
    '403 You have no such session: it has ended already',
  ],
  'SessionsPageForm password': [(password) => ownForm('/sessions', { password }), '403 No session was ended'],
  'SessionsPageForm csrf': [(csrf) => ownForm('/sessions', { csrf }), '403 undefined'],
  'LogoutEverywhereForm csrf': [(csrf) => posted('/logout-everywhere', { csrf }), '403 '],
  'LogoutForm csrf': [(csrf) => posted('/logout', { csrf }, { 'Sec-Fetch-Site': 'cross-site' }), '200 '],
  'LogoutForm logoutSuccessUrl': [
    (path) => posted('/logout', { logoutSuccessUrl: `/${path}` }),
    '302 /?notice=redirect-refused',
  ],
};

/** Every described value with `x-maxLength`, by the module or form that it belongs to. */
const limited = new Map<string, number>();
for (const [path, { parameters }] of Object.entries(mediawikiModules))
  for (const [name, { maxUsefulLength }] of Object.entries(parameters))
    if (maxUsefulLength !== undefined) limited.set(`${path} ${name}`, maxUsefulLength);
for (const [form, { properties = {} }] of Object.entries<{ properties?: object }>(bundle.components.schemas))
  if (/Form$/.test(form) && !form.startsWith('Mediawiki'))
    for (const [name, schema] of Object.entries<Record<string, number>>({ ...properties }))
      if (schema['x-maxLength'] !== undefined) limited.set(`${form} ${name}`, schema['x-maxLength']);

test('every value whose excess has an outcome of its own is here', () => {
  expect(Object.keys(OUTCOMES)).toEqual(expect.arrayContaining([...limited.keys()]));
});

describe('a value that is too long', () => {
  test.each(Object.entries(OUTCOMES))('%s has its own outcome', async (name, [send, outcome]) => {
    const length = (limited.get(name) ?? 4096) + 1;
    expect(await send('x'.repeat(length))).toEqual(outcome);
  });
});

const others = Object.entries(mediawikiModules).flatMap(([path, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, facts]) =>
    facts.kind !== 'string' || facts.maxLength === undefined
      ? []
      : [{ path, name, facts, most: facts.maxLength }],
  ),
);

test.each(others)('$path $name has an error of MediaWiki above $most characters', ({ name, facts, most }) => {
  const read = (length: number) => readValue(name, '\u{1f512}'.repeat(length), facts, () => false);
  expect(read(most)).toEqual({ value: '\u{1f512}'.repeat(most) });
  expect(read(most + 1)).toMatchObject({ error: { code: 'maxchars', data: { maxchars: most } } });
});
