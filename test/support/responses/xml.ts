import { XMLValidator } from 'fast-xml-parser';
import { violations } from './schemas.ts';
import { dataOf, followed, rootNames } from './xml-data.ts';
import { elementsOf } from './xml-elements.ts';

/** Holds an XML document against a schema, read as the schema's XML Objects say (OpenAPI 3.1 §4.8.26). */
export function xmlViolations(schema: object, text: string): string[] {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) return [`no XML: ${wellFormed.err.msg}`];
  const described = followed(schema);
  if (described.type === 'string') return violations(schema, text);
  const [root, ...more] = elementsOf(text);
  if (!root || more.length > 0) return ['XML without exactly one root element'];
  const names = rootNames(described);
  if (!names.includes(root.name))
    return [`the root element is ${root.name}, documented: ${names.join(', ')}`];
  return violations(schema, dataOf(root, described));
}
