const WORD = /[\p{Letter}\p{Number}]+/gu;
const CHINESE = /\p{Script=Han}+/gu;

/**
 * The terms of a text, for the index at build time and for what a reader types. Words are cut at every sign, and an
 * identifier such as `X-CSRF-TOKEN` is a term of its own, too. Chinese has no spaces: every two neighbours are a term.
 */
export function searchTerms(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const identifiers = lower.match(/[a-z][\w./:=-]*[\w]/g) ?? [];
  const words = (lower.match(WORD) ?? []).filter((word) => !/\p{Script=Han}/u.test(word));
  const pairs = (lower.match(CHINESE) ?? []).flatMap(pairsOf);
  return [...new Set([...words, ...identifiers, ...pairs])];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
