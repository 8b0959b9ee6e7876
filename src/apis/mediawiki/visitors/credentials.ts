import type { Credentials } from '../../../session/index.ts';
import { userName } from './user-name.ts';

const SECRET = /^[0-9a-w]{32,}$/;
const SECRET_LENGTH = 32;

/**
 * Takes the two spellings of a bot password apart: `Name@app` with the secret, or `Name` with `app@secret`.
 * `undefined` when neither is meant.
 */
export function botCredentials(name: string, password: string): Credentials | undefined {
  const parts = spelled(name, password);
  const canonical = parts && userName(parts.name);
  if (!parts || canonical === undefined || !SECRET.test(parts.secret)) return undefined;
  return { kind: 'app', name: canonical, appId: parts.appId, password: parts.secret };
}

function spelled(
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
 * Name and password as the core takes them; `undefined` for a name that cannot be one, of which there is nothing to try.
 * Without a name or a password the attempt is made for no name at all, so that it counts for the client's address.
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

/** Accounts whose names a wiki would not have made do not log in here: the mark makes it a name that nobody has. */
function nameOnWiki(name: string): string {
  return /[@:]/.test(name) ? `${name}\ufffd` : name;
}
