import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** From package.json, which is found from the sources and from `dist` alike. */
export function version(): string {
  const file = findPackageJSON(import.meta.url);
  const manifest: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
  return String(Reflect.get(Object(manifest), 'version'));
}
