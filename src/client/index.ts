/**
 * The typed client: calls that are typed by the description, the cookies and tokens between them, and the login and
 * logout flows of each API. It exports {@link createClient}. It must know nothing of the server but the generated types,
 * and nothing of Node that a browser lacks.
 */
export type { Middleware } from 'openapi-fetch';
export type { CallOptions, OperationResponse, PathCalls } from './call-types.ts';
export type { Calls } from './calls.ts';
export { type ClientOptions, createClient, type LatchkeyClient } from './client.ts';
export type {
  ClientLoginCredentials,
  ClientLoginFields,
  ClientLoginOutcome,
  ClientLoginStep,
} from './client-login.ts';
export { type CookieJar, createCookieJar, type SavedCookie } from './cookie-jar.ts';
export type {
  ElvisApiLoginOutcome,
  ElvisClient,
  ElvisCredentials,
  ElvisLoginOutcome,
  ElvisLogoutOutcome,
  ElvisProfileOutcome,
} from './elvis-client.ts';
export type {
  BotCredentials,
  MediaWikiClient,
  MediaWikiCredentials,
  MediaWikiLoginOutcome,
  MediaWikiLogoutOutcome,
  MediaWikiWhoAmIOutcome,
} from './mediawiki-client.ts';
export type {
  Anonymous,
  Ended,
  Failed,
  MediaWikiTokenOutcome,
  Refused,
  Throttled,
  Unavailable,
} from './outcomes.ts';
export type { LogoutEverywhereOutcome, OwnClient, SessionOutcome } from './own-client.ts';
export { UnexpectedResponse } from './unexpected-response.ts';
