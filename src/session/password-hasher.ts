import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { argon2Problem } from './password-hash.ts';

/** Cost of argon2id: memory in KiB, number of passes, lanes. */
export interface PasswordHashing {
  memoryKiB: number;
  passes: number;
  parallelism: number;
}

/** Too many are waiting: the work was not done. */
export class HasherBusy extends Error {
  readonly code = 'hasher_busy';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('the password hash has no capacity left');
    this.name = 'HasherBusy';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface PasswordHasher {
  /** An argon2id PHC string; with a random salt unless one is given. */
  hash(password: string, salt?: Uint8Array): Promise<string>;
  /**
   * Whether the password is the one that was hashed. For `null` (no such account, no password), for a hash that cannot be
   * computed and for over-long passwords it does the same work and returns false. Throws {@link HasherBusy} when it could
   * not begin in time.
   */
  verify(phc: string | null, password: string): Promise<boolean>;
  /** Whether a hash has the configured cost: the cost of another shows in the time it takes. */
  isCurrent(phc: string): boolean;
  /** The longest time a verification may take, waiting included. */
  readonly deadlineMs: number;
}

/** Longer passwords are refused; nothing that people or programs use comes near. */
export const MAX_PASSWORD_BYTES = 4096;

/** Counted before it is normalised: that work can grow with the square of the length. */
export function isPasswordTooLong(password: string): boolean {
  return password.length > MAX_PASSWORD_BYTES || Buffer.byteLength(password) > MAX_PASSWORD_BYTES;
}

const DEADLINE_MS = 5_000;

/** Assumed for the cost of one hash until one was measured. */
const FIRST_GUESS_MS = 20;

/**
 * argon2id, never more at once than processors (each run holds `memoryKiB`), the rest in a queue that is only as long
 * as can be served within the deadline. https://cheatsheetseries.owasp.org, Password Storage, for the parameters.
 */
export function createPasswordHasher(
  cost: PasswordHashing,
  { atOnce = availableParallelism() } = {},
): PasswordHasher {
  // argon2id is the package's default; its constant for it cannot be named under `verbatimModuleSyntax`.
  const options = {
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.parallelism,
  };
  // What unknown accounts are checked against: a hash of the same cost that no password matches.
  const decoy = hash(crypto.randomUUID(), options);
  const queue = createQueue(atOnce);
  const prefix = `$argon2id$v=19$m=${cost.memoryKiB},t=${cost.passes},p=${cost.parallelism}$`;

  return {
    deadlineMs: DEADLINE_MS,
    hash: (password, salt) =>
      queue(() => hash(password.normalize('NFC'), salt ? { ...options, salt: Buffer.from(salt) } : options)),
    async verify(phc, password) {
      const text = isPasswordTooLong(password) ? undefined : password.normalize('NFC');
      const isUsable = phc !== null && argon2Problem(phc) === undefined;
      const against = isUsable ? phc : await decoy;
      const matches = await queue(() => verify(against, text ?? ''));
      return isUsable && text !== undefined && matches;
    },
    isCurrent: (phc) => phc.startsWith(prefix),
  };
}

function createQueue(atOnce: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  let usualMs = FIRST_GUESS_MS;

  return async function run<T>(work: () => Promise<T>): Promise<T> {
    const expectedMs = ((waiting.length + 1) / atOnce) * usualMs;
    if (running >= atOnce && expectedMs > DEADLINE_MS) throw new HasherBusy(Math.ceil(expectedMs / 1000));
    if (running >= atOnce) await new Promise<void>((start) => waiting.push(start));
    else running += 1;
    const began = performance.now();
    try {
      return await work();
    } finally {
      usualMs += (performance.now() - began - usualMs) / 8;
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
