import { type Calls, createCalls } from './calls.ts';
import { createElvisFace, type ElvisFace } from './elvis.ts';
import { createMediawikiFace, type MediawikiFace } from './mediawiki.ts';
import { createProofs } from './proofs.ts';
import { createTransport } from './transport.ts';

/** What {@link createClient} wants to know. */
export interface ClientOptions {
  /** Where the server is, e.g. `https://login.example.org`. In a browser a path such as `/` does. */
  baseUrl: string;
  /** In place of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request, e.g. `User-Agent`. */
  headers?: Record<string, string>;
  /**
   * Who keeps the cookies: a `jar` of this client's own, or the `platform`, as browsers do. Found out by itself; to be
   * said when `fetch` has a cookie store of its own.
   */
  cookies?: 'jar' | 'platform';
}

/**
 * A client of one server, for one visitor: its cookies and tokens are shared by all its calls. Programs that act for
 * several people make one for each.
 */
export interface LatchkeyClient extends Calls {
  /** Login and logout by MediaWiki's action API. */
  mediawiki: MediawikiFace;
  /** Login and logout by the Elvis REST API. */
  elvis: ElvisFace;
}

/**
 * A client for Node and for browsers.
 *
 * Whatever a server says is a value, told apart by `status` or `outcome`. Promises are rejected for faults only: what
 * `fetch` throws when there is no answer, and {@link UnexpectedAnswer} for an answer that is not described.
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
 * @throws TypeError when `baseUrl` is no address.
 */
export function createClient(options: ClientOptions): LatchkeyClient {
  const { baseUrl, headers = {} } = options;
  const proofs = createProofs();
  const transport = createTransport(options);
  const calls = createCalls({ baseUrl, headers, transport, proofs, foreignOrigin: foreignOrigin(baseUrl) });
  const mediawiki = createMediawikiFace(calls);
  const elvis = createElvisFace({ calls, proofs, freshToken: () => mediawiki.token('csrf') });
  return { ...calls, mediawiki, elvis };
}

/** The origin of the page that this runs in, when the server has another. */
function foreignOrigin(baseUrl: string): string | undefined {
  const page: Location | undefined = globalThis.location;
  const server = new URL(baseUrl, page?.href);
  return page === undefined || server.origin === page.origin ? undefined : page.origin;
}
