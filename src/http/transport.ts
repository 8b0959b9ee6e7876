import type { IncomingMessage, ServerResponse } from 'node:http';

/** Two years, the shortest that browsers' own lists take. Our own host only: others of the domain are not ours to bind. */
const HSTS = 'max-age=63072000';

/**
 * Sets `Strict-Transport-Security` (RFC 6797) on every response when people reach the server by https. Browsers ignore it
 * on plain http, so a second, internal address is not harmed.
 */
export function setStrictTransport(publicOrigin: string | null, response: ServerResponse): void {
  if (publicOrigin?.startsWith('https:')) response.setHeader('Strict-Transport-Security', HSTS);
}

/**
 * Whether a request names its host once. Node keeps the first of several lines, a proxy may have gone by the last
 * (RFC 9112 §3.2: such a request is a 400).
 */
export function hasOneHost({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean {
  let lines = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') lines += 1;
  }
  return lines < 2;
}
