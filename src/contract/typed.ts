/**
 * The description as types. A handler gets what the operation accepts and can only return what the operation
 * documents: any other status, media type, body or header does not compile.
 */
import type { operations } from '../../generated/types.ts';
import type { HttpRequest } from './http-request.ts';
import type { HttpResponse } from './http-response.ts';

export type OperationId = keyof operations;

type QueryOf<O> = O extends { parameters: { query?: infer Query } } ? Present<Query> : Nothing;
type FormOf<O> = O extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : O extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

type Nothing = Readonly<Record<never, never>>;
type Present<T> = [T] extends [never] ? Nothing : [T] extends [undefined] ? Nothing : T;

/** A request that the validator has accepted for this operation. */
export interface Input<O> {
  query: QueryOf<O>;
  /** The form; `undefined` when there was none and none is required. */
  body: FormOf<O>;
  request: HttpRequest;
}

type ResponsesOf<O> = O extends { responses: infer Responses } ? Responses : never;
type StatusOf<O> = keyof ResponsesOf<O> & number;
type ContentOf<Response> = Response extends { content: infer Content } ? Content : never;
type WithContent<O> = {
  [S in StatusOf<O>]: [ContentOf<ResponsesOf<O>[S]>] extends [never] ? never : S;
}[StatusOf<O>];
type WithoutContent<O> = Exclude<StatusOf<O>, WithContent<O>>;

type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? { [Name in keyof Headers as string extends Name ? never : Name]: Headers[Name] }
  : Nothing;
type PlainHeaders<Response> = Omit<HeadersOf<Response>, 'Set-Cookie'>;
type RequiredKeys<T> = { [K in keyof T]-?: Nothing extends Pick<T, K> ? never : K }[keyof T];

type HeadersPart<Headers> = keyof Headers extends never
  ? { headers?: never }
  : [RequiredKeys<Headers>] extends [never]
    ? { headers?: Headers }
    : { headers: Headers };
/** Lines of the one cookie writer, where the description documents `Set-Cookie` and nowhere else. */
type CookiesPart<Headers> = 'Set-Cookie' extends keyof Headers
  ? 'Set-Cookie' extends RequiredKeys<Headers>
    ? { cookies: readonly string[] }
    : { cookies?: readonly string[] }
  : { cookies?: never };
type Head<Response> = HeadersPart<PlainHeaders<Response>> & CookiesPart<HeadersOf<Response>>;
type HeadArgument<Response> =
  Nothing extends Head<Response> ? [head?: Head<Response>] : [head: Head<Response>];

/** The body that an operation documents for a status and media type. */
export type ResponseBody<O, S, M> =
  S extends StatusOf<O>
    ? M extends keyof ContentOf<ResponsesOf<O>[S]>
      ? ContentOf<ResponsesOf<O>[S]>[M]
      : never
    : never;

declare const madeFor: unique symbol;
/** A response of this operation. Only its {@link Reply} makes one. */
export interface OperationResponse<O> extends HttpResponse {
  readonly [madeFor]: O;
}

export interface Reply<O> {
  <S extends WithContent<O>, M extends keyof ContentOf<ResponsesOf<O>[S]> & string>(
    status: S,
    mediaType: M,
    body: ContentOf<ResponsesOf<O>[S]>[M],
    ...head: HeadArgument<ResponsesOf<O>[S]>
  ): OperationResponse<O>;
  /** For responses that the description gives no content. */
  empty<S extends WithoutContent<O>>(
    status: S,
    ...head: HeadArgument<ResponsesOf<O>[S]>
  ): OperationResponse<O>;
}

/** Runs one operation. */
export type Handler<Id extends OperationId> = (
  input: Input<operations[Id]>,
  reply: Reply<operations[Id]>,
) => OperationResponse<operations[Id]> | Promise<OperationResponse<operations[Id]>>;

/** One handler for each operation named. */
export type Handlers<Id extends OperationId = OperationId> = { readonly [K in Id]: Handler<K> };
