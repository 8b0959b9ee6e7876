import { type Html, html } from './html.ts';
import type { PageSource } from './page-source.ts';

/** The box that says from which versions on a page holds, where readers of the original pages look for it. */
export function sinceMarkup({ since }: PageSource): Html {
  if (!since) return html``;
  const versions = [
    ['MediaWiki', since.mediawiki],
    ['Elvis', since.elvis],
    ['Latchkey', since.latchkey],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return html`<dl class="since">
${versions.map(([name, version]) => html`<div><dt>${name}</dt><dd>≥ ${version}</dd></div>\n`)}</dl>
`;
}
