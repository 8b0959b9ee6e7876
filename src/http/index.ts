/**
 * The rules of the web that hold for every face: it writes every cookie and reads them, finds the secrets a request
 * presents, judges whether a change was meant, where a visitor may be sent, and whose request it is.
 *
 * It hands over {@link createHttpPolicy}, which binds those rules to the configuration, and the readers of carriers.
 * It must not know the words of a dialect's answers, the validator, or the store. MediaWiki's cookie names are here
 * because every face accepts a session that began there.
 */

export { type Cookies, decodeCookieValue, readCookies } from './cookie-reader.ts';
export { type CookieSettings, type CookieWriter, createCookieWriter } from './cookie-writer.ts';
export { corsHeaders } from './cors.ts';
export { endSessions } from './end-sessions.ts';
export { createHttpPolicy, type HttpPolicy, type HttpSettings } from './http-policy.ts';
export { matchesMediawikiCookies, mediawikiCookieNames } from './mediawiki-cookies.ts';
export { type RequestHead, singleHeader } from './request-head.ts';
export {
  AUTH_TOKEN,
  type AuthContext,
  authenticate,
  issuedToken,
  type RequestTokens,
  readRequestTokens,
  replacedSessions,
  sessionCookieNames,
  setAuthTokenCookie,
  tokensToEnd,
} from './request-tokens.ts';
export { uriPart } from './uri-part.ts';
