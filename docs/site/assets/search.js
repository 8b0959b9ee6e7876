import MiniSearch from './minisearch.js';
import { searchTerms } from './search-terms.js';

const MOST = 12;
const OPTIONS = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading'],
  tokenize: searchTerms,
  searchOptions: {
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
    boost: { title: 4, heading: 3 },
    // What is written for developers comes after what is written for readers of the APIs.
    boostDocument: (id) => (id.startsWith('decisions/') ? 0.2 : 1),
  },
};

/** Asks the index of the page's language; the best sections first. */
export async function loadSearch(root, language) {
  const response = await fetch(`${root}search/${language}.json`);
  if (!response.ok) throw new Error(`no index for ${language}: ${response.status}`);
  const index = MiniSearch.loadJSON(await response.text(), OPTIONS);
  return (text) => index.search(text).slice(0, MOST);
}
