/**
 * The description as types. A handler gets what the operation takes and can only answer what the operation
 * documents: any other status, media type, body or header does not compile.
 */
import type { operations } from '../../generated/types.ts';
import type { Answer } from './answer.ts';
import type { RequestFacts } from './request.ts';

export type OperationId = keyof operations;

type QueryOf<O> = O extends { parameters: { query?: infer Query } } ? Given<Query> : Nothing;
type FormOf<O> = O extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : O extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

type Nothing = Readonly<Record<never, never>>;
type Given<T> = [T] extends [never] ? Nothing : [T] extends [undefined] ? Nothing : T;

/** A request that has passed the description. */
export interface Input<O> {
  query: QueryOf<O>;
  /** The form; `undefined` when there was none and none is required. */
  body: FormOf<O>;
  request: RequestFacts;
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
/** Lines made by the one cookie writer, where the description documents `Set-Cookie` and nowhere else. */
type CookiesPart<Headers> = 'Set-Cookie' extends keyof Headers
  ? 'Set-Cookie' extends RequiredKeys<Headers>
    ? { cookies: readonly string[] }
    : { cookies?: readonly string[] }
  : { cookies?: never };
type Head<Response> = HeadersPart<PlainHeaders<Response>> & CookiesPart<HeadersOf<Response>>;
type HeadArgument<Response> =
  Nothing extends Head<Response> ? [head?: Head<Response>] : [head: Head<Response>];

declare const madeFor: unique symbol;
/** An answer of this operation. Only its {@link Replier} makes one. */
export interface Made<O> extends Answer {
  readonly [madeFor]: O;
}

export interface Replier<O> {
  <S extends WithContent<O>, M extends keyof ContentOf<ResponsesOf<O>[S]> & string>(
    status: S,
    mediaType: M,
    body: ContentOf<ResponsesOf<O>[S]>[M],
    ...head: HeadArgument<ResponsesOf<O>[S]>
  ): Made<O>;
  /** For responses that the description gives no content. */
  empty<S extends WithoutContent<O>>(status: S, ...head: HeadArgument<ResponsesOf<O>[S]>): Made<O>;
}

export type Handler<Id extends OperationId, Context = undefined> = (
  input: Input<operations[Id]>,
  reply: Replier<operations[Id]>,
  context: Context,
) => Made<operations[Id]> | Promise<Made<operations[Id]>>;

/** One handler for each operation named. */
export type Handlers<Id extends OperationId = OperationId, Context = undefined> = {
  readonly [K in Id]: Handler<K, Context>;
};
