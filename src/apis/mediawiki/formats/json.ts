import { isList, isMap, membersOf, shapeOf, type Tree } from '../results/shape.ts';
import { toVersion1 } from '../results/version-1.ts';
import type { FormatOptions } from './format.ts';

/** JSON in either version. Version 1 escapes what is not ASCII unless `utf8` asks otherwise, version 2 if `ascii` does. */
export function writeJson(tree: Tree, { version, utf8, ascii, callback, pretty }: FormatOptions): string {
  const asciiOnly = version === 1 ? !utf8 : ascii;
  const json = encode(version === 1 ? toVersion1(tree) : tree, asciiOnly, pretty);
  // The comment keeps browsers from reading the response as a file of another type.
  return callback === undefined ? json : `/**/${functionName(callback)}(${json})`;
}

/** JSON that shows the shapes as well, as MediaWiki's debugging form does. */
export function writeRaw(tree: Tree): string {
  return encode(withShapes(tree), false, true);
}

function encode(tree: Tree, asciiOnly: boolean, pretty: boolean): string {
  const json = JSON.stringify(tree, null, pretty ? 4 : 0);
  // Script engines of old end a line at the two separators, which JSON allows in strings.
  const beyond = asciiOnly ? /[\u0080-\uffff]/g : /[\u2028\u2029]/g;
  return json.replace(beyond, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Nothing that could be code of its own is left of a function's name. */
function functionName(callback: string): string {
  return callback.replace(/[^\][.'"_A-Za-z0-9]/g, '');
}

function withShapes(tree: Tree): Tree {
  if (!isList(tree) && !isMap(tree)) return tree;
  const { type, element, content, elements, booleans } = shapeOf(tree);
  const marks = {
    _type: type,
    _element: element,
    _content: content,
    _subelements: elements,
    _BC_bools: booleans,
  };
  const shown = membersOf(marks);
  if (isList(tree) && shown.length === 0) return tree.map(withShapes);
  const members = isList(tree) ? [...tree.entries()] : membersOf(tree);
  return Object.fromEntries([...members.map(([name, value]) => [name, withShapes(value)]), ...shown]);
}
