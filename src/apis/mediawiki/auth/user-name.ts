import { isIP } from 'node:net';
import { accountKey } from '../../../session/index.ts';

/** Namespaces of a wiki: before a colon they are no part of a name. `User:` is dropped, others make it no name. */
const NAMESPACES = [
  'category', 'category talk', 'file', 'file talk', 'help', 'help talk', 'image', 'image talk', 'media', 'mediawiki',
  'mediawiki talk', 'project', 'project talk', 'special', 'talk', 'template', 'template talk', 'user', 'user talk',
]; // biome-ignore format: one table

/** Names that a wiki itself acts under. */
const RESERVED = [
  'Command line script', 'Conversion script', 'Delete page script', 'Maintenance script', 'MediaWiki default',
  'Move page script', 'ScriptImporter', 'Template namespace initialisation script', 'Unknown user',
]; // biome-ignore format: one table

/** Marks of writing direction, which page titles lose. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e]/g;
const FORBIDDEN = /[\p{Cc}\p{Co}#<>[\]|{}/\u2000-\u200f\u2028-\u202f\ufffd]|%[0-9a-f]{2}|~~~/iu;
const LONGEST_BYTES = 255;

/**
 * A name as MediaWiki writes it, or `undefined` when it cannot be one. Names with `@` can be, although none of a wiki's
 * own has it; addresses cannot.
 */
export function userName(text: string): string | undefined {
  if (/[\t\n\r]/.test(text)) return undefined;
  const key = accountKey(withoutNamespace(text.replace(DIRECTION, '')) ?? '');
  if (key === '' || FORBIDDEN.test(key) || /^\.{1,2}$/.test(key)) return undefined;
  if (key.startsWith(':') || isAddress(key) || RESERVED.includes(key)) return undefined;
  return Buffer.byteLength(key) > LONGEST_BYTES ? undefined : key;
}

function withoutNamespace(name: string): string | undefined {
  const space = namespaceOf(name);
  if (space === undefined) return name;
  const rest = name.slice(name.indexOf(':') + 1);
  return space === 'user' && namespaceOf(rest) === undefined ? rest : undefined;
}

function namespaceOf(name: string): string | undefined {
  const before = accountKey(name.split(':', 1)[0] ?? '').toLowerCase();
  return name.includes(':') && NAMESPACES.includes(before) ? before : undefined;
}

/** Also the form in which old versions showed addresses, `192.0.2.xxx`. */
function isAddress(name: string): boolean {
  return isIP(name) !== 0 || /^\d{1,3}(\.\d{1,3}){2}\.(xxx|\d{1,3})$/.test(name);
}
