import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Life of the state before a login, as long as MediaWiki keeps an unused session. */
export const PRE_LOGIN_MS = 3_600_000;

const ID_BYTES = 16;
const FORM = /^p\.([A-Za-z0-9_-]{22})\.([0-9a-z]{6,10})\.([A-Za-z0-9_-]{43})$/;

function sign(key: Uint8Array, id: string, until: string): Buffer {
  return createHmac('sha256', key).update(`pre-login\0${id}\0${until}`).digest();
}

/** The state before a login: an id that tokens can be bound to. It grants nothing and is stored nowhere. */
export function writePreLogin(key: Uint8Array, id: string, now: Date): string {
  const until = Math.floor((now.getTime() + PRE_LOGIN_MS) / 1000).toString(36);
  return `p.${id}.${until}.${sign(key, id, until).toString('base64url')}`;
}

export function newPreLoginId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** Whether a cookie has the form of such a state; {@link readPreLogin} says whether it is one. */
export function hasPreLoginForm(value: string): boolean {
  return FORM.test(value);
}

/** `undefined` for malformed, forged and expired values alike. */
export function readPreLogin(
  key: Uint8Array,
  value: string,
  now: Date,
): { id: string; expiresAt: Date } | undefined {
  const parts = FORM.exec(value);
  if (!parts) return undefined;
  const [, id = '', until = '', signature = ''] = parts;
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), sign(key, id, until))) return undefined;
  const expiresAt = new Date(Number.parseInt(until, 36) * 1000);
  return expiresAt > now ? { id, expiresAt } : undefined;
}
