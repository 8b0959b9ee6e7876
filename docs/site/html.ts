/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | undefined | readonly Piece[];

/** Builds markup; whatever is filled in is text, and escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { markup: strings.map((text, index) => text + markupOf(pieces[index])).join('') };
}

/** For text that a trusted tool has already made markup of. */
export function trusted(markup: string): Html {
  return { markup };
}

export function join(pieces: readonly Html[], separator = ''): Html {
  return { markup: pieces.map((piece) => piece.markup).join(separator) };
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  if ('markup' in piece) return piece.markup;
  return piece.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
