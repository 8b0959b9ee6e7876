/**
 * The rules of the web that hold for every API: it writes and reads every cookie, finds the tokens of a request, checks
 * whether a change is intended and where a browser may be sent, and knows which client a request comes from.
 *
 * It exports {@link createHttpPolicy}, which binds those rules to the configuration, {@link authenticate} and the readers
 * around it, and the one HTML template. It must not know what an API's responses look like, the validator, or a store.
 * MediaWiki's cookie names are here because every API accepts a session that began there.
 */
export { acceptsHtml } from './accepts-html.ts';
export { NO_STORE } from './cache-control.ts';
export { type Cookies, decodeCookieValue, readCookies } from './cookie-reader.ts';
export { type CookieSettings, type CookieWriter, createCookieWriter } from './cookie-writer.ts';
export { corsHeaders, preflightHeaders } from './cors.ts';
export type { CsrfCheck } from './csrf.ts';
export { endSessions, type LogoutRequest, mayEndSessions } from './end-sessions.ts';
export { escapeHtml, type Html, html } from './html.ts';
export { htmlHeaders, NOTHING_LOADED } from './html-headers.ts';
export { createHttpPolicy, type HttpPolicy, type HttpSettings } from './http-policy.ts';
export { matchesMediawikiCookies, mediawikiCookieNames } from './mediawiki-cookies.ts';
export { headerBytes, type RequestHead, singleHeader, unquoted } from './request-head.ts';
export {
  AUTH_TOKEN,
  type AuthContext,
  authenticate,
  FORM_STATE,
  issuedToken,
  REMEMBER,
  type RequestTokens,
  readRequestTokens,
  rememberCookieNames,
  replacedSessions,
  sessionCookieNames,
  setAuthTokenCookie,
  setPageCookies,
  tokensToEnd,
} from './request-tokens.ts';
export { hasOneHost, setStrictTransport } from './transport.ts';
export { uriPart } from './uri-part.ts';
