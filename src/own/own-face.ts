import { type Answer, defineFace, problemAnswer } from '../contract/index.ts';
import type { SessionService } from '../session/index.ts';
import { readDescription, readPortableDescription } from './read-description.ts';
import { readLiveness, readReadiness } from './read-health.ts';
import { readSession } from './read-session.ts';

export interface OwnFaceOptions {
  sessions: Pick<SessionService, 'check' | 'ready'>;
  /** Prefix of the MediaWiki face's cookies, which count here too. */
  cookiePrefix: string;
}

/** To be registered last: it also words the refusals of paths that no other face claims. */
export function createOwnFace(options: OwnFaceOptions) {
  return defineFace({
    owns: () => true,
    handlers: {
      readSession: readSession(options),
      readLiveness,
      readReadiness: readReadiness(options),
      readDescription,
      readPortableDescription,
    },
    errors: problemAnswer,
    context: () => undefined,
    finish: withoutSniffing,
  });
}

/** Problems repeat names out of the request; no browser shall take them for a page. */
function withoutSniffing(made: Answer): Answer {
  return { ...made, headers: { ...made.headers, 'X-Content-Type-Options': 'nosniff' } };
}
