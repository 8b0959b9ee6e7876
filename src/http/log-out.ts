import type { SessionService } from '../session/index.ts';
import { everyCarrier, type Presented, sessionCookieNames } from './carriers.ts';
import type { CookieWriter } from './cookie-writer.ts';

/**
 * Ends every session that the request presents a secret of, and answers the lines that clear the cookies it sent. They
 * are made after the store has answered: a store that is down touches no cookie.
 */
export async function endPresented(
  sessions: Pick<SessionService, 'end'>,
  presented: Presented,
  cookies: CookieWriter,
): Promise<readonly string[]> {
  await sessions.end(everyCarrier(presented));
  return sessionCookieNames(presented).map((name) => cookies.clear(name));
}
