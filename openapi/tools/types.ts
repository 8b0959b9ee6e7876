import openapiTS, { astToString } from 'openapi-typescript';
import { type Description, resolve } from './description.ts';

const MARK = '// Generated from openapi/ by "npm run generate". Do not edit.\n';

/** TypeScript types of all paths, operations and schemas. Without enums, which Node cannot strip. */
export async function generateTypes(bundle: Description): Promise<string> {
  const ast = await openapiTS(JSON.stringify(withHeadersInPlace(bundle)), {
    alphabetize: true,
    // A request may leave out what has a default, inline or behind a reference.
    defaultNonNullable: false,
    exportType: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return MARK + astToString(ast);
}

/** The generator takes every header behind a `$ref` for a required one; in place it sees `required: false`. */
function withHeadersInPlace(bundle: Description): Description {
  const document = structuredClone(bundle);
  const seek = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { headers } = node as { headers?: unknown };
    if (isRecord(headers) && 'description' in node) {
      for (const [name, header] of Object.entries(headers)) headers[name] = resolve(bundle, header);
    }
    for (const child of Object.values(node)) seek(child);
  };
  seek(document.paths);
  seek(document.components?.['responses']);
  return document;
}

function isRecord(value: unknown): value is Record<string, object> {
  return typeof value === 'object' && value !== null;
}
