import type { Page } from 'playwright-core';

/**
 * Words that are torn at the end of a line, each with `⏎` where. In prose that is between two letters or digits; in
 * code it is anywhere in a word, whose hyphens and dots are part of it, except where a list or an address goes on.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(findBrokenWords);
}

/** By how much a page is wider than the window, if it is. */
export async function excessWidth(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return excess > 0 ? [`${excess} pixels too wide`] : [];
}

function findBrokenWords(): string[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text); // it shows nothing else
  return texts
    .filter(({ parentElement }) => parentElement?.checkVisibility() && !parentElement.closest('.hidden'))
    .flatMap((text) => [...tornIn(text), ...wrongPlacesAfter(text)]);

  function tornIn(text: Text): string[] {
    const mayBreak = codeAround(text) ? mayBreakInCode : mayBreakInProse;
    return [...text.data.matchAll(/\S+/g)]
      .filter(({ 0: word, index }) => rangeOf(text, index, index + word.length).getClientRects().length > 1)
      .flatMap(({ 0: word, index }) =>
        breaksIn(text, word, index)
          .map((at) => [word.slice(0, at), word.slice(at)] as const)
          .filter(([before, after]) => !mayBreak(before, after)),
      )
      .map((parts) => parts.join('⏎'));
  }

  function breaksIn(text: Text, word: string, start: number): number[] {
    const tops = Array.from(
      { length: word.length },
      (_, at) => rangeOf(text, start + at, start + at + 1).getBoundingClientRect().top,
    );
    // A letter of another font may stand a little higher in the same line.
    return [...tops.keys()].slice(1).filter((at) => Math.abs((tops[at] ?? 0) - (tops[at - 1] ?? 0)) > 6);
  }

  /** A place that is marked for a break counts, whether or not this width needs it. */
  function wrongPlacesAfter(text: Text): string[] {
    const code = codeAround(text);
    const place = text.nextSibling;
    if (!code || !(place instanceof Element) || place.localName !== 'wbr') return [];
    const before = document.createRange();
    before.setStart(code, 0);
    before.setEndBefore(place);
    const after = code.textContent.slice(before.toString().length);
    return mayBreakInCode(before.toString(), after) ? [] : [`${text.data}<wbr>${after.slice(0, 20)}`];
  }

  function codeAround(text: Text): Element | null | undefined {
    return text.parentElement?.closest('code');
  }

  function mayBreakInProse(before: string, after: string): boolean {
    const letter = /(?!\p{Script=Han})[\p{L}\p{N}_]/u;
    return !(letter.test(before.slice(-1)) && letter.test(after.slice(0, 1)));
  }

  function mayBreakInCode(before: string, after: string): boolean {
    const word = before.split(/[\s,;|]/).at(-1) ?? '';
    return word === '' || /^[&<]/.test(after) || (word.includes('/') && /^[/?]/.test(after));
  }

  function rangeOf(text: Text, start: number, end: number): Range {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  }
}
