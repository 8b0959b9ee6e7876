import type { Middleware } from 'openapi-fetch';
import { resolveBaseUrl } from './base-url.ts';
import { type Calls, createCalls, createSender, type Send } from './calls.ts';
import type { CookieJar } from './cookie-jar.ts';
import { createDeadlines, type StartDeadline } from './deadline.ts';
import { createElvisClient, type ElvisClient } from './elvis-client.ts';
import { createMediaWikiClient, type MediaWikiClient } from './mediawiki-client.ts';
import { createOwnClient, type OwnClient } from './own-client.ts';
import { withRenewal } from './session-renewal.ts';
import { createSessionState, type SessionState } from './session-state.ts';
import { createTransport } from './transport.ts';

/** The options of {@link createClient}. */
export interface ClientOptions {
  /** Where the server is, e.g. `https://login.example.org`. In a browser a path such as `/` will do. */
  baseUrl: string;
  /** Instead of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request, e.g. `User-Agent`. */
  headers?: Record<string, string>;
  /**
   * Where cookies are kept: in a `jar` of this client's own, in one made by {@link createCookieJar}, or by the
   * `platform`, as browsers do. By default it is found out; set it when `fetch` has a cookie store of its own.
   */
  cookies?: CookieJar | 'jar' | 'platform';
  /** How long a call may take, in milliseconds; 0 for no limit. */
  timeoutMs?: number;
  /** openapi-fetch middleware, in this order. {@link LatchkeyClient.use} adds to it. */
  middleware?: readonly Middleware[];
  /**
   * Logs in again when the session is lost: when MediaWiki's `assert` failed, or Elvis or `/session` responded 401. The
   * call is then sent again, once. Calls that fail together share one login, and after a logout nothing is renewed. The
   * client that it gets renews nothing itself. What it throws, the call throws.
   */
  onSessionLost?: (latchkey: LatchkeyClient) => Promise<unknown>;
}

/**
 * A client of one server, for one person or program: its cookies and tokens are shared by all its calls. Programs that
 * act for several people make one for each.
 */
export interface LatchkeyClient extends Calls, OwnClient {
  /** Login and logout by MediaWiki's action API. */
  mediawiki: MediaWikiClient;
  /** Login and logout by the Elvis REST API. */
  elvis: ElvisClient;
  /** Adds openapi-fetch middleware (https://openapi-ts.dev/openapi-fetch/middleware-auth). */
  use(...middleware: Middleware[]): void;
  /** Removes middleware again. */
  eject(...middleware: Middleware[]): void;
}

const TIMEOUT_MS = 30_000;

/**
 * A client for Node and other run times with `fetch`, and for browsers.
 *
 * Whatever a server responds is a value, told apart by `status` or `outcome`. Promises are rejected for faults only: what
 * `fetch` throws when there is no response, an abort, a time-out, and {@link UnexpectedResponse} for a response that is
 * not described.
 *
 * @example
 * ```ts
 * const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });
 * const login = await latchkey.mediawiki.login({ name: 'jdoe', password: 'secret-pass' });
 * if (login.outcome !== 'granted') throw new Error(login.message);
 * const session = await latchkey.GET('/session');
 * if (session.status === 200) console.log(session.data.name);
 * await latchkey.mediawiki.logout();
 * ```
 *
 * @throws TypeError when `baseUrl` is not the address of a web server.
 */
export function createClient(options: ClientOptions): LatchkeyClient {
  const { headers = {}, middleware = [], timeoutMs = TIMEOUT_MS, onSessionLost } = options;
  const page: Location | undefined = globalThis.location;
  const server = resolveBaseUrl(options.baseUrl, page?.href);
  const state = createSessionState();
  const { send, use, eject } = createSender({
    baseUrl: server.href,
    headers,
    transport: createTransport(options),
    middleware,
    state,
    pageOrigin: page === undefined || page.origin === server.origin ? undefined : page.origin,
  });
  const parts = { state, startDeadline: createDeadlines(timeoutMs), baseUrl: server.href };
  const client = { ...clientOver(send, parts), use, eject };
  if (onSessionLost === undefined) return client;
  const renewing = withRenewal({ send, state, renew: () => onSessionLost(client) });
  return { ...clientOver(renewing, parts), use, eject };
}

interface Parts {
  state: SessionState;
  startDeadline: StartDeadline;
  baseUrl: string;
}

function clientOver(send: Send, parts: Parts): Omit<LatchkeyClient, 'use' | 'eject'> {
  const { startDeadline } = parts;
  const calls = createCalls(send, startDeadline);
  const mediawiki = createMediaWikiClient({ ...parts, calls });
  const shared = { ...parts, calls, freshToken: (call: object) => mediawiki.token('csrf', call) };
  return { ...calls, ...createOwnClient(shared), mediawiki, elvis: createElvisClient(shared) };
}
