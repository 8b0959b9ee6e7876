import type { RequestFacts } from '../contract/index.ts';
import { identify, type Presented, readPresented } from '../http/index.ts';
import { CSRF_PURPOSE, type Session } from '../session/index.ts';
import type { PagesFaceOptions } from './options.ts';

/** Who looks at a page. */
export interface Visitor {
  presented: Presented;
  /** `undefined` for nobody. */
  session: Session | undefined;
}

export async function readVisitor(
  { sessions, cookiePrefix }: PagesFaceOptions,
  request: RequestFacts,
): Promise<Visitor> {
  const presented = readPresented(request, cookiePrefix);
  const identity = await identify(sessions, presented);
  return { presented, session: identity?.session };
}

/** The token for the forms of a page that this session looks at. */
export function formToken({ sessions }: PagesFaceOptions, session: Session): Promise<string> {
  return sessions.compactToken({ session }, CSRF_PURPOSE);
}

export async function isFormToken(
  { sessions }: PagesFaceOptions,
  session: Session | undefined,
  token: string | undefined,
): Promise<boolean> {
  if (session === undefined || token === undefined) return false;
  return (await sessions.readToken({ session }, CSRF_PURPOSE, token)) !== undefined;
}
