import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type ComputeHash, computeHash, type PasswordHashing } from './hash-job.ts';
import { argon2Problem } from './password-hash.ts';

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
  /** When so many verifications could not be done within the deadline: after how many seconds to try again. */
  busyForSeconds(verifications: number): number | undefined;
  /** Hashes that wait for a processor. */
  waiting(): number;
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

/** Called after every hash. */
export type OnHash = (times: { waitSeconds: number; runSeconds: number }) => void;

export interface HasherOptions {
  /** How many hashes are computed at the same time. */
  atOnce?: number;
  /** Where. */
  compute?: ComputeHash;
  onHash?: OnHash | undefined;
}

/**
 * argon2id, never more at once than processors (each run holds `memoryKiB`), the rest in a queue that is only as long
 * as can be served within the deadline. https://cheatsheetseries.owasp.org, Password Storage, for the parameters.
 */
export function createPasswordHasher(
  cost: PasswordHashing,
  { atOnce = availableParallelism(), compute = computeHash, onHash }: HasherOptions = {},
): PasswordHasher {
  const hash = async (password: string, salt?: Uint8Array) => {
    const given = salt && { salt: Buffer.from(salt).toString('base64') };
    return String(await compute({ kind: 'hash', password, cost, ...given }));
  };
  const queue = createQueue(atOnce, onHash);
  const prefix = `$argon2id$v=19$m=${cost.memoryKiB},t=${cost.passes},p=${cost.parallelism}$`;
  // What unknown accounts are checked against: a hash of the same cost that no password matches.
  const decoy = `${prefix}${randomBase64(16)}$${randomBase64(32)}`;

  return {
    deadlineMs: DEADLINE_MS,
    hash: (password, salt) => queue.run(() => hash(password.normalize('NFC'), salt)),
    async verify(phc, password) {
      const text = isPasswordTooLong(password) ? undefined : password.normalize('NFC');
      // The decoy is looked at like any other.
      const isUsable = argon2Problem(phc ?? decoy) === undefined && phc !== null;
      const against = isUsable ? phc : decoy;
      const matches = await queue.run(() => compute({ kind: 'verify', password: text ?? '', phc: against }));
      return isUsable && text !== undefined && matches === true;
    },
    isCurrent: (phc) => phc.startsWith(prefix),
    busyForSeconds: queue.busyForSeconds,
    waiting: queue.waiting,
  };
}

function randomBase64(bytes: number): string {
  return randomBytes(bytes).toString('base64').replaceAll('=', '');
}

function createQueue(atOnce: number, onHash?: OnHash) {
  const waiting: (() => void)[] = [];
  let running = 0;
  let usualMs = FIRST_GUESS_MS;

  function busyForSeconds(jobs: number): number | undefined {
    const expectedMs = (jobs / atOnce) * usualMs;
    return running >= atOnce && expectedMs > DEADLINE_MS ? Math.ceil(expectedMs / 1000) : undefined;
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    const busy = busyForSeconds(waiting.length + 1);
    if (busy !== undefined) throw new HasherBusy(busy);
    const asked = performance.now();
    if (running >= atOnce) await new Promise<void>((start) => waiting.push(start));
    else running += 1;
    const began = performance.now();
    try {
      return await work();
    } finally {
      const runMs = performance.now() - began;
      usualMs += (runMs - usualMs) / 8;
      onHash?.({ waitSeconds: (began - asked) / 1000, runSeconds: runMs / 1000 });
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return { run, busyForSeconds, waiting: () => waiting.length };
}
