import { existsSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How an operator can name one and the same database. */
export const NAMES = [
  'its path',
  'a relative path',
  'a symbolic link',
  'a link to a link',
  'a link to its folder',
] as const;
export type Name = (typeof NAMES)[number];

/** The name leads to the file by a link in the place of the file itself. */
export function isLink(name: Name): boolean {
  return name === 'a symbolic link' || name === 'a link to a link';
}

/** The file under such a name; the links stand beside its folder. */
export function nameOf(file: string, name: Name): string {
  const folder = dirname(file);
  const beside = (suffix: string) => `${folder}-${suffix}`;
  switch (name) {
    case 'its path':
      return file;
    case 'a relative path':
      return relative(process.cwd(), file);
    case 'a symbolic link':
      return link(beside('link.db'), file);
    case 'a link to a link':
      return link(beside('chain.db'), link(beside('link.db'), file));
    case 'a link to its folder':
      return join(link(beside('folder'), folder), basename(file));
  }
}

function link(path: string, target: string): string {
  if (!existsSync(path)) symlinkSync(target, path);
  return path;
}
