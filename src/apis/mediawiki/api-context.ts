import type { HttpRequest } from '../../contract/index.ts';
import { type HttpPolicy, mediawikiCookieNames, readRequestTokens, singleHeader } from '../../http/index.ts';
import type { AccountService, Session, SessionServices } from '../../session/index.ts';
import type { ApiError } from './api-error.ts';
import { type AuthContext, authenticate, type SessionProvider } from './auth/auth-context.ts';
import { createCookieChanges } from './auth/cookie-changes.ts';
import type { IssuedLoginTokens } from './auth/issued-login-tokens.ts';
import { rightsOf } from './auth/rights.ts';
import type { Format } from './formats/format.ts';
import { readFormatParameters } from './formats/format-parameters.ts';
import { formatNamed } from './formats/formats.ts';
import { type ErrorFormatter, errorFormatter } from './messages/error-formatter.ts';
import { createWarnings, type Warnings } from './messages/warnings.ts';
import { type CorsResult, checkCors } from './request/cors.ts';
import { createParameterReader, type ParameterReader, type Values } from './request/parameter-reader.ts';
import type { RawParameters } from './request/raw-parameters.ts';

export interface MediawikiOptions extends Pick<SessionServices, 'sessions' | 'passwordChanges' | 'tokens'> {
  /** For facts about accounts other than the caller's. */
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

/** What the router keeps beside its options. */
export interface MediawikiServices extends MediawikiOptions {
  issuedLoginTokens: IssuedLoginTokens;
}

/** A request to `api.php` as far as it is known without its session: enough to write an error. */
export interface ApiRequest {
  services: MediawikiServices;
  http: HttpRequest;
  raw: RawParameters;
  reader: ParameterReader;
  warnings: Warnings;
  cors: CorsResult;
  format: Format;
  errorFormatter: ErrorFormatter;
  /** Any site can make a browser send it, or read its response: JSONP and `origin=*`. */
  crossSite: boolean;
  /** The request is handled as anonymous: it is cross-site, or asks for that itself. */
  anonymous: boolean;
  /** The parameters of the format, read at the first call. */
  formatParameters: () => Values | ApiError;
  /** Whether the caller's lists may be longer; false until the caller is known. */
  hasHighLimits: () => boolean;
}

export function createApiRequest(
  services: MediawikiServices,
  http: HttpRequest,
  raw: RawParameters,
): ApiRequest {
  const warnings = createWarnings();
  const crossSite = raw.text('callback') !== undefined || raw.text('origin') === '*';
  let formatParameters: Values | ApiError | undefined;
  const request: ApiRequest = {
    services,
    http,
    raw,
    reader: createParameterReader(raw, warnings, () => request.hasHighLimits()),
    warnings,
    cors: checkCors(http, raw.text('origin'), services.rules),
    format: formatNamed(raw.text('format')),
    errorFormatter: errorFormatter(raw.text('errorformat')),
    crossSite,
    anonymous: crossSite || singleHeader(http, 'treat-as-untrusted') !== undefined,
    formatParameters: () => (formatParameters ??= readFormatParameters(request)),
    hasHighLimits: () => false,
  };
  return request;
}

/** A request and who sent it: what modules run in. */
export interface ApiContext {
  request: ApiRequest;
  provider: SessionProvider;
  auth: AuthContext;
  /** The session in whose name modules act: none for a request that is handled as anonymous. */
  session: Session | undefined;
  /** `maxage` and `smaxage` in seconds, once they are checked and the module only reads. */
  ages: { max: number; shared: number };
}

/** Looks the session up. A store that is not available throws before any cookie is changed. */
export async function createApiContext(request: ApiRequest): Promise<ApiContext> {
  const { sessions, tokens, rules, settings, lifetimes } = request.services;
  const requestTokens = readRequestTokens(request.http, settings.cookiePrefix);
  const names = mediawikiCookieNames(settings.cookiePrefix);
  const cookies = createCookieChanges(names, requestTokens, rules.cookies(request.http), lifetimes);
  const client = rules.client(request.http, 'mediawiki');
  const provider = { sessions, tokens, client, requestTokens, names, cookies };
  const auth = await authenticate(provider);
  const session = request.anonymous ? undefined : auth.session;
  request.hasHighLimits = () => rightsOf(session).includes('apihighlimits');
  return { request, provider, auth, session, ages: { max: 0, shared: 0 } };
}
