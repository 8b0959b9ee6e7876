import { createHmac, timingSafeEqual } from 'node:crypto';

const TIMED = /^([0-9a-f]{32})([0-9a-f]{8,12})$/;
const COMPACT = /^[A-Za-z0-9_-]{22}$/;
const MAC_BYTES = 16;

function mac(key: Uint8Array, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(parts.join('\0')).digest().subarray(0, MAC_BYTES);
}

/** `<32 hex digits><seconds since 1970, hex>`: MediaWiki's form, so that its clients can read the time in it. */
export function timedToken(key: Uint8Array, subject: string, purpose: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
    .toString(16)
    .padStart(8, '0');
  return mac(key, 'timed', purpose, subject, seconds).toString('hex') + seconds;
}

/** 22 characters of base64url, without a time. */
export function compactToken(key: Uint8Array, subject: string, purpose: string): string {
  return mac(key, 'compact', purpose, subject).toString('base64url');
}

/** Reads either kind; `undefined` unless it was made with this key for this subject and purpose. */
export function readToken(
  key: Uint8Array,
  subject: string,
  purpose: string,
  token: string,
): { generatedAt: Date | null } | undefined {
  const timed = TIMED.exec(token);
  if (timed) {
    const [, given = '', seconds = ''] = timed;
    const wanted = mac(key, 'timed', purpose, subject, seconds);
    if (!timingSafeEqual(Buffer.from(given, 'hex'), wanted)) return undefined;
    return { generatedAt: new Date(Number.parseInt(seconds, 16) * 1000) };
  }
  if (!COMPACT.test(token)) return undefined;
  const given = Buffer.from(token, 'base64url');
  const wanted = mac(key, 'compact', purpose, subject);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? { generatedAt: null } : undefined;
}
