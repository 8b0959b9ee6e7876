/** Texts of these are data, and are shown as they are. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-codeSamples']);

/** The same description with a space wherever one of its texts has a line break: Redoc's search index has none there. */
export function withSearchableTexts<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withSearchableTexts) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (DATA.has(key)) return [key, value];
    if (key === 'description' && typeof value === 'string') return [key, searchable(value)];
    return [key, withSearchableTexts(value)];
  });
  // The same keys, with values of the same types.
  return Object.fromEntries(entries) as T;
}

const SOFT_BREAK = /(?<=\S)[ \t]*\n(?![ \t]*(?:\n|[-*] ))[ \t]*/g;
const END_OF_BLOCK = /(?<=\S)[ \t]*(?=\n)/g;

/** Markdown drops a space at the end of a paragraph or an item, but not the entity. */
function searchable(text: string): string {
  return text.trimEnd().replace(SOFT_BREAK, ' ').replace(END_OF_BLOCK, '&#32;');
}
