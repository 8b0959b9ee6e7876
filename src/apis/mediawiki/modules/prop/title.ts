import { namespaceByName } from '../meta/siteinfo-namespaces.ts';

/** A title in canonical form, or the reason why no page can have it. */
export type Title = { ns: number; title: string } | { invalidreason: string };

const LONGEST_BYTES = 255;
const FORBIDDEN = /[\p{Cc}#<>[\]|{}\ufffd]|%[0-9a-f]{2}|~~~/iu;
/** Path segments that a URL cannot keep. */
const DOTS = /^\.{1,2}(\/|$)|\/\.{1,2}(\/|$)/;

/** Reads a title as MediaWiki does: `_` is a space, spaces fold, a namespace is found by name or alias. */
export function readTitle(text: string, siteName: string): Title {
  const whole = folded(text).replace(/^:\s*/, '');
  const prefix = /^([^:]+?) ?: ?(.*)$/s.exec(whole);
  const namespace = prefix?.[1] === undefined ? undefined : namespaceByName(prefix[1], siteName);
  const name = upperFirst(namespace === undefined ? whole : (prefix?.[2] ?? ''));
  if (name === '')
    return { invalidreason: 'The requested page title is empty or contains only a namespace.' };
  if (Buffer.byteLength(name) > LONGEST_BYTES)
    return { invalidreason: 'The requested page title is too long.' };
  if (FORBIDDEN.test(name) || DOTS.test(name) || name.startsWith(':'))
    return { invalidreason: 'The requested page title contains invalid characters.' };
  const { id, name: label } = namespace ?? { id: 0, name: '' };
  return { ns: id, title: label === '' ? name : `${label}:${name}` };
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[_\p{Zs}]+/gu, ' ')
    .trim();
}

function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
