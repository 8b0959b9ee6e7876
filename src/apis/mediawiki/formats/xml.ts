import { isList, isMap, membersOf, shapeOf, type Tree, type TreeMap, withText } from '../results/shape.ts';
import type { FormatOptions } from './format.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'http://www.mediawiki.org/xml/api/';
const INDENT = 2;

/** Scalars are attributes, a true flag is an empty one, lists and maps are elements; `format=xmlfm` indents them. */
export function writeXml(tree: Tree, { includexmlnamespace, pretty }: FormatOptions): string {
  const root = isMap(tree) ? tree : {};
  const named = includexmlnamespace ? Object.assign(copy(root), { xmlns: NAMESPACE }) : root;
  return DECLARATION + element('api', named, pretty ? 0 : undefined);
}

function copy(map: TreeMap): TreeMap {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(map));
}

type Child = [name: string, tree: Tree, index: [string, string][]];

interface Parts {
  attributes: [string, string][];
  children: Child[];
  text: string | undefined;
}

/** `indent` is the column of the element; without one everything is on one line. */
function element(
  name: string,
  tree: Tree,
  indent: number | undefined,
  extra: [string, string][] = [],
): string {
  const start = indent === undefined ? '' : `\n${' '.repeat(indent)}`;
  const { attributes, children, text } = partsOf(tree);
  const open = `${start}<${name}${[...attributes, ...extra].map(attribute).join('')}`;
  // NOTE: an empty text is an empty element, as MediaWiki writes it: DotNetWikiBot looks for that in the main namespace.
  if (text) return `${open}>${escaped(text)}</${name}>`;
  if (children.length === 0) return `${open} />`;
  const inside = indent === undefined ? undefined : indent + INDENT;
  const body = children.map(([child, value, index]) => element(child, value, inside, index)).join('');
  return `${open}>${body}${start}</${name}>`;
}

function partsOf(tree: Tree): Parts {
  if (isList(tree)) return { attributes: [], children: itemsOf(tree), text: undefined };
  if (isMap(tree)) return memberParts(tree);
  return { attributes: [], children: [], text: tree === null ? undefined : String(tree) };
}

function itemsOf(list: readonly Tree[]): Parts['children'] {
  const { element: name = '_v', keys } = shapeOf(list);
  return list.map((item, index) => {
    const key = keys?.[index];
    return [xmlName(name), item, key === undefined ? [] : [['_idx', key]]];
  });
}

function memberParts(map: TreeMap): Parts {
  const { content, elements = [], element: name } = shapeOf(map);
  const parts: Parts = { attributes: [], children: [], text: undefined };
  const numbered: Parts['children'] = [];
  for (const [member, value] of membersOf(map)) {
    if (member === content) parts.text = String(value);
    else if (name !== undefined && /^-?\d+$/.test(member))
      numbered.push([xmlName(name), value, [['_idx', member]]]);
    else if (isList(value) || isMap(value)) parts.children.push([xmlName(member), value, []]);
    else if (elements.includes(member)) parts.children.push([xmlName(member), preserved(value), []]);
    else parts.attributes.push(...attributesOf(xmlName(member), value));
  }
  parts.children.push(...numbered.sort(byNumber));
  return settled(parts, content);
}

/** Numbers as keys come in no useful order: JavaScript puts the negative ones last. */
function byNumber([, , [[, a] = ['', '']]]: Child, [, , [[, b] = ['', '']]]: Child): number {
  return Number(a) - Number(b);
}

/** Beside other elements a text becomes an element itself; alone it declares that its white space is significant. */
function settled(parts: Parts, content: string | undefined): Parts {
  const { attributes, children, text } = parts;
  if (text === undefined || content === undefined) return parts;
  if (children.length === 0) return { ...parts, attributes: [...attributes, ['xml:space', 'preserve']] };
  return { attributes, children: [...children, [xmlName(content), preserved(text), []]], text: undefined };
}

function preserved(text: Tree): Tree {
  return withText('text', { text });
}

function attributesOf(name: string, value: Tree): [string, string][] {
  if (value === null || value === false) return [];
  return [[name, value === true ? '' : String(value)]];
}

function attribute([name, value]: [string, string]): string {
  const text = escaped(value)
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
  return ` ${name}="${text}"`;
}

/** XML has no place for other control characters, not even escaped. The reader has replaced them in what came in. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const NAME_START = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF';
const NAME_SIGNS = `${NAME_START}_\\-.0-9\\u00B7`;
const GOOD_NAME = new RegExp(`^[${NAME_START}][${NAME_SIGNS}]*$`);
const INVALID_CHARACTER = new RegExp(`[^${NAME_SIGNS}]`, 'gu');

/** Names that XML does not allow begin with `_` and have their characters written as `.HEX.`. */
function xmlName(name: string): string {
  if (name === '_v' || name === '_idx' || GOOD_NAME.test(name)) return name;
  const spelled = name
    .replaceAll('.', '.2E.')
    .replace(
      INVALID_CHARACTER,
      (character) => `.${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}.`,
    );
  return `_${spelled}`;
}
