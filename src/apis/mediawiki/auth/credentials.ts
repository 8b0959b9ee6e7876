import type { Credentials } from '../../../session/index.ts';
import { userName } from './user-name.ts';

const SECRET = /^[0-9a-w]{32,}$/;
const SECRET_LENGTH = 32;

/** Reads both spellings of a bot password: `Name@app` with the secret, or `Name` with `app@secret`; else `undefined`. */
export function botCredentials(name: string, password: string): Credentials | undefined {
  const parts = splitBotPassword(name, password);
  const canonical = parts && userName(parts.name);
  if (!parts || canonical === undefined || !SECRET.test(parts.secret)) return undefined;
  return { kind: 'app', name: canonical, appId: parts.appId, password: parts.secret };
}

function splitBotPassword(
  name: string,
  password: string,
): { name: string; appId: string; secret: string } | undefined {
  const inName = name.indexOf('@');
  if (inName >= 0 && password.length >= SECRET_LENGTH) {
    return { name: name.slice(0, inName), appId: name.slice(inName + 1), secret: password };
  }
  const inPassword = password.lastIndexOf('@');
  if (inPassword < 0 || password.length <= SECRET_LENGTH) return undefined;
  return { name, appId: password.slice(0, inPassword), secret: password.slice(inPassword + 1) };
}

/**
 * Name and password for the core; `undefined` for a name that cannot be one, which no attempt is made with. Without a
 * name or a password the attempt is made with an empty name, so that it counts for the client's address.
 */
export function mainCredentials(
  name = '',
  password = '',
): { credentials: Credentials; complete: boolean } | undefined {
  const complete = name !== '' && password !== '';
  const canonical = complete ? userName(name) : '';
  if (canonical === undefined) return undefined;
  return { credentials: { kind: 'password', name: nameOnWiki(canonical), password }, complete };
}

/** Accounts with names that MediaWiki forbids do not log in here: the added character makes it a name of no account. */
function nameOnWiki(name: string): string {
  return /[@:]/.test(name) ? `${name}\ufffd` : name;
}
