import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { bundle } from './described.ts';
import { violations } from './schemas.ts';

/** The parts of a schema by which XML becomes data (OpenAPI 3.1, XML Object). */
interface XmlSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, XmlSchema>;
  items?: XmlSchema;
  allOf?: XmlSchema[];
  oneOf?: XmlSchema[];
  anyOf?: XmlSchema[];
  xml?: { name?: string; attribute?: boolean; wrapped?: boolean };
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

export function xmlViolations(schema: object, text: string): string[] {
  const wellFormed = XMLValidator.validate(text, { allowBooleanAttributes: false });
  if (wellFormed !== true) return [`no XML: ${wellFormed.err.msg}`];
  const described = resolved(schema);
  if (described.type === 'string') return violations(schema, text);
  const [root, ...more] = elementsOf(parser.parse(text));
  if (!root || more.length > 0) return ['XML without exactly one root element'];
  const wanted = described.xml?.name;
  if (wanted !== undefined && wanted !== root.name)
    return [`the root element is ${root.name}, documented: ${wanted}`];
  return violations(schema, dataOf(root, described));
}

function elementsOf(nodes: Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === '#text') return [];
    // The shapes of the parser's ordered output: a list of nodes under the name, a flat object of attributes.
    const children = node[name] as Record<string, unknown>[];
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    const text = children.map((child) => child['#text'] ?? '').join('');
    return [{ name, attributes, text, children: elementsOf(children) }];
  });
}

function resolved(schema: XmlSchema): XmlSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const [, ...steps] = $ref.split('/');
  return { ...resolved(steps.reduce((node, step) => node[step], bundle)), ...beside };
}

function propertiesOf(schema: XmlSchema): Record<string, XmlSchema> {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(resolved);
  return Object.assign({}, ...parts.map(propertiesOf), schema.properties);
}

/** Reads an element as its schema says. What the schema does not name is kept under its own name, to be objected to. */
function dataOf(element: Element, schema: XmlSchema): unknown {
  const types = [schema.type].flat();
  if (types.includes('array'))
    return element.children.map((child) => dataOf(child, resolved(schema.items ?? {})));
  const properties = propertiesOf(schema);
  if (!types.includes('object') && Object.keys(properties).length === 0) return scalar(element.text, schema);
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    const property = named(properties, name);
    data[property.key] = scalar(value, property.schema);
  }
  for (const child of element.children) {
    const property = named(properties, child.name);
    data[property.key] = merged(data[property.key], child, property.schema);
  }
  return data;
}

function named(properties: Record<string, XmlSchema>, name: string): { key: string; schema: XmlSchema } {
  for (const [key, reference] of Object.entries(properties)) {
    const schema = resolved(reference);
    const items = resolved(schema.items ?? {});
    const xmlName = schema.xml?.name ?? (isUnwrapped(schema) ? items.xml?.name : undefined) ?? key;
    if (xmlName === name) return { key, schema };
  }
  return { key: name, schema: {} };
}

function isUnwrapped({ type, xml }: XmlSchema): boolean {
  return type === 'array' && xml?.wrapped !== true;
}

function merged(before: unknown, child: Element, schema: XmlSchema): unknown {
  if (!isUnwrapped(schema)) return dataOf(child, schema);
  return [...(Array.isArray(before) ? before : []), dataOf(child, resolved(schema.items ?? {}))];
}

/** An attribute that stands for a truth is there with no value, as MediaWiki writes it. */
function scalar(text: string, schema: XmlSchema): unknown {
  const types = [schema.type].flat();
  if (types.includes('boolean')) return text === '' || text === 'true';
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  return text;
}
