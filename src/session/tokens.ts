import { createHmac, hash, randomBytes } from 'node:crypto';

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

/** What is kept of a remember token that is good for one use: no other kind of token, used as one, has this hash. */
export function hashRotatingToken(token: string): Uint8Array {
  return hash('sha256', `rotating\0${token}`, 'buffer');
}

/**
 * What follows a remember token at its use. Derived, so that requests that were sent side by side, and one whose response
 * was lost, get the same; only who has the token and the server's key can compute it.
 */
export function tokensAfter(key: Uint8Array, token: string): { session: string; remember: string } {
  const derive = (what: string) => createHmac('sha256', key).update(`${what}\0${token}`).digest('base64url');
  return { session: derive('session after'), remember: derive('remember after') };
}
