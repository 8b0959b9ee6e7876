import { XMLParser } from 'fast-xml-parser';

export interface Element {
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

export function elementsOf(xml: string): Element[] {
  return elements(parser.parse(xml));
}

function elements(nodes: Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === '#text') return [];
    // The shapes of the parser's ordered output: a list of nodes under the name, and a flat object of attributes.
    const children = node[name] as Record<string, unknown>[];
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    const text = children.map((child) => child['#text'] ?? '').join('');
    return [{ name, attributes, text, children: elements(children) }];
  });
}
