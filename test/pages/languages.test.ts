import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/pages/languages.ts';
import { english, type Texts } from '../../src/pages/texts/english.ts';
import { type App, startApp } from '../support/app.ts';
import { openPerson } from './person.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({
    config: {
      branding: {
        siteName: 'Photos & <more>',
        color: '#ffcc00',
        help: 'https://www.example.org/help?a=1&b=2',
        privacy: '/docs/',
      },
    },
  });
});
afterAll(() => app.close());

async function languageOf(headers: Record<string, string>, path = '/login'): Promise<string> {
  const { html } = await openPerson(app.url).get(path, { headers });
  return /<html lang="([^"]+)">/.exec(html)?.[1] ?? '';
}

describe('the language of a page', () => {
  it.each([
    ['de', 'de'],
    ['pt-BR, fr;q=0.8, en;q=0.5', 'fr'],
    ['en;q=0.3, zh-Hans-CN;q=0.9', 'zh'],
    ['ES-mx', 'es'],
    ['ru;q=0, de;q=0.1', 'de'],
    ['tlh', 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de;q=1;q=0', 'de'],
    [`${'x,'.repeat(3000)}de`, 'de'],
  ])('by Accept-Language %s is %s', async (header, language) => {
    expect(await languageOf({ 'accept-language': header })).toBe(language);
  });

  it('is what the person has chosen, and stays so', async () => {
    const person = openPerson(app.url);
    const chosen = await person.get('/login?lang=ru', { headers: { 'accept-language': 'de' } });
    expect(chosen.html).toContain('<html lang="ru">');
    expect(chosen.headers.getSetCookie().join('\n')).toMatch(/^latchkey_lang=ru; .*Max-Age=31536000/m);
    const later = await person.get('/', { headers: { 'accept-language': 'de' } });
    expect(later.html).toContain('<html lang="ru">');
  });

  it('is not one that there is not', async () => {
    expect((await openPerson(app.url).get('/login?lang=xx')).status).toBe(400);
    expect(await languageOf({ cookie: 'latchkey_lang=__proto__' })).toBe('en');
  });

  it('is offered with what the page was asked for, but never on a page where that would log out', async () => {
    const { html } = await openPerson(app.url).get('/login?return=%2Fa%3Fb%26c');
    expect(html).toContain('href="/login?return=%2Fa%3Fb%26c&amp;lang=de"');
    const odd = await openPerson(app.url).get(`/login?other=1&return=${'%22'.repeat(3_000)}`);
    expect(odd.html).toContain('href="/login?lang=de"');
    const confirmation = await openPerson(app.url).get('/logout', {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(confirmation.html).not.toContain('lang=de');
  });
});

describe.each(Object.entries(LANGUAGES).filter(([code]) => code !== 'en'))(
  'the texts in %s',
  (_, { texts }) => {
    it('are no longer those in English, but for the few words that are the same', () => {
      const rendered = (table: Texts, key: keyof Texts) => {
        const text: unknown = table[key];
        return typeof text === 'function' ? JSON.stringify(text('7', '8')) : text;
      };
      const keys = Object.keys(english) as (keyof Texts)[]; // a literal has no others
      const same = keys.filter((key) => rendered(texts, key) === rendered(english, key));
      expect(same.filter((key) => !['error', 'kindMediawiki', 'kindElvis', 'program'].includes(key))).toEqual(
        [],
      );
    });
  },
);

describe('branding', () => {
  it('names the site, in its title too, and links what the operator wants', async () => {
    const { html } = await openPerson(app.url).get('/login');
    expect(html).toContain('<title>Log in – Photos &amp; &lt;more&gt;</title>');
    expect(html).toContain(`<strong>Photos &amp; &lt;more&gt;</strong> <span>${app.url}</span>`);
    expect(html).toContain('<a href="https://www.example.org/help?a=1&amp;b=2">Help</a>');
    expect(html).toContain('<a href="/docs/">Privacy</a>');
    expect(html).not.toContain('Imprint');
  });

  it('has its colour in the page, under the policy’s own hash', async () => {
    const { html, headers } = await openPerson(app.url).get('/');
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const source = `'sha256-${Buffer.from(digest).toString('base64')}'`;
    expect(headers.get('content-security-policy')).toContain(source);
    expect(style).toContain('--accent: #ffcc00'); // on dark paper
  });
});
