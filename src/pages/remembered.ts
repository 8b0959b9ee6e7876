import type { HttpRequest } from '../contract/index.ts';
import { REMEMBER, type RequestTokens, setPageCookies } from '../http/index.ts';
import type { IssuedTokens, Session } from '../session/index.ts';
import type { PagesOptions } from './options.ts';

/** The lines that set the cookies of a session which one of our pages has opened. */
export function sessionCookies(
  { rules, rememberSeconds }: PagesOptions,
  request: HttpRequest,
  tokens: IssuedTokens,
): readonly string[] {
  const name = rules.hostCookieName(request, REMEMBER);
  return setPageCookies(rules.cookies(request), tokens, { name, maxAgeSeconds: rememberSeconds });
}

/**
 * Opens the session of a browser that stays logged in again, when it is over. For pages that a person comes to: only
 * a response that the browser shows can hand over the token for the next time.
 */
export async function reopenRemembered(
  options: PagesOptions,
  request: HttpRequest,
  { rememberTokens: [token] }: RequestTokens,
): Promise<{ session: Session; cookies: readonly string[] } | undefined> {
  if (token === undefined || request.method !== 'GET') return undefined;
  const { sessions, rules } = options;
  const reopened = await sessions.reopenOnce(token, rules.client(request, 'page'));
  return (
    reopened && {
      session: reopened.session,
      cookies: sessionCookies(options, request, reopened.tokens),
    }
  );
}
