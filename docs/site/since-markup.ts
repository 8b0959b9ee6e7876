import { type Html, html } from './html.ts';
import type { PageSource } from './page-source.ts';
import { WORDS } from './words.ts';

/** The box that says from which versions on a page holds, where readers of the original pages look for it. */
export function sinceMarkup({ since, language }: PageSource): Html {
  if (!since) return html``;
  const words = WORDS[language];
  const versions = [
    ['MediaWiki', since.mediawiki],
    ['Elvis', since.elvis],
    ['Latchkey', since.latchkey],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return html`<dl class="since">
${versions.map(([name, version]) => html`<div><dt>${name}</dt><dd>${words.since} ${version}</dd></div>\n`)}</dl>
`;
}
