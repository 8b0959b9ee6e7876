import { accountKey } from './account-key.ts';
import { InvalidInput } from './errors.ts';
import { list, orNull, record, text, truth } from './input-reader.ts';
import { isIpRange } from './ip-address.ts';
import { argon2Problem } from './password-hash.ts';
import { isPasswordTooLong, MAX_PASSWORD_BYTES } from './password-hasher.ts';

/** One account as an import or `account add` gives it, already checked. */
export interface AccountInput {
  name: string;
  password?: string;
  /** argon2 PHC string. */
  passwordHash?: string;
  groups?: readonly string[];
  fullName?: string | null;
  email?: string | null;
  blocked?: { reason: string; by: string; expiry: string; createAccount?: boolean } | null;
  passwordExpired?: boolean;
  appPasswords?: readonly {
    appId: string;
    password: string;
    grants: readonly string[];
    ipRanges?: readonly string[];
  }[];
}

const LONGEST_NAME = 255;
const LONGEST_TEXT = 1024;
const MOST_ENTRIES = 1000;
const MOST_ACCOUNTS = 1_000_000;

function name(value: unknown, place: string): string {
  const given = text({ longest: LONGEST_NAME })(value, place);
  if (accountKey(given) === '') throw new InvalidInput(`${place} has nothing but spaces in it`);
  if (/\p{Cc}/u.test(given)) throw new InvalidInput(`${place} has a control character in it`);
  return given;
}

/** Only argon2 in PHC form, for now; anything else is refused by the name it goes by. */
function passwordHash(value: unknown, place: string): string {
  const given = text({ longest: LONGEST_TEXT })(value, place);
  if (given.startsWith('$argon2')) {
    const fault = argon2Problem(given);
    if (fault !== undefined) throw new InvalidInput(`${place} ${fault}`);
    return given;
  }
  throw new InvalidInput(`${place} is ${hashForm(given)}; only argon2 PHC strings are taken`);
}

const HASH_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\$2[abxy]?\$/, 'a bcrypt hash'],
  [/^\$(?:7|scrypt)\$/, 'a scrypt hash'],
  [/^\$y\$/, 'a yescrypt hash'],
  [/^\$pbkdf2/, 'a PBKDF2 hash'],
  [/^\$6\$/, 'a sha512crypt hash'],
  [/^\$5\$/, 'a sha256crypt hash'],
  [/^\$1\$/, 'an md5crypt hash'],
];

function hashForm(given: string): string {
  const known = HASH_FORMS.find(([form]) => form.test(given));
  if (known) return known[1];
  const wiki = /^:([A-Za-z0-9-]{1,40}):/.exec(given);
  return wiki ? `a MediaWiki hash of type ${wiki[1]}` : 'of an unknown form';
}

function expiry(value: unknown, place: string): string {
  const given = text({ longest: 40 })(value, place);
  if (given === 'infinite') return given;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(given) && isDate(given)) return given;
  throw new InvalidInput(`${place} has to be "infinite" or a time like 2030-01-01T00:00:00Z`);
}

/** The parser takes the 31st of February for the 3rd of March. */
function isDate(text: string): boolean {
  const parsed = new Date(text);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text.slice(0, 19));
}

/** A password that can be checked later: what nobody could ever log in with is refused. */
export function password(value: unknown, place: string): string {
  const given = text({ longest: MAX_PASSWORD_BYTES })(value, place);
  if (isPasswordTooLong(given)) throw new InvalidInput(`${place} is longer than ${MAX_PASSWORD_BYTES} bytes`);
  return given;
}

/** One address or a CIDR range. */
export function ipRange(value: unknown, place: string): string {
  const given = text({ longest: 64 })(value, place);
  if (!isIpRange(given)) throw new InvalidInput(`${place} is not an address range like 192.0.2.0/24`);
  return given;
}

function appId(value: unknown, place: string): string {
  const given = text({ longest: 32 })(value, place);
  if (/[@\s\p{Cc}]/u.test(given))
    throw new InvalidInput(`${place} must have no "@", blank or control character in it`);
  return given;
}

const group = text({ longest: 255 });
const optional = { longest: LONGEST_TEXT, empty: true };

const appPassword = record({
  appId: { read: appId, required: true },
  password: { read: password, required: true },
  grants: { read: list(group, MOST_ENTRIES), required: true },
  ipRanges: { read: list(ipRange, MOST_ENTRIES) },
});

const accountFields = record({
  name: { read: name, required: true },
  password: { read: password },
  passwordHash: { read: passwordHash },
  groups: { read: list(group, MOST_ENTRIES) },
  fullName: { read: orNull(text(optional)) },
  email: { read: orNull(text(optional)) },
  blocked: {
    read: orNull(
      record({
        reason: { read: text(optional), required: true },
        by: { read: text({ longest: LONGEST_NAME }), required: true },
        expiry: { read: expiry, required: true },
        createAccount: { read: truth },
      }),
    ),
  },
  passwordExpired: { read: truth },
  appPasswords: { read: list(appPassword, MOST_ENTRIES) },
});

/** Reads one account. Throws {@link InvalidInput} naming the field below `place`. */
export function readAccount(value: unknown, place: string): AccountInput {
  const read = accountFields(value, place);
  if (read.password !== undefined && read.passwordHash !== undefined) {
    throw new InvalidInput(`${place} has both password and passwordHash; give one of them`);
  }
  const ids = (read.appPasswords ?? []).map((one) => one.appId);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new InvalidInput(`${place}.appPasswords has "${twice}" twice`);
  return read;
}

const document = record({ accounts: { read: list(readAccount, MOST_ACCOUNTS), required: true } });

/** Reads the import document of the operator's interface. */
export function readImport(value: unknown): AccountInput[] {
  const { accounts } = document(value, '');
  const seen = new Map<string, number>();
  for (const [at, { name: given }] of accounts.entries()) {
    const key = accountKey(given);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new InvalidInput(
        `accounts[${at}].name "${given}" is the same account as accounts[${first}].name`,
      );
    }
    seen.set(key, at);
  }
  return accounts;
}
