/**
 * The rules of the web that hold for every face: it writes every cookie and reads them, finds the secrets a request
 * presents, judges whether a change was meant, where a visitor may be sent, and whose request it is.
 *
 * It hands over {@link createHttpRules}, which binds those rules to the configuration, and the readers of carriers.
 * It must not know the words of a dialect's answers, the validator, or the store. MediaWiki's cookie names are here
 * because every face accepts a session that began there.
 */
export {
  AUTH_TOKEN,
  everyCarrier,
  grantAuthToken,
  type Identity,
  identify,
  issuedToken,
  type Presented,
  readPresented,
  replacedSessions,
  sessionCookieNames,
} from './carriers.ts';
export { type Cookies, decodeCookieValue, readCookies } from './cookie-reader.ts';
export { type CookieRules, type CookieWriter, createCookieWriter } from './cookie-writer.ts';
export { corsHeaders } from './cors.ts';
export { createHttpRules, type HttpRules, type HttpSettings } from './http-rules.ts';
export { endPresented } from './log-out.ts';
export { fitsMediawikiCookies, mediawikiCookieNames } from './mediawiki-cookies.ts';
export { type RequestHead, singleHeader } from './request-head.ts';
export { uriPart } from './uri-part.ts';
