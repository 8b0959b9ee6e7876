import type { Middleware } from 'openapi-fetch';
import type { operations, paths } from '../../generated/types.ts';

export type Method = 'get' | 'post';

/** MediaWiki's `format`. */
export type ResponseFormat = NonNullable<
  NonNullable<operations['mediawikiQueryByGet']['parameters']['query']>['format']
>;

/** What every call and every flow takes besides its own input. */
export interface CallOptions {
  /** Aborts the call: its promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * How long the call may take, all its requests together; 0 for no limit. Beyond it the promise is rejected with a
   * `DOMException` of the name `TimeoutError`. The default is the client's.
   */
  timeoutMs?: number | undefined;
}

/** How one request is made, besides what the description says of it. */
export interface RequestSettings<Parse> extends CallOptions, Pick<RequestInit, 'cache' | 'keepalive'> {
  headers?: Record<string, string>;
  /** openapi-fetch middleware for this request, after the client's own. */
  middleware?: Middleware[];
  /** Returns the body as a string, whatever its media type. */
  parseAs?: Parse;
}

/** The second argument of a call: the parameters and the form of the operation, and how to request it. */
export type Init<O, Format, Parse> = RequestSettings<Parse> &
  ParamsField<O, Format> &
  BodyField<WithFormat<FormOf<O>, Format>>;

/** The second argument may be left out when nothing in it is required. */
export type InitArguments<O, Format, Parse> =
  Record<never, never> extends Init<O, Format, Parse>
    ? [init?: Init<O, Format, Parse>]
    : [init: Init<O, Format, Parse>];

/** Whether a member may be left out: nothing in it is required. */
type IsOptional<Value> = [Value] extends [never] ? true : Record<never, never> extends Value ? true : false;

// NOTE: written out, because the compiler infers `Format` through one conditional type, but not through two.
type ParamsField<O, Format> =
  IsOptional<ParametersOf<O, 'query'>> extends true
    ? {
        params?: {
          query?: WithFormat<ParametersOf<O, 'query'>, Format>;
          header?: ParametersOf<O, 'header'>;
        };
      }
    : {
        params: {
          query: WithFormat<ParametersOf<O, 'query'>, Format>;
          header?: ParametersOf<O, 'header'>;
        };
      };

type BodyField<Form> = IsOptional<Form> extends true ? { body?: Form } : { body: Form };

type ParametersOf<O, Place extends 'query' | 'header'> = O extends {
  parameters: { [In in Place]?: infer Parameters };
}
  ? Flat<NonNullable<Parameters>>
  : never;

type FormOf<O> = O extends { requestBody?: { content: infer Media } } ? Flat<Media[keyof Media]> : never;

/** The `format` of a call decides what its response holds, so it is inferred apart from the other parameters. */
type WithFormat<Fields, Format> = [Fields] extends [never]
  ? never
  : 'format' extends keyof Fields
    ? Flat<Omit<Fields, 'format'> & { format?: Format }>
    : Fields;

/** One object type instead of an intersection: what editors and compiler messages show. */
type Flat<T> = { [Key in keyof T]: Constant<T[Key]> } & {};

/** Takes arrays that were declared `as const`. */
type Constant<T> = T extends (infer Item)[] ? readonly Item[] : T;

/**
 * What an operation may respond: one member for each status of the description. `status` tells them apart, and so does
 * the presence of `data` (a success) or `error` (any other). JSON is parsed, everything else is a string. When the call
 * names one of MediaWiki's formats, the body is what the description says of that format.
 */
export type OperationResponse<O, Format = ResponseFormat, Parse = undefined> = O extends {
  responses: infer Responses;
}
  ? { [Status in keyof Responses]: StatusResponse<Status, Responses[Status], Format, Parse> }[keyof Responses]
  : never;

type StatusResponse<Status, Described, Format, Parse> = Status extends SuccessStatus
  ? { status: Status; data: Data<Described, Format, Parse>; error?: never; response: Response }
  : { status: Status; data?: never; error: Body<Described, Format>; response: Response };

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type Data<Described, Format, Parse> = Parse extends 'text' ? string : Body<Described, Format>;

type Body<Described, Format> = Described extends { content: infer Media }
  ? { [Type in keyof Media]: Parsed<Type, Media[Type]> }[keyof Media & MediaTypeOf<Format>]
  : undefined;

/** XML is described by the data it holds, and returned as the string it is. */
type Parsed<Type, Content> = Type extends `${string}json`
  ? Content
  : Content extends string
    ? Content
    : string;

/** Only when one format is known for certain. */
type MediaTypeOf<Format> = [Format] extends ['json']
  ? 'application/json'
  : [Format] extends ['xml']
    ? 'text/xml'
    : string;

/**
 * The operations by path and method: `latchkey.paths['/session'].get()`. The summary of an operation is the
 * documentation of its method, so editors show it.
 */
export type PathCalls = { [Path in keyof paths]: MethodCalls<paths[Path]> };

type MethodCalls<Item> = {
  [M in keyof Item as Item[M] extends { responses: unknown } ? M : never]: OperationCall<Item[M]>;
};

type OperationCall<O> = <
  const Format extends ResponseFormat = ResponseFormat,
  const Parse extends 'text' | undefined = undefined,
>(
  ...init: InitArguments<O, Format, Parse>
) => Promise<OperationResponse<O, Format, Parse>>;

/** Every status that some operation describes. */
export type DescribedStatus = {
  [Id in keyof operations]: keyof operations[Id]['responses'];
}[keyof operations];
