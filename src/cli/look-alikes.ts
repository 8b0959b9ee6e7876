import { INVISIBLE } from '../session/index.ts';

/** Each letter with the Latin one that it looks like: the common part of Unicode's confusables.txt. */
const PAIRS = [
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ԚQ ԜW ҮY аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl кk', // Cyrillic
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa οo νv ιi ρp υu κk γy', // Greek
  'ıi ɑa ɡg 0o 1l |l', // Latin and digits
]
  .join(' ')
  .split(' ');

const LATIN = new Map(PAIRS.map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]));
const EACH_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** Two names with one appearance can be taken for each other: case, width, look-alike letters, what nobody sees. */
export function appearance(name: string): string {
  const plain = name.normalize('NFKC').replace(EACH_INVISIBLE, '').replace(/\s+/gu, ' ');
  const latin = Array.from(plain, (letter) => LATIN.get(letter) ?? letter).join('');
  // A capital I is drawn like a small l.
  return latin.toLowerCase().replaceAll('i', 'l');
}
