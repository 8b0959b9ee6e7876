import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { SEARCH_OPTIONS, searchEntries, searchIndex } from '../../docs/site/search-index.ts';
import { searchTerms } from '../../docs/site/search-terms.ts';

describe('a text', () => {
  test('is cut into its words, and identifiers are found whole too', () => {
    expect(searchTerms('Send X-CSRF-TOKEN.')).toEqual(['send', 'x', 'csrf', 'token', 'x-csrf-token']);
  });

  test('in Chinese is cut into pairs, since it has no spaces', () => {
    expect(searchTerms('结束会话')).toEqual(['结束', '束会', '会话']);
  });

  test.each(['Ärger', 'Сеанс', 'sesión'])('keeps its letters: %s', (word) => {
    expect(searchTerms(word)[0]).toBe(word.toLowerCase());
  });
});

test('a page is found by its sections, without its code and its markup', () => {
  const entries = searchEntries(
    'a.html',
    'Page',
    '<p>One &amp; two</p><pre>code</pre>\n<h2 id="b">Second\n<a>#</a></h2><p>three</p>',
  );
  expect(entries.map(({ id, heading }) => [id, heading])).toEqual([
    ['a.html', ''],
    ['a.html#b', 'Second'],
  ]);
  expect(entries[0]?.text).not.toContain('code');
  const index = MiniSearch.loadJSON(searchIndex(entries), { ...SEARCH_OPTIONS, tokenize: searchTerms });
  expect(index.search('three').map(({ id }) => id)).toEqual(['a.html#b']);
});
