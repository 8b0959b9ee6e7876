import type { RequestFacts } from '../contract/index.ts';
import { authenticate, type RequestTokens, readRequestTokens } from '../http/index.ts';
import { CSRF_PURPOSE, type Session } from '../session/index.ts';
import type { PagesFaceOptions } from './options.ts';

/** Who looks at a page. */
export interface Visitor {
  presented: RequestTokens;
  /** `undefined` for nobody. */
  session: Session | undefined;
}

export async function readVisitor(
  { sessions, cookiePrefix }: PagesFaceOptions,
  request: RequestFacts,
): Promise<Visitor> {
  const presented = readRequestTokens(request, cookiePrefix);
  const identity = await authenticate(sessions, presented);
  return { presented, session: identity?.session };
}

/** The token for the forms of a page that this session looks at. */
export function formToken({ tokens }: PagesFaceOptions, session: Session): Promise<string> {
  return tokens.compactToken({ session }, CSRF_PURPOSE);
}

export async function isFormToken(
  { tokens }: PagesFaceOptions,
  session: Session | undefined,
  token: string | undefined,
): Promise<boolean> {
  if (session === undefined || token === undefined) return false;
  return (await tokens.readToken({ session }, CSRF_PURPOSE, token)) !== undefined;
}
