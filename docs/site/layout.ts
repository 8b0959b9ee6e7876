import { policyOf } from '../../src/docs/index.ts';
import { linkFrom, pageAddress, REFERENCE } from './addresses.ts';
import { withCodeBreaks } from './code-breaks.ts';
import type { Contents } from './contents.ts';
import { type Html, html, join, trusted } from './html.ts';
import type { Heading } from './markdown.ts';
import type { PageSource } from './page-source.ts';
import { LANGUAGES, type Language, languages, WORDS } from './words.ts';

export interface Frame {
  contents: Contents;
  /** All pages in the language of the page, for what the sidebar calls them. */
  pages: ReadonlyMap<string, PageSource>;
  version: string;
}

export interface Filling {
  page: PageSource;
  /** What stands above the list of headings. */
  lead: Html;
  body: Html;
  headings: readonly Heading[];
  lastChanged: string | undefined;
}

/** A whole help page. It is complete without a script; the few marks of state are text. */
export function pageDocument(frame: Frame, { page, lead, body, headings, lastChanged }: Filling): string {
  const words = WORDS[page.language];
  const address = pageAddress(page.id, page.language);
  const written = page.writtenIn === page.language ? html`` : html` lang="${page.writtenIn}"`;
  const document = html`<!DOCTYPE html>
<html lang="${page.language}">
<head>
${headMarkup({ title: `${page.title} – Latchkey`, address, styles: ['style.css'] })}
<script type="module" src="${linkFrom(address, 'site.js')}"></script>
${page.summary ? html`<meta name="description" content="${page.summary}">\n` : html``}${alternates(page, address)}</head>
<body data-copy="${words.copy}" data-copied="${words.copied}">
<a class="skip" href="#content">${words.skip}</a>
${bannerMarkup(address, page.language, html`<a class="to-pages" href="#pages">${words.pages}</a>${languageSwitch(page, address)}`)}
<div class="columns">
${sidebar(frame, page, address)}
<main id="content"${written}>
${notice(page)}<h1>${page.title}</h1>
${lead}${tableOfContents(headings, words.onThisPage)}${body}
</main>
</div>
<footer>
<p>${lastChanged ? html`${words.lastChanged}: <time datetime="${lastChanged}">${lastChanged}</time>. ` : html``}${words.printed} ${frame.version}.</p>
</footer>
</body>
</html>
`;
  return withCodeBreaks(document.markup);
}

export function headMarkup({
  title,
  address,
  styles,
}: {
  title: string;
  address: string;
  styles: readonly string[];
}): Html {
  const links = styles.map((style) => html`\n<link rel="stylesheet" href="${linkFrom(address, style)}">`);
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(address))}">
<title>${title}</title>${links}`;
}

/** The same on help pages and above the reference, so that each leads to the other. */
export function bannerMarkup(address: string, language: Language, more: Html = html``): Html {
  const words = WORDS[language];
  const inReference = address === REFERENCE;
  const link = (target: string, label: string, here: boolean) =>
    html`<a href="${linkFrom(address, target)}"${here ? html` aria-current="true"` : html``}>${label}</a>`;
  return html`<header class="banner">
<a class="name" href="${linkFrom(address, pageAddress('index', language))}">Latchkey</a>
<nav aria-label="Latchkey">
${link(pageAddress('index', language), words.helpPages, !inReference)}
${link(REFERENCE, words.reference, inReference)}
</nav>
${more}
</header>`;
}

function languageSwitch(page: PageSource, address: string): Html {
  const words = WORDS[page.language];
  const links = languages.map((language) =>
    language === page.language
      ? html`<span aria-current="true" lang="${language}">${LANGUAGES[language]}</span>`
      : html`<a href="${linkFrom(address, pageAddress(page.id, language))}" hreflang="${language}" lang="${language}">${LANGUAGES[language]}</a>`,
  );
  return html`<nav class="languages" aria-label="${words.language}">${join(links, ' ')}</nav>`;
}

function alternates(page: PageSource, address: string): Html {
  return join(
    languages.map(
      (language) =>
        html`<link rel="alternate" hreflang="${language}" href="${linkFrom(address, pageAddress(page.id, language))}">\n`,
    ),
  );
}

function sidebar({ contents, pages }: Frame, page: PageSource, address: string): Html {
  const { language } = page;
  const item = (id: string) => {
    const { short = id, writtenIn = language } = pages.get(id) ?? {};
    const here = id === page.id ? html` aria-current="page"` : html``;
    const foreign = writtenIn === language ? html`` : html` lang="${writtenIn}"`;
    return html`<li><a href="${linkFrom(address, pageAddress(id, language))}"${here}${foreign}>${short}</a></li>\n`;
  };
  const sections = contents.sections.map(
    ({ title, groups }) => html`<h2>${title[language]}</h2>
${groups.map(
  (group) => html`${group.title ? html`<h3>${group.title[language]}</h3>\n` : html``}<ul>
${group.pages.map(({ id }) => item(id))}</ul>
`,
)}`,
  );
  return html`<nav class="sidebar" id="pages" aria-label="${WORDS[language].pages}">
${sections}</nav>`;
}

function notice(page: PageSource): Html {
  const words = WORDS[page.language];
  const text =
    page.writtenIn !== page.language ? words.untranslated : page.outdated ? words.outdated : undefined;
  return text === undefined ? html`` : html`<p class="notice" lang="${page.language}">${text}</p>\n`;
}

/** Short pages do without. */
const WORTH_LISTING = 3;

function tableOfContents(headings: readonly Heading[], title: string): Html {
  const listed = headings.filter(({ depth }) => depth === 2);
  if (listed.length < WORTH_LISTING) return html``;
  return html`<nav class="on-this-page" aria-label="${title}">
<ul>
${listed.map(({ id, text }) => html`<li><a href="#${id}">${trusted(text)}</a></li>\n`)}</ul>
</nav>
`;
}
