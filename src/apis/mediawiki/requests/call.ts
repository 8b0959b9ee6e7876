import type { RequestFacts } from '../../../contract/index.ts';
import {
  type HttpPolicy,
  mediawikiCookieNames,
  readRequestTokens,
  singleHeader,
} from '../../../http/index.ts';
import type { AccountService, Session, SessionServices } from '../../../session/index.ts';
import type { Format } from '../formats/format.ts';
import { formatNamed } from '../formats/formats.ts';
import { type ErrorFormat, errorFormat } from '../messages/error-formats.ts';
import { createRemarks, type Remarks } from '../messages/remarks.ts';
import { createCookieChanges } from '../visitors/cookie-changes.ts';
import type { IssuedLoginTokens } from '../visitors/issued-login-tokens.ts';
import { rightsOf } from '../visitors/rights.ts';
import { type Recognition, recognise, type Visitor } from '../visitors/visitor.ts';
import type { CorsVerdict } from './cors.ts';
import type { Given } from './given.ts';
import { createReader, type Reader } from './reader.ts';

/** What the face is made with. */
export interface MediawikiOptions extends Pick<SessionServices, 'sessions' | 'passwordChanges' | 'tokens'> {
  /** For facts about accounts other than the visitor's. */
  accounts: Pick<AccountService, 'find' | 'list'>;
  rules: HttpPolicy;
  settings: {
    siteName: string;
    language: string;
    cookiePrefix: string;
    logoutToken: 'optional' | 'required';
  };
  lifetimes: { lifetimeSeconds: number; rememberSeconds: number };
  now: () => Date;
}

/** Who may keep an answer. */
export type CacheMode = 'private' | 'public' | 'anonymous-public';

/** One request to the action API, from its raw parameters to the answer. */
export interface Call extends MediawikiOptions {
  request: RequestFacts;
  given: Given;
  remarks: Remarks;
  reader: Reader;
  cors: CorsVerdict;
  format: Format;
  errors: ErrorFormat;
  /** Any site can make a visitor's browser send it, or read its answer. */
  exposed: boolean;
  /** The visitor is treated as nobody in particular: the request is exposed, or asks for that itself. */
  suppressed: boolean;
  recognition: Recognition;
  /** Absent until the cookies have been looked at. */
  visitor: Visitor | undefined;
  issuedLoginTokens: IssuedLoginTokens;
  /** `maxage` and `smaxage`, when they are good and the action lets them count. */
  ages: { max: number; shared: number };
  cache: CacheMode;
}

export function createCall(
  options: MediawikiOptions,
  issuedLoginTokens: IssuedLoginTokens,
  request: RequestFacts,
  given: Given,
  cors: CorsVerdict,
): Call {
  const remarks = createRemarks();
  const presented = readRequestTokens(request, options.settings.cookiePrefix);
  const names = mediawikiCookieNames(options.settings.cookiePrefix);
  const changes = createCookieChanges(names, presented, options.rules.cookies(request), options.lifetimes);
  const exposed = given.text('callback') !== undefined || given.text('origin') === '*';
  const call: Call = {
    ...options,
    request,
    given,
    remarks,
    reader: createReader(given, remarks, () => rightsOf(callerOf(call)).includes('apihighlimits')),
    cors,
    format: formatNamed(given.text('format')),
    errors: errorFormat(given.text('errorformat')),
    exposed,
    suppressed: exposed || singleHeader(request, 'treat-as-untrusted') !== undefined,
    recognition: { sessions: options.sessions, tokens: options.tokens, presented, names, changes },
    visitor: undefined,
    issuedLoginTokens,
    ages: { max: 0, shared: 0 },
    cache: 'private',
  };
  return call;
}

export async function visitorOf(call: Call): Promise<Visitor> {
  call.visitor ??= await recognise(call.recognition);
  return call.visitor;
}

/** The session that counts: none for a request from nobody in particular. */
export function callerOf(call: Call): Session | undefined {
  return call.suppressed ? undefined : call.visitor?.session;
}
