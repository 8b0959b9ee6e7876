import type { Client } from '../session/index.ts';
import { clientAddress, clientHost, clientUsesHttps, trustedProxies } from './client-address.ts';
import { type CookieRules, type CookieWriter, createCookieWriter, hostCookieName } from './cookie-writer.ts';
import {
  type CrossSiteRules,
  type Effect,
  isForeignApiLogin,
  isForeignFormLogin,
  judgeEffect,
} from './cross-site.ts';
import { originList, ownOrigin } from './origins.ts';
import { judgeRedirect, type RedirectJudgement } from './redirect-target.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

/** The part of the configuration that decides about requests whatever face they are for. */
export interface HttpSettings {
  publicOrigin: string | null;
  trustProxy: readonly string[];
  redirects: { allow: readonly string[] };
  cors: { allow: readonly string[]; deny: readonly string[] };
  cookies: Pick<CookieRules, 'sameSite' | 'partitioned'>;
}

/** The rules of this room, bound to the configuration once. */
export interface HttpRules {
  clientAddress(request: RequestHead): string;
  /** Our own origin: the public one, else the one this request was sent to. */
  origin(request: RequestHead): string;
  /** Who logs in, for the list of sessions; `type` is the program's or the face's word for itself. */
  client(request: RequestHead, type: string | null): Client;
  /** The writer for this request's visitor: https decides about `Secure`. */
  cookies(request: RequestHead): CookieWriter;
  /** {@link hostCookieName} for this request's visitor. */
  hostCookieName(request: RequestHead, name: string): string;
  /** {@link judgeEffect} */
  effect(request: RequestHead): Effect;
  isForeignApiLogin(request: RequestHead): boolean;
  isForeignFormLogin(request: RequestHead): boolean;
  /** Judges a target given to a page at `path`. */
  redirect(request: RequestHead, target: string, path: string): RedirectJudgement;
  /** The operator lets pages of this origin read answers and send credentials. */
  isCorsAllowed(origin: string): boolean;
}

/** Enough to recognise a browser by; the rest of a longer one is not worth keeping. */
const USER_AGENT_LENGTH = 500;

export function createHttpRules(settings: HttpSettings, now: () => Date): HttpRules {
  const proxies = trustedProxies(settings.trustProxy);
  const hostOf = (request: RequestHead) => clientHost(request, proxies);
  const isOwn = ownOrigin(settings.publicOrigin, hostOf);
  const isCorsAllowed = originList(settings.cors);
  const { allow } = settings.redirects;
  const rules: CrossSiteRules = {
    isOwn,
    isListed: (origin) => allow.includes(origin) || isCorsAllowed(origin),
  };
  const secure = (request: RequestHead) =>
    settings.publicOrigin?.startsWith('https:') ?? clientUsesHttps(request, proxies);
  return {
    clientAddress: (request) => clientAddress(request, proxies),
    origin: (request) =>
      settings.publicOrigin ?? `${secure(request) ? 'https' : 'http'}://${hostOf(request) ?? 'localhost'}`,
    client: (request, type) => ({
      address: clientAddress(request, proxies),
      userAgent: singleHeader(request, 'user-agent')?.slice(0, USER_AGENT_LENGTH) ?? null,
      clientType: type,
    }),
    cookies: (request) => createCookieWriter({ ...settings.cookies, secure: secure(request), now }),
    hostCookieName: (request, name) => hostCookieName(name, { secure: secure(request) }),
    effect: (request) => judgeEffect(request, rules),
    isForeignApiLogin: (request) => isForeignApiLogin(request, rules),
    isForeignFormLogin: (request) => isForeignFormLogin(request, rules),
    redirect: (request, target, path) =>
      judgeRedirect(target, path, { isOwn: (origin) => isOwn(request, origin), allow }),
    isCorsAllowed,
  };
}
