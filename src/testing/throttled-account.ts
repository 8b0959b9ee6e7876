import type { SessionService } from '../session/index.ts';

/** More wrong passwords than any limit that a test would wait for. */
const MOST_ATTEMPTS = 1000;

/**
 * Tries wrong passwords until one is throttled, by the way that a request takes: whatever the limits are, they are used up.
 * Throws when the config has no limit to use up.
 */
export async function exhaustThrottle(sessions: SessionService, name: string): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { outcome } = await sessions.verifyCredentials(
      { kind: 'password', name, password: 'a wrong password of the test' },
      { address: '127.0.0.1', userAgent: null, clientType: null },
    );
    if (outcome === 'throttled') return;
  }
  throw new Error(`logins of ${name} are not throttled by this config`);
}
