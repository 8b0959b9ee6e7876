import { accountKey } from './account-key.ts';
import { isIpRange } from './ip-address.ts';
import { argon2Problem } from './password-hash.ts';
import { isPasswordTooLong, MAX_PASSWORD_BYTES } from './password-hasher.ts';

/**
 * What can be stored of an account. Each rule returns the end of a sentence that begins with the field, or
 * `undefined` for a value that can be stored.
 */
export type Rule = (value: string) => string | undefined;

const LONGEST_NAME = 255;
const LONGEST_TEXT = 1024;
const LONGEST_APP_ID = 32;

/** Characters that a reader does not see, or that change how others are seen. Also what a terminal must not get. */
export const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
/** What is refused in prose too: XML cannot carry it, or it breaks a line. Joiners stay, since scripts need them. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/u;

/** A character by its number, `U+200B`. */
function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

function forbidden(value: string, characters: RegExp): string | undefined {
  if (!value.isWellFormed()) return 'contains an unpaired surrogate';
  const found = characters.exec(value)?.[0];
  return found === undefined ? undefined : `must not contain the invisible character ${codePoint(found)}`;
}

function outsideLength(value: string, longest: number): string | undefined {
  if (value === '') return 'must not be empty';
  return value.length > longest ? `is longer than ${longest} characters` : undefined;
}

export const nameProblem: Rule = (name) => {
  const problem = outsideLength(name, LONGEST_NAME) ?? forbidden(name, INVISIBLE);
  if (problem !== undefined) return problem;
  return accountKey(name) === '' ? 'has nothing but spaces in it' : undefined;
};

/** Groups are sent to applications as one list with commas. */
export const groupProblem: Rule = (group) =>
  outsideLength(group, LONGEST_NAME) ??
  forbidden(group, INVISIBLE) ??
  (group.includes(',') ? 'must not contain a comma' : undefined) ??
  (group === group.trim() ? undefined : 'must not begin or end with a space');

export const appIdProblem: Rule = (appId) =>
  outsideLength(appId, LONGEST_APP_ID) ??
  forbidden(appId, INVISIBLE) ??
  (/[@\s]/u.test(appId) ? 'must not contain "@" or a space' : undefined);

/** Full names, addresses, reasons: they may be empty. */
export const textProblem: Rule = (text) =>
  text === '' ? undefined : (outsideLength(text, LONGEST_TEXT) ?? forbidden(text, UNPRINTABLE));

/** A password that can be checked later: what would never match at a login is refused. */
export const passwordProblem: Rule = (password) => {
  const problem = outsideLength(password, MAX_PASSWORD_BYTES);
  if (problem !== undefined) return problem;
  if (!password.isWellFormed()) return 'contains an unpaired surrogate';
  return isPasswordTooLong(password) ? `is longer than ${MAX_PASSWORD_BYTES} bytes` : undefined;
};

/** Only argon2 in PHC form, for now; anything else is refused by its usual name. */
export const passwordHashProblem: Rule = (hash) => {
  const problem = outsideLength(hash, LONGEST_TEXT);
  if (problem !== undefined) return problem;
  return hash.startsWith('$argon2')
    ? argon2Problem(hash)
    : `is ${hashForm(hash)}; only argon2 PHC strings are taken`;
};

const HASH_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\$2[abxy]?\$/, 'a bcrypt hash'],
  [/^\$(?:7|scrypt)\$/, 'a scrypt hash'],
  [/^\$y\$/, 'a yescrypt hash'],
  [/^\$pbkdf2/, 'a PBKDF2 hash'],
  [/^\$6\$/, 'a sha512crypt hash'],
  [/^\$5\$/, 'a sha256crypt hash'],
  [/^\$1\$/, 'an md5crypt hash'],
];

function hashForm(hash: string): string {
  const known = HASH_FORMS.find(([form]) => form.test(hash));
  if (known) return known[1];
  const wiki = /^:([A-Za-z0-9-]{1,40}):/.exec(hash);
  return wiki ? `a MediaWiki hash of type ${wiki[1]}` : 'of an unknown form';
}

/** One address, or a CIDR range. */
export const ipRangeProblem: Rule = (range) =>
  isIpRange(range) ? undefined : 'is not an address range like 192.0.2.0/24';
