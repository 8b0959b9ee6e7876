import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/latchkey-browser/', import.meta.url));

/**
 * A folder that is filled once and kept. It is filled beside and then renamed: a run that is cut off, or a second one
 * at the same time, leaves nothing half done.
 */
export async function cachedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, 'partial-'));
  await fill(partial);
  try {
    renameSync(partial, folder);
  } catch {
    // Another run was faster.
    rmSync(partial, { recursive: true });
  }
  return folder;
}
