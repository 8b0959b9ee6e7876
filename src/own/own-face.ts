import { defineFace, problemAnswer } from '../contract/index.ts';
import type { SessionService } from '../session/index.ts';
import { readDescription } from './read-description.ts';
import { readLiveness, readReadiness } from './read-health.ts';
import { readSession } from './read-session.ts';

export interface OwnFaceOptions {
  sessions: Pick<SessionService, 'check' | 'ready'>;
  /** Prefix of the MediaWiki face's cookies, which count here too. */
  cookiePrefix: string;
}

export function createOwnFace(options: OwnFaceOptions) {
  return defineFace({
    owns: (path) => path === '/session' || path.startsWith('/health/'),
    handlers: {
      readSession: readSession(options),
      readLiveness,
      readReadiness: readReadiness(options),
      readDescription,
    },
    errors: problemAnswer,
    context: () => undefined,
  });
}
