/**
 * The client room. It owns the way from a program, or a page in a browser, to a running server: calls that are typed by
 * the description, the cookies and tokens between them, and each face's dance of login and logout. It hands over
 * {@link createClient}. It must know nothing of the server but the generated types, and nothing of Node that a browser
 * lacks.
 */
export type { Answer, Init, PathOf } from './answer.ts';
export type { Calls } from './calls.ts';
export { type ClientOptions, createClient, type LatchkeyClient } from './create-client.ts';
export type {
  ElvisApiLoginOutcome,
  ElvisCredentials,
  ElvisFace,
  ElvisLoginOutcome,
  ElvisLogoutOutcome,
  ElvisProfileOutcome,
} from './elvis.ts';
export type {
  MediawikiCredentials,
  MediawikiFace,
  MediawikiLoginOutcome,
  MediawikiLogoutOutcome,
  MediawikiTokenOutcome,
  MediawikiWhoAmIOutcome,
} from './mediawiki.ts';
export type { Anonymous, Ended, Failed, Refused, Throttled, Unavailable } from './outcomes.ts';
export { UnexpectedAnswer } from './unexpected-answer.ts';
