import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, PASSWORD, type Person, USER } from './person.ts';

const FRIEND = 'https://friend.example';

let app: App;
let person: Person;
beforeEach(async () => {
  app = await startApp({ config: { redirects: { allow: [FRIEND] } } });
  person = openPerson(app.url);
});
afterEach(() => app.close());

const formFor = (target: string) => person.get(`/login?return=${encodeURIComponent(target)}`);

describe('a login for another page', () => {
  it.each(['/photos?album=1#two', `${FRIEND}/photos`])('leads to %s', async (target) => {
    const form = await formFor(target);
    const fields = { csrf: hiddenField(form, 'csrf'), return: hiddenField(form, 'return') };
    const typed = { username: USER, password: PASSWORD, ...fields };
    expect((await person.post('/login', typed)).headers.get('location')).toBe(target);
  });

  it('names another origin, and lets the form lead there', async () => {
    const { html, headers } = await formFor(`${FRIEND}/photos`);
    expect(html).toContain(`Afterwards you will be sent to <strong>${FRIEND}</strong>`);
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${FRIEND};`);
  });

  it.each(['https://stranger.example/', '//stranger.example', 'javascript:alert(1)', '/\\stranger.example'])(
    'is not led to %s',
    async (target) => {
      const form = await formFor(target);
      expect(form.html).toContain('not on this server’s list');
      const typed = { username: USER, password: PASSWORD, csrf: hiddenField(form, 'csrf'), return: target };
      expect((await person.post('/login', typed)).headers.get('location')).toBe('/?notice=redirect-refused');
    },
  );

  it('keeps its target while the password is wrong', async () => {
    const csrf = hiddenField(await formFor('/photos'), 'csrf');
    const again = await person.post('/login', { username: USER, password: 'x', csrf, return: '/photos' });
    expect(hiddenField(again, 'return')).toBe('/photos');
    expect(again.html).toContain('<title>Error: Log in – Latchkey</title>');
  });
});

describe('who is logged in already', () => {
  beforeEach(() => person.logIn());

  it('sees that instead of a form, with a way on', async () => {
    const { html } = await formFor('/photos');
    expect(html).toContain(`You are logged in as <strong>${USER}</strong>`);
    expect(html).toContain('<a href="/photos">Continue</a>');
    expect(html).not.toContain('type="password"');
  });

  it('can log in as somebody else, for the same page', async () => {
    const page = await formFor('/photos');
    const fields = {
      csrf: hiddenField(page, 'csrf'),
      logoutSuccessUrl: hiddenField(page, 'logoutSuccessUrl'),
    };
    const response = await person.post('/logout', fields);
    expect(response.headers.get('location')).toBe('/login?return=%2Fphotos');
    expect((await formFor('/photos')).html).toContain('type="password"');
  });
});

it('after a refused redirect the page says first that you are logged out', async () => {
  await person.logIn();
  const { headers } = await person.get('/logout?logoutSuccessUrl=https://stranger.example/');
  const { html } = await person.get(headers.get('location') ?? '');
  expect(html).toMatch(/role="alert">You are logged out\./);
});
