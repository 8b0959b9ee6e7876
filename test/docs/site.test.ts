import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPages } from '../../docs/site/page-source.ts';
import { helpPageByOperation } from '../../docs/site/reference.ts';
import { makeSite } from '../../docs/site/site.ts';
import { readDescriptionTranslations, readLibrary, workflowFiles } from '../../docs/site/sources.ts';
import { keyOf } from '../../docs/site/texts.ts';
import { languages } from '../../docs/site/words/index.ts';
import { ROOT } from './captured.ts';

const started = process.cpuUsage();
const site = makeSite(ROOT);
const { user } = process.cpuUsage(started);
const library = readLibrary(ROOT);
const pages = readPages({ root: ROOT, contents: library.contents }, 'en');
const htmlFiles = [...site].filter(([name]) => name.endsWith('.html'));
const helpFiles = htmlFiles.filter(([name]) => !name.startsWith('reference/'));

/** What a help page may weigh with everything it loads. */
const MOST_BYTES = 60_000;

test('the site is built in seconds', () => {
  // Processor time: other tests may keep the machine busy.
  expect(user / 1_000_000).toBeLessThan(5);
});

describe('every operation', () => {
  const helpPages = helpPageByOperation(pages);

  test.each([...library.operations.keys()])('%s has a help page', (id) => {
    expect(helpPages.has(id)).toBe(true);
  });

  test('is linked from its help page into the reference, and back', () => {
    const reference = JSON.parse(site.get('reference/openapi.json') ?? '');
    for (const { id, path, method, tags } of library.operations.values()) {
      const { url } = reference.paths[path][method.toLowerCase()].externalDocs;
      const page = posix.join('reference', url);
      expect(site.get(page)).toContain(`reference/index.html#/${tags[0]}/${id.toLowerCase()}"`);
    }
  });
});

