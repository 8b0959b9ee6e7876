import createFetchClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../../generated/types.ts';
import type {
  InitArguments,
  Method,
  OperationResponse,
  PathCalls,
  RequestSettings,
  ResponseFormat,
} from './call-types.ts';
import { abortable, type StartDeadline } from './deadline.ts';
import { toFields } from './form-fields.ts';
import { type AnyResponse, readResponse } from './read-response.ts';
import type { SessionState } from './session-state.ts';
import type { Transport } from './transport.ts';

/**
 * One typed call per operation of the description, by its path: `GET('/session')`, or
 * `POST('/w/api.php?action=logout', { body: { format: 'json', token } })`. A form is sent URL-encoded.
 *
 * In Node a redirect is a response like any other; a browser follows it before a script sees it.
 *
 * @throws what `fetch` throws when there is no response, the signal's reason, a `TimeoutError`, or
 *   {@link UnexpectedResponse} for a status that is not described.
 */
export interface Calls {
  /** Requests an operation by GET. See {@link Calls}. */
  GET<
    P extends { [Path in keyof paths]: paths[Path] extends Operation<'get'> ? Path : never }[keyof paths],
    const Format extends ResponseFormat = ResponseFormat,
    const Parse extends 'text' | undefined = undefined,
  >(
    path: P,
    ...init: InitArguments<paths[P]['get'], Format, Parse>
  ): Promise<OperationResponse<paths[P]['get'], Format, Parse>>;
  /** Requests an operation by POST. See {@link Calls}. */
  POST<
    P extends { [Path in keyof paths]: paths[Path] extends Operation<'post'> ? Path : never }[keyof paths],
    const Format extends ResponseFormat = ResponseFormat,
    const Parse extends 'text' | undefined = undefined,
  >(
    path: P,
    ...init: InitArguments<paths[P]['post'], Format, Parse>
  ): Promise<OperationResponse<paths[P]['post'], Format, Parse>>;
  /** The same operations as properties: `paths['/session'].get()`. Editors show what each of them does. */
  readonly paths: PathCalls;
}

type Operation<M extends Method> = Record<M, { responses: unknown }>;

/** A call before the description's types are laid over it. `key` is a path of the description. */
export type Send = (method: 'GET' | 'POST', key: string, init?: AnyInit) => Promise<AnyResponse>;

interface AnyInit extends RequestSettings<'text' | undefined> {
  params?: { query?: Record<string, unknown>; header?: Record<string, string> };
  body?: object;
}

/** The same operation behind every path: what openapi-fetch knows of the description. */
interface AnyOperation {
  parameters: { query?: Record<string, unknown> };
  requestBody?: { content: { [FORM]: object } };
  responses: { 200: { content: { 'text/plain': string } } };
}

const FORM = 'application/x-www-form-urlencoded';

export interface SenderOptions {
  baseUrl: string;
  headers: Record<string, string>;
  transport: Transport;
  middleware: readonly Middleware[];
  state: SessionState;
  /** The origin of the page that this runs in, when it is not the server's. */
  pageOrigin: string | undefined;
}

export interface Sender {
  send: Send;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export function createSender(options: SenderOptions): Sender {
  const { baseUrl, headers, transport, state, pageOrigin } = options;
  const http = createFetchClient<Record<string, Record<Method, AnyOperation>>>({
    baseUrl,
    fetch: transport.fetch,
    querySerializer: (query) => toFields(Object(query)).toString(),
    bodySerializer: (body) => toFields(Object(body)),
    ...transport.init,
  });
  http.use(...options.middleware);
  return { send, use: http.use, eject: http.eject };

  async function send(method: 'GET' | 'POST', key: string, init: AnyInit = {}): Promise<AnyResponse> {
    // A key such as `/w/api.php?action=login` has a query already; the parameters of the call join it.
    const [path = '', fixed] = key.split('?');
    const { parseAs, params, signal, timeoutMs: _, ...rest } = init;
    signal?.throwIfAborted();
    const query = { ...originOf(path), ...Object.fromEntries(new URLSearchParams(fixed)), ...params?.query };
    const sent = http[method](path, {
      ...rest,
      ...(signal && { signal }),
      parseAs: 'text',
      params: { query },
      headers: {
        ...headers,
        ...(init.body && { 'Content-Type': FORM }),
        ...state.headersFor(method, path),
        ...params?.header,
        ...init.headers,
      },
    });
    const { response, data, error } = await abortable(sent, signal);
    const read = readResponse(response, data ?? error, parseAs);
    state.learn(key, read);
    return read;
  }

  /** MediaWiki's API responds to a page of another origin only if the query names it as well. */
  function originOf(path: string) {
    return path.endsWith('/api.php') ? { origin: pageOrigin } : {};
  }
}

/** The typed calls over an untyped one. Each of them has one deadline for all its requests. */
export function createCalls(send: Send, startDeadline: StartDeadline): Calls {
  const call = (method: 'GET' | 'POST', key: string, init?: AnyInit) =>
    send(method, key, { ...init, ...startDeadline(init) });
  const GET = (key: string, init?: AnyInit) => call('GET', key, init);
  const POST = (key: string, init?: AnyInit) => call('POST', key, init);
  const paths = new Proxy({}, { get: (_, key) => pathCalls(key) });

  function pathCalls(key: string | symbol) {
    // Whoever prints the object asks for symbols and for names that are no paths.
    if (typeof key === 'symbol' || !key.startsWith('/')) return undefined;
    return { get: (init?: AnyInit) => GET(key, init), post: (init?: AnyInit) => POST(key, init) };
  }

  // The description's types are laid over calls that know none of them.
  return { GET, POST, paths } as Calls;
}
