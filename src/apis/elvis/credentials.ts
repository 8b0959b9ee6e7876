import type { Credentials } from '../../session/index.ts';

/** The fields of a login, from whichever place they came. */
export interface LoginFields {
  username?: string | undefined;
  password?: string | undefined;
  cred?: string | undefined;
}

/** What is to be checked, or what is missing, for the person who tried. */
export type ReadCredentials = { credentials: Credentials } | { fault: string };

/** `username` and `password` win over `cred`: a script of the manual's readers sends all three. */
export function readCredentials({ username, password, cred }: LoginFields): ReadCredentials {
  if (cred && !(username && password)) return readCred(cred);
  if (!username) return { fault: 'username is missing: send username and password, or cred.' };
  if (!password) return { fault: 'password is missing: send username and password, or cred.' };
  return { credentials: { kind: 'password', name: username, password } };
}

/** Takes base64 of name, colon and password in UTF-8 apart. */
export function readCred(cred: string): ReadCredentials {
  const text = decodeBase64(cred);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1) {
    return { fault: 'cred is not the base64 of name, colon and password.' };
  }
  return {
    credentials: { kind: 'password', name: text.slice(0, colon), password: text.slice(colon + 1) },
  };
}

/** NOTE: clients paste the value into an address unescaped, where each `+` reads as a blank. */
function decodeBase64(text: string): string | undefined {
  const base64 = text.trim().replaceAll(' ', '+');
  if (!/^[\w+/-]+={0,2}$/.test(base64)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}
