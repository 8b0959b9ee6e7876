import { createHash, randomBytes } from 'node:crypto';

const RANDOM_BYTES = 8;
const MARK_BYTES = 8;

/**
 * A salt for the password that the first start prints: half of it is the hash of the other half. So the stored hash
 * says by itself whether that password is still in use, without a column that every change would have to keep right.
 */
export function firstPasswordSalt(): Uint8Array {
  const random = randomBytes(RANDOM_BYTES);
  return Buffer.concat([random, markOf(random)]);
}

/** Whether an argon2 PHC string has such a salt. By chance one of 2^64 others has. */
export function isFirstPassword(phc: string): boolean {
  const salt = Buffer.from(phc.split('$').at(-2) ?? '', 'base64');
  if (salt.length !== RANDOM_BYTES + MARK_BYTES) return false;
  return markOf(salt.subarray(0, RANDOM_BYTES)).equals(salt.subarray(RANDOM_BYTES));
}

function markOf(random: Uint8Array): Buffer {
  return createHash('sha256').update('first password').update(random).digest().subarray(0, MARK_BYTES);
}
