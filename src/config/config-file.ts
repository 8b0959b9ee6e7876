import { readFileSync } from 'node:fs';
import { type Config, configSchema } from './config-schema.ts';
import { parseJson } from './json-document.ts';
import { InvalidSettings, parse } from './problems.ts';

/** Checks a parsed config file and fills in the defaults. Throws {@link InvalidSettings} naming every wrong key. */
export function parseConfig(document: unknown, source?: string): Config {
  return parse(configSchema, document, { source, showValues: true });
}

export function readConfigFile(path: string): Config {
  const source = `config file ${path}`;
  return parseConfig(parseJson(readBytes(path), source), source);
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidSettings([{ place: `config file ${path}`, message: `cannot be read: ${reason}` }]);
  }
}