describe('every help page', () => {
  const helpPages = pages.filter(({ id }) => /^(mediawiki|elvis|latchkey)\//.test(id));

  test.each(helpPages.map((page) => [page.id, page] as const))('%s belongs to operations', (_, page) => {
    expect(page.operations).not.toEqual([]);
    expect(page.operations.filter((id) => !library.operations.has(id))).toEqual([]);
    expect(page.since?.latchkey).toBeDefined();
    expect(page.summary).not.toBe('');
  });

  test.each(
    helpPages.filter(({ id }) => id.startsWith('mediawiki/')).map((page) => [page.id, page] as const),
  )('%s is laid out as MediaWiki’s readers know it', (_, { title, body }) => {
    expect(title).toMatch(/^API:/);
    expect(sectionsOf(body)).toEqual(
      expect.arrayContaining([
        'Example request',
        'Parameters',
        'Result values',
        'Errors',
        'Possible surprises',
      ]),
    );
  });

  test.each(helpPages.filter(({ id }) => id.startsWith('elvis/')).map((page) => [page.id, page] as const))(
    '%s is laid out as Elvis’s readers know it',
    (_, { body }) => {
      expect(sectionsOf(body)).toEqual(
        expect.arrayContaining(['What does it do?', 'Parameters', 'Return value', 'Examples', 'Notes']),
      );
    },
  );

  function sectionsOf(body: string): string[] {
    return [...body.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  }
});

test('every text of docs/ is a page that the sidebar names', () => {
  const published = new Set(library.contents.pages.map(({ file }) => file));
  const texts = globSync('docs/*.md', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  expect(texts.filter((file) => !published.has(file))).toEqual([]);
});

test('a page shows no code but what the tests run', () => {
  const written = pages.filter(({ file }) => file.startsWith('docs/pages/') && !file.endsWith('-session.md'));
  expect(written.filter(({ body }) => /^(```|~~~| {4}\S)/m.test(body)).map(({ id }) => id)).toEqual([]);
});

describe('every file', () => {
  test('is linked to only where it is there, and so is every place in it', () => {
    expect(htmlFiles.flatMap(([name, text]) => brokenLinks(name, text))).toEqual([]);
  });

  test.each(helpFiles.map(([name]) => name))('%s weighs little with its style and its script', (name) => {
    const bytes = Buffer.byteLength([name, 'style.css', 'site.js'].map((file) => site.get(file)).join(''));
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  test('of help has one script, from its own origin, and nothing inline', () => {
    for (const [name, text] of helpFiles) {
      const scripts = [...text.matchAll(/<script[^>]*>[^<]*/g)].map(([script]) => script);
      const address = `${posix.relative(posix.dirname(name), 'site.js')}`;
      expect(scripts, name).toEqual([`<script type="module" src="${address}">`]);
      expect(text, name).not.toMatch(/\son\w+=|style="/);
    }
  });

  test('loads nothing from elsewhere', () => {
    const loads = htmlFiles.flatMap(([, text]) => [
      ...text.matchAll(/<(?:link|script|img|iframe)[^>]*?(?:href|src)="([^"]*)"/g),
    ]);
    expect(loads.map(([, address = '']) => address).filter((address) => /^(\w+:|\/)/.test(address))).toEqual(
      [],
    );
    expect(site.get('reference/redoc.standalone.js')).not.toMatch(/cdn\.redoc\.ly/);
  });

  test('is sound HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // The text of a heading makes the title, however long it is.
        'long-title': 'off',
        'no-inline-style': 'error',
      },
    });
    const problems: string[] = [];
    for (const [name, text] of htmlFiles) {
      const { results } = await validator.validateString(text, name);
      problems.push(
        ...results.flatMap(({ messages }) => messages.map((one) => `${name}: ${one.ruleId} ${one.message}`)),
      );
    }
    expect(problems).toEqual([]);
  });
});

function brokenLinks(name: string, text: string): string[] {
  const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  return links
    .filter((link) => !/^https?:|^data:/.test(link) && !leadsSomewhere(name, link))
    .map((link) => `${name} → ${link}`);
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  const text = site.get(target);
  if (text === undefined) return false;
  if (fragment === undefined) return true;
  if (target === 'reference/index.html') return operationAddresses.has(fragment);
  return text.includes(` id="${decodeURIComponent(fragment)}"`);
}

const operationAddresses = new Set(
  [...library.operations.values()].map(({ id, tags: [tag] }) => `/${tag}/${id.toLowerCase()}`),
);

describe('translations', () => {
  test.each(languages.slice(1))('of the description into %s are of what it says today', (language) => {
    const texts = new Set<string>();
    collect(library.description, texts);
    const unknown = [...readDescriptionTranslations(ROOT, language).keys()].filter(
      (text) => !texts.has(text),
    );
    expect(unknown).toEqual([]);
  });

  const written = pages.filter(({ file }) => file.startsWith('docs/pages/')).map(({ id }) => id);
  const mirrored = ['mediawiki/login', 'mediawiki/logout', 'elvis/logout', 'elvis/logout-redirect'];
  const translated = languages.slice(1).flatMap((language) => {
    const all = readPages({ root: ROOT, contents: library.contents }, language);
    const ids = language === 'de' ? written : mirrored;
    return ids.map((id) => [language, id, all.find((page) => page.id === id)] as const);
  });

  test.each(translated)('into %s: the page %s has no English left', (language, id, page) => {
    expect(page).toMatchObject({ language, outdated: false });
    const [, main = ''] = (site.get(`${language}/${id}.html`) ?? '').split('<main');
    const english = [...main.matchAll(/ lang="en"[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(english, `docs/pages/${language}/description.yaml`).toEqual([]);
  });

  test('a page without one is linked to in English, and says so', () => {
    expect(site.has('fr/mediawiki/tokens.html')).toBe(false);
    const text = site.get('fr/mediawiki/logout.html') ?? '';
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('<a href="../../mediawiki/tokens.html" lang="en" hreflang="en">');
    expect(text).not.toContain('Page introuvable');
  });

  test('are named to search engines where they are, and nowhere else', () => {
    for (const [name, text] of helpFiles) {
      const named = [...text.matchAll(/<link rel="alternate" hreflang="\w+" href="([^"]+)"/g)];
      for (const [, link = ''] of named)
        expect(site.has(posix.join(posix.dirname(name), link)), name).toBe(true);
    }
  });

  function collect(node: unknown, texts: Set<string>): void {
    if (typeof node === 'string') texts.add(keyOf(node));
    else for (const value of Object.values(Object(node))) collect(value, texts);
  }
});

describe('beside the pages', () => {
  test('llms.txt has every page in a line', () => {
    const text = site.get('llms.txt') ?? '';
    for (const { id } of pages) expect(text).toContain(`(${id}.html)`);
    expect(text).toMatch(/^# Latchkey\n\n> /);
  });

  test('the descriptions can be downloaded in both forms, the schemas, and the workflows', () => {
    for (const name of [
      'openapi.json',
      'openapi.portable.json',
      'config.schema.json',
      'accounts.schema.json',
    ]) {
      expect(site.get(name)).toBe(readFileSync(join(ROOT, 'generated', name), 'utf8'));
    }
    const workflows = [...site].filter(([name]) => name.startsWith('workflows/'));
    expect(workflows.length).toBeGreaterThan(0);
    for (const [, text] of workflows) expect(parse(text).arazzo).toBe('1.0.1');
  });

  test('every workflow can be had from a tutorial', () => {
    const shown = pages.map(({ body }) => body).join('\n');
    for (const { name } of workflowFiles(ROOT)) expect(shown).toContain(`(site:workflows/${name})`);
  });
});
