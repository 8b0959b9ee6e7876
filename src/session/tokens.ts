import { hash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/**
 * A new token: 32 random bytes as base64url, 43 characters of letters, digits and `_`.
 * NOTE: about half of them have a `-` and are drawn again, which costs one of 256 bits. wikibase-edit takes no session
 * cookie that has one among its first 32 characters, because MediaWiki's have only letters and digits.
 */
export function newToken(): string {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return token.includes('-') ? newToken() : token;
}

/** What is kept of a token. A fast hash is enough for 256 random bits. */
export function hashToken(token: string): Uint8Array {
  return hash('sha256', token, 'buffer');
}
