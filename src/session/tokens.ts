import { hash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new token: 32 random bytes as base64url, 43 characters of letters, digits, `-` and `_`. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token. A fast hash is enough for 256 random bits. */
export function hashToken(token: string): Uint8Array {
  return hash('sha256', token, 'buffer');
}
