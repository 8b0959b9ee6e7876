import { type Html, html } from './html.ts';

export interface Table {
  /** An empty title is a column that needs none; a header that says nothing would be read out all the same. */
  titles: readonly Html[];
  rows: readonly (readonly Html[])[];
  /** The first cell of a row is its header. */
  named?: true;
  /** The last cell is running text, which needs no label. */
  described?: true;
}

/** A table that scrolls by itself; on a narrow screen each row becomes a block, and each cell names its column. */
export function tableMarkup({ titles, rows, named, described }: Table): Html {
  const head = titles.map((title) =>
    title.markup === '' ? html`<td></td>` : html`<th scope="col">${title}</th>`,
  );
  const cell = (content: Html, column: number) => {
    const label = described && column === titles.length - 1 ? html`` : labelOf(titles[column]);
    if (named && column === 0) return html`<th scope="row">${content}</th>`;
    return content.markup === '' ? html`<td class="empty"></td>` : html`<td${label}>${content}</td>`;
  };
  return html`<div class="wide stacked" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>
`;
}

function labelOf(title: Html | undefined): Html {
  const text = title?.markup.replace(/<[^>]*>/g, '') ?? '';
  return text === '' ? html`` : html` data-label="${{ markup: text }}"`;
}
