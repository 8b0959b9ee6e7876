import {
  AUTH_TOKEN,
  type CsrfCheck,
  mayEndSessions,
  rememberCookieNames,
  tokensToEnd,
} from '../../../http/index.ts';
import type { ApiContext } from '../api-context.ts';
import { apiError } from '../api-error.ts';
import { apiModule } from '../api-module.ts';
import { SUFFIX } from '../auth/tokens.ts';
import { message } from '../messages/api-message.ts';

/**
 * A token that was sent has been checked before. Without one the cross-site rule decides whether the logout is
 * intended: what another site or a prefetch could have sent is an error, so that no logout is acknowledged that did not
 * happen.
 */
export const logout = apiModule<'mediawikiLogout'>(async ({ token = '' }, context) => {
  const { http, anonymous, services } = context.request;
  const effect = token === '' ? services.rules.checkCsrf(http) : await checkWithToken(context, token);
  // HEAD returns what GET would, and changes nothing.
  if (effect === 'head') return { data: {} };
  if (effect !== 'allowed' || (anonymous && token === '')) {
    return apiError('logout', message('badtoken-cross-site', [], { code: 'badtoken' }));
  }
  if (!anonymous) await endSessions(context);
  return { data: {} };
});

/**
 * The token is the caller's, or the one of everyone who is anonymous. What else the request would end has to be intended
 * too.
 */
async function checkWithToken({ request, provider }: ApiContext, token: string): Promise<CsrfCheck> {
  const tokens = { ...provider.requestTokens, bearer: undefined };
  if (tokensToEnd(tokens).length === 0) return 'allowed';
  const logout = { request: request.http, tokens, csrfToken: token.slice(0, -SUFFIX.length) };
  return (await mayEndSessions(provider, request.services.rules, logout)) ? 'allowed' : 'cross-site';
}

/**
 * Ends whatever could bring back one of the request's sessions, and clears those of their cookies that it sent. UserName
 * stays, as MediaWiki leaves it to greet with; so does the state before a login beside a bot's session.
 */
async function endSessions({ provider, auth }: ApiContext): Promise<void> {
  const { sessions, requestTokens, names, cookies } = provider;
  const ended = tokensToEnd({ ...requestTokens, bearer: undefined });
  if (ended.length > 0) await sessions.end(ended, provider.client);
  const { userId, rememberTokens } = requestTokens.mediawiki;
  const botAlone = auth.source === 'botPassword' && userId === undefined && rememberTokens.length === 0;
  const ordinary = [names.session, names.userId, names.token];
  cookies.clear([
    names.appSession,
    AUTH_TOKEN,
    ...rememberCookieNames(requestTokens),
    ...(botAlone ? [] : ordinary),
  ]);
}
