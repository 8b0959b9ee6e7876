import type { HttpRequest } from '../contract/index.ts';
import { authenticate, type RequestTokens, readRequestTokens } from '../http/index.ts';
import { CSRF_PURPOSE, type Session } from '../session/index.ts';
import type { PagesOptions } from './options.ts';

/** The tokens of a request to a page and the session they belong to. */
export interface PageRequest {
  tokens: RequestTokens;
  /** `undefined` when nobody is logged in. */
  session: Session | undefined;
}

export async function authenticatePage(
  { sessions, cookiePrefix }: PagesOptions,
  request: HttpRequest,
): Promise<PageRequest> {
  const tokens = readRequestTokens(request, cookiePrefix);
  const identity = await authenticate(sessions, tokens);
  return { tokens, session: identity?.session };
}

/** Not one that a program has opened with a bot password, which has a part of the account's rights. */
export function isPersonal(session: Session | undefined): session is Session {
  return session !== undefined && session.kind !== 'app';
}

/** The CSRF token for the forms of a page shown to this session. */
export function formToken({ tokens }: PagesOptions, session: Session): Promise<string> {
  return tokens.compactToken({ session }, CSRF_PURPOSE);
}

export async function isFormToken(
  { tokens }: PagesOptions,
  session: Session | undefined,
  token: string | undefined,
): Promise<boolean> {
  if (session === undefined || token === undefined) return false;
  return (await tokens.readToken({ session }, CSRF_PURPOSE, token)) !== undefined;
}
