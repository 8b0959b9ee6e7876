import { linkFrom, pageAddress } from './addresses.ts';
import type { Section } from './contents.ts';
import { type Html, html, join } from './html.ts';
import { type Filling, type Frame, hreflang } from './layout.ts';
import type { PageSource } from './page-source.ts';
import { WORDS } from './words/index.ts';

/** The list of all pages beside the text. */
export function sidebar({ contents, pages }: Frame, page: PageSource, address: string): Html {
  const { language } = page;
  const item = (id: string) => {
    const target = pages.get(id);
    const here = id === page.id ? html` aria-current="page"` : html``;
    const link = linkFrom(address, pageAddress(id, target?.language ?? language));
    return html`<li><a href="${link}"${here}${hreflang(target, language)}>${target?.short ?? id}</a></li>\n`;
  };
  const sections = contents.sections.map((section) => {
    const { title, folder, groups, developers } = section;
    const heading = html`<h2>${title[language]}</h2>\n`;
    // Readers of the APIs need not pass what is written for developers.
    if (developers && !isIn(section, page.id)) {
      const index = linkFrom(address, pageAddress(`${folder}/index`, language));
      return html`${heading}<ul>\n<li><a href="${index}">${WORDS[language].allPages}</a></li>\n</ul>\n`;
    }
    return html`${heading}${groups.map(
      (group) => html`${group.title ? html`<h3>${group.title[language]}</h3>\n` : html``}<ul>
${group.pages.map(({ id }) => item(id))}</ul>
`,
    )}`;
  });
  return html`<nav class="sidebar" id="pages" aria-label="${WORDS[language].pages}">
${sections}</nav>`;
}

/** "Part of": the section, the group and the page above this one, where readers of the originals look for it. */
export function breadcrumb({ contents, pages }: Frame, page: PageSource, address: string): Html {
  const section = contents.sections.find((one) => isIn(one, page.id));
  const parent = page.partOf === undefined ? undefined : pages.get(page.partOf);
  const steps = [
    ...(section?.folder && page.id !== `${section.folder}/index`
      ? [
          html`<a href="${linkFrom(address, pageAddress(`${section.folder}/index`, page.language))}">${section.title[page.language]}</a>`,
        ]
      : []),
    ...(parent
      ? [
          html`<a href="${linkFrom(address, pageAddress(parent.id, parent.language))}"${hreflang(parent, page.language)}>${parent.title}</a>`,
        ]
      : []),
  ];
  if (steps.length === 0) return html``;
  return html`<nav class="breadcrumb" aria-label="${WORDS[page.language].partOf}">${WORDS[page.language].partOf} ${join(steps, ' › ')}</nav>
`;
}

function isIn({ groups }: Section, id: string): boolean {
  return groups.some(({ pages }) => pages.some((page) => page.id === id));
}

/** What the originals have below their text: address, source, corrections, version, licence. */
export function pageFooter(
  { publication, version }: Frame,
  { page, lastChanged }: Filling,
  address: string,
): Html {
  const words = WORDS[page.language];
  const permanent = publication.addressOf(address);
  const source = publication.sourceOf(page.file);
  return html`<footer>
<p>${words.permanentAddress}: <a class="permanent" href="${permanent ?? linkFrom(address, address)}">${permanent ?? address}</a></p>
<p>${words.source}: ${source ? html`<a href="${source}">${page.file}</a>` : html`<code>${page.file}</code>`}.${
    publication.corrections ? html` <a href="${publication.corrections}">${words.correct}</a>.` : html``
  }${lastChanged ? html` ${words.lastChanged}: <time datetime="${lastChanged}">${lastChanged}</time>.` : html``}</p>
<p>${words.version} ${version}. ${words.licence}.</p>
</footer>`;
}
