import { linkFrom, pageAddress } from './addresses.ts';
import type { Section } from './contents.ts';
import { type Html, html } from './html.ts';
import type { Filling, Frame } from './layout.ts';
import type { PageSource } from './page-source.ts';
import { type Language, WORDS } from './words/index.ts';

/** Where the address of a folder leads: what lies in it, with a sentence on each page. */
export function folderPage(frame: Frame, section: Section, language: Language): Filling {
  const page = pageWithoutSource(`${section.folder}/index`, section.title[language], language);
  return fillingOf(page, listOf([section], frame, page));
}

/** What a server shows for an address that it does not have: the search above, and all pages. */
export function missingPage(frame: Frame, language: Language): Filling {
  const words = WORDS[language];
  const page = pageWithoutSource('404', words.notFound, language);
  return fillingOf(page, html`<p>${words.notFoundText}</p>\n${listOf(frame.contents.sections, frame, page)}`);
}

function fillingOf(page: PageSource, body: Html): Filling {
  return { page, lead: html``, body, headings: [], lastChanged: undefined };
}

function pageWithoutSource(id: string, title: string, language: Language): PageSource {
  return {
    id,
    language,
    title,
    short: title,
    summary: '',
    body: '',
    outdated: false,
    operations: [],
    partOf: undefined,
    since: undefined,
    file: 'docs/pages/contents.yaml',
  };
}

function listOf(sections: readonly Section[], { pages }: Frame, page: PageSource): Html {
  const address = pageAddress(page.id, page.language);
  const item = (id: string) => {
    const target = pages.get(id);
    const link = linkFrom(address, pageAddress(id, target?.language ?? page.language));
    const summary = target?.summary ? html`: ${target.summary}` : html``;
    return html`<li${spoken(target, page.language)}><a href="${link}">${target?.title ?? id}</a>${summary}</li>\n`;
  };
  return html`${sections.map(
    ({ title, groups }) => html`${sections.length > 1 ? html`<h2>${title[page.language]}</h2>\n` : html``}<ul>
${groups.flatMap((group) => group.pages.map(({ id }) => item(id)))}</ul>
`,
  )}`;
}

function spoken(target: PageSource | undefined, language: Language): Html {
  return target && target.language !== language ? html` lang="${target.language}"` : html``;
}
