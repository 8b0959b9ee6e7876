import * as v from 'valibot';
import {
  type AccountInput,
  accountKey,
  appIdProblem,
  groupProblem,
  nameProblem,
  passwordHashProblem,
  passwordProblem,
  textProblem,
} from '../session/index.ts';
import { schemaKey } from './config-schema.ts';
import { placeOf } from './problems.ts';
import { arrayOf, boolean, ipRange, object, ruled } from './schema-parts.ts';

const MOST_ENTRIES = 1000;
const MOST_ACCOUNTS = 1_000_000;
const A_TIME = 'has to be "infinite" or a time like 2030-01-01T00:00:00Z';

const text = ruled(textProblem);
const name = ruled(nameProblem);
const password = ruled(passwordProblem);
const groups = arrayOf(ruled(groupProblem), MOST_ENTRIES);

/** `Date` takes the 31st of February for the 3rd of March. */
function isDate(time: string): boolean {
  const parsed = new Date(time);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(time.slice(0, 19));
}

const expiry = v.pipe(
  v.string(A_TIME),
  v.regex(/^(infinite|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z)$/, A_TIME),
  v.check((time) => time === 'infinite' || isDate(time), A_TIME),
);

const block = object({ reason: text, by: name, expiry, createAccount: v.exactOptional(boolean) });

const appPassword = object({
  appId: ruled(appIdProblem),
  password,
  grants: groups,
  ipRanges: v.exactOptional(arrayOf(ipRange, MOST_ENTRIES)),
});

/** Each value that came before, with both places. */
function repeated<T>(values: readonly T[]): { at: number; before: number }[] {
  const first = new Map<T, number>();
  return values.flatMap((value, at) => {
    const before = first.get(value);
    if (before !== undefined) return [{ at, before }];
    first.set(value, at);
    return [];
  });
}

const appPasswords = v.pipe(
  arrayOf(appPassword, MOST_ENTRIES),
  v.check((apps) => repeated(apps.map(({ appId }) => appId)).length === 0, 'has the same appId twice'),
);

const account = v.pipe(
  object({
    name,
    password: v.exactOptional(v.pipe(password, v.description('In clear; it is hashed at the import.'))),
    passwordHash: v.exactOptional(
      v.pipe(ruled(passwordHashProblem), v.description('argon2 in PHC form, instead of password.')),
    ),
    groups: v.exactOptional(groups),
    fullName: v.exactOptional(v.nullable(text)),
    email: v.exactOptional(v.nullable(text)),
    blocked: v.exactOptional(
      v.pipe(v.nullable(block), v.description('A MediaWiki block: clients see it, login works.')),
    ),
    passwordExpired: v.exactOptional(
      v.pipe(boolean, v.description('It has to be changed at the next login.')),
    ),
    appPasswords: v.exactOptional(appPasswords),
  }),
  v.partialCheck(
    [['password'], ['passwordHash']],
    (one) => one.password === undefined || one.passwordHash === undefined,
    'has both password and passwordHash; give one of them',
  ),
);

function keyOf(entry: unknown): unknown {
  const given: unknown = Object(entry).name;
  // A name that cannot be stored has its own problem, and an endless one must not be normalised.
  return typeof given === 'string' && nameProblem(given) === undefined ? accountKey(given) : Symbol('no key');
}

function nameOf(entry: unknown): v.ObjectPathItem {
  const input: Record<string, unknown> = Object(entry);
  return { type: 'object', origin: 'value', input, key: 'name', value: input['name'] };
}

const accounts = v.pipe(
  arrayOf(account, MOST_ACCOUNTS),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const { at, before } of repeated(entries.map(keyOf))) {
      addIssue({
        message: `is the same account as ${placeOf([{ key: 'accounts' }, { key: before }, { key: 'name' }])}`,
        path: [
          { type: 'array', origin: 'value', input: Array.from(entries), key: at, value: entries[at] },
          nameOf(entries[at]),
        ],
      });
    }
  }),
);

/** The document of `account import`. */
export const accountsSchema = v.pipe(
  object({ $schema: schemaKey, accounts }),
  v.transform((document): AccountInput[] => document.accounts),
);
