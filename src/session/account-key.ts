/** Names are no longer than this; nothing longer is normalised, because the work can grow with the square of the length. */
export const MAX_NAME_LENGTH = 255;

/**
 * The unique key of an account name: MediaWiki's form of a user name, as its help page on names describes it.
 * NFC, `_` as space, runs of spaces folded, ends trimmed, first letter upper-cased. Returns '' for a name that has
 * nothing else in it, or is too long for any account. It forbids nothing: which names an API refuses is up to that API.
 */
export function accountKey(name: string): string {
  if (name.length > MAX_NAME_LENGTH) return '';
  const folded = name
    .normalize('NFC')
    .replace(/[\s_]+/gu, ' ')
    .trim();
  const first = folded.codePointAt(0);
  if (first === undefined) return '';
  const letter = String.fromCodePoint(first);
  const upper = letter.toUpperCase();
  // A letter whose capital is several letters (ß) keeps its form, as MediaWiki's ucfirst does.
  return ([...upper].length === 1 ? upper : letter) + folded.slice(letter.length);
}
