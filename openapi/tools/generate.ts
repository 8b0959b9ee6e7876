/**
 * Writes everything in `generated/` that is made from the description and from the schemas of the settings; with `--check` it writes nothing and fails
 * when a file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { bundleDescription, MARK as GENERATED_MARK } from './bundle.ts';
import { generateJsonSchemas } from './json-schemas.ts';
import { generateMediawikiModules } from './mediawiki-modules.ts';
import { generateTypes } from './types.ts';

const GENERATED = new URL('../../generated/', import.meta.url);

async function generate(): Promise<Map<string, string>> {
  const bundle = await bundleDescription('latchkey');
  return new Map([
    ['openapi.json', asText(bundle)],
    ['openapi.portable.json', asText(await bundleDescription('portable'))],
    ['types.ts', await generateTypes(bundle)],
    ['mediawiki-modules.ts', generateMediawikiModules(bundle)],
    ['test-control.json', asText(await readTestControl())],
    ...generateJsonSchemas().map(([name, schema]): [string, string] => [name, asText(schema)]),
  ]);
}

/** One file without references to others; it is only to be JSON. */
async function readTestControl(): Promise<object> {
  const { openapi, ...rest } = parse(
    await readFile(new URL('../test-control.yaml', import.meta.url), 'utf8'),
  );
  return { openapi, 'x-generated': GENERATED_MARK, ...rest };
}

function asText(bundle: object): string {
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

async function isCurrent(name: string, text: string): Promise<boolean> {
  try {
    return (await readFile(new URL(name, GENERATED), 'utf8')) === text;
  } catch {
    return false;
  }
}

const { values: flags } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
await mkdir(GENERATED, { recursive: true });
for (const [name, text] of await generate()) {
  if (await isCurrent(name, text)) continue;
  if (flags.check) {
    console.error(`generated/${name} differs from its source: run "npm run generate" and commit the result`);
    process.exitCode = 1;
  } else {
    await writeFile(new URL(name, GENERATED), text);
    console.log(`wrote generated/${name}`);
  }
}
