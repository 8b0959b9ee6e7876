import { policyOf } from '../../src/docs/index.ts';
import { linkFrom, pageAddress } from './addresses.ts';
import { bannerMarkup } from './banner.ts';
import { withCodeBreaks } from './code-breaks.ts';
import type { Contents } from './contents.ts';
import { type Html, html, join, trusted } from './html.ts';
import type { Heading } from './markdown.ts';
import { breadcrumb, pageFooter, sidebar } from './page-frame.ts';
import type { PageSource } from './page-source.ts';
import type { Publication } from './publication.ts';
import { type Language, SOURCE_LANGUAGE, WORDS } from './words/index.ts';

export interface Frame {
  contents: Contents;
  /** All pages, each in the language of the frame where it is translated, else in the source's. */
  pages: ReadonlyMap<string, PageSource>;
  languagesOf: (id: string) => readonly Language[];
  version: string;
  publication: Publication;
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
export function pageDocument(frame: Frame, filling: Filling): string {
  const { page, lead, body, headings } = filling;
  const words = WORDS[page.language];
  const address = pageAddress(page.id, page.language);
  const document = html`<!DOCTYPE html>
<html lang="${page.language}">
<head>
${headMarkup({ title: `${page.title} – Latchkey`, address, styles: ['style.css'] })}
<script type="module" src="${linkFrom(address, 'site.js')}"></script>
${page.summary ? html`<meta name="description" content="${page.summary}">\n` : html``}${relations(frame, page, address)}</head>
<body data-root="${linkFrom(address, 'x').slice(0, -1)}" data-copy="${words.copy}" data-copied="${words.copied}">
<a class="skip" href="#content">${words.skip}</a>
${bannerMarkup({ address, page, languages: frame.languagesOf(page.id) })}
<div class="columns">
${sidebar(frame, page, address)}
<main id="content">
${breadcrumb(frame, page, address)}${page.outdated ? html`<p class="notice">${words.outdated}</p>\n` : html``}<h1>${page.title}</h1>
${lead}${tableOfContents(headings, words.onThisPage)}${body}
</main>
</div>
${pageFooter(frame, filling, address)}
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
<title>${title}</title>${links}
<link rel="icon" href="${linkFrom(address, 'favicon.svg')}" type="image/svg+xml">`;
}

/** Where the page is to be found for good, and in which other languages it is. */
function relations({ languagesOf, publication }: Frame, page: PageSource, address: string): Html {
  const languages = languagesOf(page.id);
  const alternates = languages.map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${linkFrom(address, pageAddress(page.id, language))}">\n`,
  );
  const canonical = html`<link rel="canonical" href="${publication.addressOf(address) ?? linkFrom(address, address)}">\n`;
  return html`${canonical}${languages.length > 1 ? join(alternates) : html``}`;
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

/** Marks a link that leads to a page in another language. */
export function hreflang(target: PageSource | undefined, language: Language): Html {
  const other = target?.language ?? SOURCE_LANGUAGE;
  return other === language ? html`` : html` lang="${other}" hreflang="${other}"`;
}
