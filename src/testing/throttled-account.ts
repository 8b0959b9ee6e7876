import type { Credentials, SessionService } from '../session/index.ts';

/** More wrong passwords than any limit that a test would wait for. */
const MOST_ATTEMPTS = 1000;
const WRONG = 'a wrong password of the test';

/**
 * Tries wrong passwords until one is throttled, by the way that a request takes: whatever the limits are, they are used up.
 * Bot passwords are counted apart, so they are used up too. Throws when the config has no limit.
 */
export async function exhaustThrottle(sessions: SessionService, name: string): Promise<void> {
  await exhaust(sessions, { kind: 'password', name, password: WRONG });
  await exhaust(sessions, { kind: 'app', name, appId: 'test', password: WRONG });
}

async function exhaust(sessions: SessionService, credentials: Credentials): Promise<void> {
  const client = { address: '127.0.0.1', userAgent: null, clientType: null };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { outcome } = await sessions.verifyCredentials(credentials, client);
    if (outcome === 'throttled') return;
  }
  throw new Error(`logins of ${credentials.name} are not throttled by this config`);
}
