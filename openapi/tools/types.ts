import openapiTS, { astToString } from 'openapi-typescript';
import type { Description } from './description.ts';

const MARK = '// Generated from openapi/ by "npm run generate". Do not edit.\n';

/** TypeScript types of all paths, operations and schemas. Without enums, which Node cannot strip. */
export async function generateTypes(bundle: Description): Promise<string> {
  const ast = await openapiTS(JSON.stringify(bundle), {
    alphabetize: true,
    exportType: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return MARK + astToString(ast);
}
