import { isUtf8 } from 'node:buffer';
import type { Credentials } from '../../session/index.ts';

/** The fields of a login, from query or form. */
export interface LoginFields {
  username?: string | undefined;
  password?: string | undefined;
  cred?: string | undefined;
}

/** The credentials, or what is wrong with the fields, as a sentence for a person. */
export type ReadCredentials = { credentials: Credentials } | { error: string };

/** `username` and `password` win over `cred`: a script in the comments of the manual sends all three. */
export function readCredentials({ username, password, cred }: LoginFields): ReadCredentials {
  if (cred && !(username && password)) return readCred(cred);
  if (!username) return { error: 'username is missing: send username and password, or cred.' };
  if (!password) return { error: 'password is missing: send username and password, or cred.' };
  return { credentials: { kind: 'password', name: username, password } };
}

/** Splits the base64 of name, colon and password. */
export function readCred(cred: string): ReadCredentials {
  const text = decodeBase64(cred);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1) {
    return { error: 'cred must be the base64 of name, colon and password.' };
  }
  return {
    credentials: { kind: 'password', name: text.slice(0, colon), password: text.slice(colon + 1) },
  };
}

/**
 * The shapes that common encoders write: standard and URL-safe base64, with or without padding, broken into lines (MIME,
 * Java, Android, .NET), quoted, as Python prints bytes (`b'…'`), percent-encoded twice, with a byte order mark.
 * NOTE: clients put the value into a query string unescaped, where each `+` reads as a space.
 */
function decodeBase64(text: string): string | undefined {
  const base64 = percentDecoded(text.replace(/^\s*(?:"(.*)"|b?'(.*)')\s*$/s, '$1$2'))
    .replace(/[\r\n\t]+/g, '')
    .trim()
    .replaceAll(' ', '+');
  if (!/^[\w+/-]+={0,2}$/.test(base64)) return undefined;
  return decoded(Buffer.from(base64, 'base64'));
}

/** UTF-8, and only else Latin-1. The NUL bytes of UTF-16, which PowerShell and Windows call Unicode, give it away. */
function decoded(bytes: Buffer): string {
  const isBigEndian = bytes[0] === 0 || bytes[0] === 0xfe;
  if (bytes.includes(0)) return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
