import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContents } from '../../docs/site/contents.ts';
import { lastChanges, readLog } from '../../docs/site/last-changed.ts';
import { fingerprint, readPages } from '../../docs/site/page-source.ts';

const SOURCE = '---\ntitle: Logout\nsummary: Ends it.\noperations: [logOut]\n---\nText.\n';
const CONTENTS = `
- title: {en: All, de: Alle}
  groups:
    - pages: [logout, {id: guide, file: docs/guide.md}]
`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'latchkey-pages-'));
  await put('docs/pages/en/logout.md', SOURCE);
  await put('docs/guide.md', '# The guide\n\nIt says.\n');
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

function logoutIn(language: 'en' | 'de') {
  return readPages({ root, contents: readContents(CONTENTS, root) }, language)[0];
}

function translation(source: string): string {
  return `---\ntitle: Abmelden\nsource: ${fingerprint(source)}\n---\nText auf Deutsch.\n`;
}

describe('a page', () => {
  test('in the source language is never outdated', () => {
    expect(logoutIn('en')).toMatchObject({
      language: 'en',
      outdated: false,
      title: 'Logout',
      body: 'Text.\n',
    });
  });

  test('without a translation is in English', () => {
    expect(logoutIn('de')).toMatchObject({
      language: 'en',
      outdated: false,
      title: 'Logout',
    });
  });

  test('has its translation shown, with the operations of the source', async () => {
    await put('docs/pages/de/logout.md', translation(SOURCE));
    expect(logoutIn('de')).toMatchObject({
      language: 'de',
      outdated: false,
      title: 'Abmelden',
      operations: ['logOut'],
      file: 'docs/pages/de/logout.md',
    });
  });

  test('says that its translation is older than its source', async () => {
    await put('docs/pages/de/logout.md', translation('an earlier text'));
    expect(logoutIn('de')).toMatchObject({ language: 'de', outdated: true });
  });

  test('does not change by how lines end', () => {
    expect(fingerprint('a\r\nb')).toBe(fingerprint('a\nb'));
  });

  test('takes its title from the first heading where there is no front matter', () => {
    const [, guide] = readPages({ root, contents: readContents(CONTENTS, root) }, 'en');
    expect(guide).toMatchObject({ id: 'guide', title: 'The guide', operations: [] });
    expect(guide?.body).not.toContain('The guide');
  });
});

test('a pattern in the contents stands for a page per file', async () => {
  await put('docs/decisions/b.md', '# B\n');
  await put('docs/decisions/a.md', '# A\n');
  const contents = readContents(
    '- title: {en: All, de: Alle}\n  groups: [{pages: [{id: decisions, file: docs/decisions/*.md}]}]',
    root,
  );
  expect(contents.pages).toEqual([
    { id: 'decisions/a', file: 'docs/decisions/a.md', languages: ['en'] },
    { id: 'decisions/b', file: 'docs/decisions/b.md', languages: ['en'] },
  ]);
});

describe('the day of the last change', () => {
  test('is the newest commit that names the file', () => {
    const log = ':2026-03-01\n\ndocs/a.md\n:2026-02-01\n\ndocs/a.md\ndocs/b.md\n';
    expect(readLog(log)).toEqual(
      new Map([
        ['docs/a.md', '2026-03-01'],
        ['docs/b.md', '2026-02-01'],
      ]),
    );
  });

  test('is left out where there is no history', () => {
    expect(lastChanges(root)).toEqual(new Map());
  });
});
