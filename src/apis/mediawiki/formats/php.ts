import { isList, isMap, membersOf, type Tree } from '../results/shape.ts';
import { toVersion1 } from '../results/version-1.ts';
import type { FormatOptions } from './format.ts';

/** What PHP's `serialize` makes of the data; lists and maps are the same type there. */
export function writePhp(tree: Tree, { version }: FormatOptions): string {
  return serialize(version === 1 ? toVersion1(tree) : tree);
}

function serialize(tree: Tree): string {
  if (isList(tree))
    return array([...tree.entries()].map(([index, value]) => `i:${index};${serialize(value)}`));
  if (isMap(tree)) return array(membersOf(tree).map(([name, value]) => key(name) + serialize(value)));
  if (tree === null) return 'N;';
  if (typeof tree === 'boolean') return `b:${tree ? 1 : 0};`;
  if (typeof tree === 'number') return Number.isInteger(tree) ? `i:${tree};` : `d:${tree};`;
  return text(tree);
}

function array(entries: readonly string[]): string {
  return `a:${entries.length}:{${entries.join('')}}`;
}

/** PHP turns keys that look like whole numbers into numbers. */
function key(name: string): string {
  return /^(0|-?[1-9]\d{0,17})$/.test(name) ? `i:${name};` : text(name);
}

function text(value: string): string {
  return `s:${Buffer.byteLength(value)}:"${value}";`;
}
