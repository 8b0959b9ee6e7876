import { type Client, ipRangeList } from '../session/index.ts';
import {
  type CookieSettings,
  type CookieWriter,
  createCookieWriter,
  hostCookieName,
} from './cookie-writer.ts';
import { type CsrfCheck, type CsrfRules, checkCsrf, isCrossSiteFormLogin, isCrossSiteLogin } from './csrf.ts';
import { type AskedRequest, readAskedRequest, readForwarded } from './forwarded-headers.ts';
import { originList, ownOrigin, requestHost } from './origins.ts';
import { checkRedirect, type RedirectCheck } from './redirect-target.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

/** The part of the configuration that applies to requests whatever API they are for. */
export interface HttpSettings {
  publicOrigin: string | null;
  trustProxy: readonly string[];
  redirects: { allow: readonly string[] };
  cors: { allow: readonly string[]; deny: readonly string[] };
  cookies: Pick<CookieSettings, 'sameSite' | 'partitioned' | 'path' | 'domain'>;
}

/** The rules of this module, bound to the configuration once. */
export interface HttpPolicy {
  clientAddress(request: RequestHead): string;
  /** {@link readAskedRequest} */
  askedRequest(request: RequestHead): AskedRequest;
  /** Our own origin: the public one, else the one this request was sent to. */
  origin(request: RequestHead): string;
  /**
   * Where a request comes from, for the list of sessions and the log of events. `type` is what the program or the API
   * calls itself, `api` the API where that is not the same.
   */
  client(request: RequestHead, type: string | null, api?: string): Client;
  /** The cookie writer for this request: https decides about `Secure`. */
  cookies(request: RequestHead): CookieWriter;
  /** {@link hostCookieName} for this request. */
  hostCookieName(request: RequestHead, name: string): string;
  /** {@link checkCsrf} */
  checkCsrf(request: RequestHead): CsrfCheck;
  /** {@link isCrossSiteLogin} */
  isCrossSiteLogin(request: RequestHead): boolean;
  /** {@link isCrossSiteFormLogin} */
  isCrossSiteFormLogin(request: RequestHead): boolean;
  /** Checks a redirect target that was sent to a page at `path`. */
  checkRedirect(request: RequestHead, target: string, path: string): RedirectCheck;
  /** As {@link checkRedirect}, for a target after a login: also every https host that gets the session cookies. */
  checkReturn(request: RequestHead, target: string, path: string): RedirectCheck;
  /** The operator lets pages of this origin read responses and send credentials. */
  isCorsAllowed(origin: string): boolean;
}

/** Enough to recognise a browser by; the rest of a longer one is not worth keeping. */
const USER_AGENT_LENGTH = 500;

export function createHttpPolicy(settings: HttpSettings, now: () => Date): HttpPolicy {
  const proxies = ipRangeList(settings.trustProxy);
  const clientAddress = (request: RequestHead) => readForwarded(request, proxies).address;
  const isOwnOrigin = ownOrigin(settings.publicOrigin);
  const isCorsAllowed = originList(settings.cors);
  const { allow } = settings.redirects;
  const rules: CsrfRules = {
    isOwnOrigin,
    isTrustedOrigin: (origin) => allow.includes(origin) || isCorsAllowed(origin),
  };
  const secure = (request: RequestHead) =>
    settings.publicOrigin?.startsWith('https:') ?? readForwarded(request, proxies).isHttps;
  const redirectRules = (request: RequestHead) => ({
    isOwnOrigin: (origin: string) => isOwnOrigin(request, origin),
    allow,
  });
  return {
    clientAddress,
    askedRequest: (request) => readAskedRequest(request, proxies),
    origin: (request) =>
      settings.publicOrigin ??
      `${secure(request) ? 'https' : 'http'}://${requestHost(request) ?? 'localhost'}`,
    client: (request, type, api = type ?? undefined) => ({
      ...(api !== undefined && { api }),
      address: clientAddress(request),
      userAgent: singleHeader(request, 'user-agent')?.slice(0, USER_AGENT_LENGTH) ?? null,
      clientType: type,
    }),
    cookies: (request) => createCookieWriter({ ...settings.cookies, secure: secure(request), now }),
    hostCookieName: (request, name) => hostCookieName(name, { ...settings.cookies, secure: secure(request) }),
    checkCsrf: (request) => checkCsrf(request, rules),
    isCrossSiteLogin: (request) => isCrossSiteLogin(request, rules),
    isCrossSiteFormLogin: (request) => isCrossSiteFormLogin(request, rules),
    checkRedirect: (request, target, path) => checkRedirect(target, path, redirectRules(request)),
    checkReturn: (request, target, path) =>
      checkRedirect(target, path, { ...redirectRules(request), domain: settings.cookies.domain }),
    isCorsAllowed,
  };
}
