import createFetchClient from 'openapi-fetch';
import type { paths } from '../../generated/types.ts';
import type { Answer, Init, InitArguments, PathOf } from './answer.ts';
import { toFields } from './form-fields.ts';
import type { Proofs } from './proofs.ts';
import { readAnswer } from './read-answer.ts';
import type { Transport } from './transport.ts';

/**
 * One typed call per operation of the description, by its address: `GET('/session')`, or
 * `POST('/w/api.php?action=logout', { body: { format: 'json', token } })`. A form is sent URL-encoded.
 *
 * In Node a redirect is an answer like any other; a browser follows it before anybody sees it.
 * Throws what `fetch` throws when there is no answer, and {@link UnexpectedAnswer} for a status that is not described.
 */
export interface Calls {
  GET<P extends PathOf<'get'>, const I extends Init<paths[P]['get']>>(
    path: P,
    ...init: InitArguments<paths[P]['get'], I>
  ): Promise<Answer<paths[P]['get'], I>>;
  POST<P extends PathOf<'post'>, const I extends Init<paths[P]['post']>>(
    path: P,
    ...init: InitArguments<paths[P]['post'], I>
  ): Promise<Answer<paths[P]['post'], I>>;
}

export interface CallOptions {
  baseUrl: string;
  headers: Record<string, string>;
  transport: Transport;
  proofs: Proofs;
  /** The origin of the page that asks, when it is not the server's. */
  foreignOrigin: string | undefined;
}

/** The same operation behind every address: what the transport knows of the description. */
interface AnyOperation {
  parameters: { query?: Record<string, unknown> };
  requestBody?: { content: { [FORM]: object } };
  responses: { 200: { content: { 'text/plain': string } } };
}

interface AnyInit extends Pick<RequestInit, 'cache' | 'keepalive' | 'signal'> {
  params?: { query?: Record<string, unknown>; header?: Record<string, string> };
  body?: object;
  headers?: Record<string, string>;
  parseAs?: 'text';
}

const FORM = 'application/x-www-form-urlencoded';

export function createCalls({ baseUrl, headers, transport, proofs, foreignOrigin }: CallOptions): Calls {
  const http = createFetchClient<Record<string, Record<'get' | 'post', AnyOperation>>>({
    baseUrl,
    fetch: transport.fetch,
    querySerializer: (query) => toFields(Object(query)).toString(),
    bodySerializer: (body) => toFields(Object(body)),
    ...transport.init,
  });

  async function call(method: 'GET' | 'POST', key: string, init: AnyInit = {}): Promise<unknown> {
    // A key such as `/w/api.php?action=login` has a query already; the parameters of the call join it.
    const [path = '', fixed] = key.split('?');
    const { parseAs, params, ...rest } = init;
    const { response, data, error } = await http[method](path, {
      ...rest,
      parseAs: 'text',
      params: {
        query: { ...originOf(path), ...Object.fromEntries(new URLSearchParams(fixed)), ...params?.query },
      },
      headers: {
        ...headers,
        ...(init.body && { 'Content-Type': FORM }),
        ...proofs.headersFor(method, path),
        ...params?.header,
        ...init.headers,
      },
    });
    const answer = readAnswer(response, data ?? error, parseAs);
    proofs.learn(answer.data);
    return answer;
  }

  /** MediaWiki's face answers a page of another origin only if the query names it as well. */
  function originOf(path: string) {
    return path.endsWith('/api.php') ? { origin: foreignOrigin } : {};
  }

  // The description's types are laid over a transport that knows none of them.
  return {
    GET: (path: string, init?: AnyInit) => call('GET', path, init),
    POST: (path: string, init?: AnyInit) => call('POST', path, init),
  } as Calls;
}
