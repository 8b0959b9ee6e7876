import { linkFrom, pageAddress, REFERENCE } from './addresses.ts';
import { type Html, html, join } from './html.ts';
import type { PageSource } from './page-source.ts';
import { LANGUAGES, type Language, WORDS } from './words/index.ts';

export interface Banner {
  address: string;
  page: PageSource;
  languages: readonly Language[];
}

/** Above every help page: the way to the reference, the search, and the page's other languages. */
export function bannerMarkup({ address, page, languages }: Banner): Html {
  const words = WORDS[page.language];
  return html`<header class="banner">
${bannerLinks(address, page.language)}
<a class="to-pages" href="#pages">${words.pages}</a>
${searchForm(page.language)}
${languages.length > 1 ? languageSwitch(page, languages, address) : html``}
</header>`;
}

export function bannerLinks(address: string, language: Language): Html {
  const words = WORDS[language];
  const inReference = address === REFERENCE;
  const link = (target: string, label: string, here: boolean) =>
    html`<a href="${linkFrom(address, target)}"${here ? html` aria-current="true"` : html``}>${label}</a>`;
  return html`<a class="name" href="${linkFrom(address, pageAddress('index', language))}">Latchkey</a>
<nav aria-label="Latchkey">
${link(pageAddress('index', language), words.helpPages, !inReference)}
${link(REFERENCE, words.reference, inReference)}
</nav>`;
}

/** It needs the script, which shows it. */
function searchForm(language: Language): Html {
  const words = WORDS[language];
  return html`<search class="search" hidden>
<label class="hidden" for="search-field">${words.search}</label>
<input id="search-field" type="search" placeholder="${words.search}" autocomplete="off" spellcheck="false" aria-controls="search-results" data-none="${words.noResults}">
<p class="hidden" id="search-count" role="status"></p>
<ul id="search-results" aria-label="${words.searchResults}" hidden></ul>
</search>`;
}

function languageSwitch(page: PageSource, languages: readonly Language[], address: string): Html {
  const links = languages.map((language) =>
    language === page.language
      ? html`<span aria-current="true" lang="${language}">${LANGUAGES[language]}</span>`
      : html`<a href="${linkFrom(address, pageAddress(page.id, language))}" hreflang="${language}" lang="${language}">${LANGUAGES[language]}</a>`,
  );
  return html`<nav class="languages" aria-label="${WORDS[page.language].language}">${join(links, ' ')}</nav>`;
}
