import { bundle } from './described.ts';
import type { Element } from './xml-elements.ts';

/** The parts of a schema by which XML becomes data. */
export interface XmlSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, XmlSchema>;
  additionalProperties?: boolean | XmlSchema;
  items?: XmlSchema;
  allOf?: XmlSchema[];
  oneOf?: XmlSchema[];
  anyOf?: XmlSchema[];
  xml?: { name?: string; wrapped?: boolean };
}

/** The text of an element that has attributes too, in format version 1 of MediaWiki's API. */
const TEXT = '*';

export function followed(schema: XmlSchema): XmlSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const [, ...steps] = $ref.split('/');
  return { ...followed(steps.reduce((node, step) => node[step], bundle)), ...beside };
}

/** The schema and everything it is composed of: which of the variants it is, the validator finds out. */
function variantsOf(schema: XmlSchema): XmlSchema[] {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [schema, ...parts.map(followed).flatMap(variantsOf)];
}

export function rootNames(schema: XmlSchema): string[] {
  return [...new Set(variantsOf(schema).flatMap(({ xml }) => xml?.name ?? []))];
}

/** Reads an element as its schema says. What the schema does not know is kept under its own name, to be objected to. */
export function dataOf(element: Element, schema: XmlSchema): unknown {
  const variants = variantsOf(schema);
  const list = variants.find(({ type }) => type === 'array');
  if (list && !variants.some(isObject))
    return element.children.map((child) => dataOf(child, followed(list.items ?? {})));
  // `xml:space` says how to read the text, it is no part of it.
  const attributes = Object.keys(element.attributes).filter((name) => !name.startsWith('xml:'));
  const plain = attributes.length === 0 && element.children.length === 0;
  if (plain && !variants.some(isObject)) return scalar(element.text, variants);
  return objectOf(element, variants);
}

function isObject({ type, properties, additionalProperties }: XmlSchema): boolean {
  return [type].flat().includes('object') || properties !== undefined || additionalProperties !== undefined;
}

function objectOf(element: Element, variants: XmlSchema[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    const { key, schema } = member(variants, name);
    data[key] = scalar(value, variantsOf(schema));
  }
  for (const child of element.children) {
    const { key, schema, known } = member(variants, child.name);
    if (known && isUnwrapped(schema))
      data[key] = [data[key] ?? [], dataOf(child, followed(schema.items ?? {}))].flat();
    // A map's members may have one name; each is looked at.
    else data[key in data ? `${key} ${Object.keys(data).length}` : key] = dataOf(child, schema);
  }
  if (element.text !== '' && variants.some(({ properties }) => properties?.[TEXT])) data[TEXT] = element.text;
  return data;
}

function member(variants: XmlSchema[], name: string): { key: string; schema: XmlSchema; known: boolean } {
  for (const [key, reference] of variants.flatMap(({ properties }) => Object.entries(properties ?? {}))) {
    const schema = followed(reference);
    const itemName = isUnwrapped(schema) ? followed(schema.items ?? {}).xml?.name : undefined;
    if ((schema.xml?.name ?? itemName ?? key) === name) return { key, schema, known: true };
  }
  const map = variants
    .map(({ additionalProperties }) => additionalProperties)
    .find((one) => typeof one === 'object');
  return { key: name, schema: followed(map ?? {}), known: false };
}

function isUnwrapped({ type, xml }: XmlSchema): boolean {
  return type === 'array' && xml?.wrapped !== true;
}

/** An attribute that stands for a boolean is there without a value, as MediaWiki writes it. */
function scalar(text: string, variants: XmlSchema[]): unknown {
  const types = variants.flatMap(({ type }) => type ?? []);
  if (types.includes('boolean')) return text === '' || text === 'true';
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  return text;
}
