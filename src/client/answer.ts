import type { ParamsOption, RequestBodyOption } from 'openapi-fetch';
import type { operations, paths } from '../../generated/types.ts';

export type Method = 'get' | 'post';

/** The addresses that take the method. An action of `api.php` has one of its own: `/w/api.php?action=…`. */
export type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, { responses: unknown }> ? Path : never;
}[keyof paths];

/** What a call may send, as the description has it, and how. */
export type Init<O> = ParamsOption<O> &
  RequestBodyOption<O> &
  Pick<RequestInit, 'cache' | 'keepalive' | 'signal'> & {
    headers?: Record<string, string>;
    /** Fields of a form. */
    body?: object;
    /** Hands `data` over as it came, whatever its media type. */
    parseAs?: 'text';
  };

/** The second argument of a call; it may be left out when nothing in it is required. */
export type InitArguments<O, I> =
  Record<never, never> extends Init<O>
    ? [init?: I & OnlyKnown<I, Init<O>>]
    : [init: I & OnlyKnown<I, Init<O>>];

/** A misspelt parameter would be inferred and accepted without this. */
type OnlyKnown<Given, Known> = {
  [Key in keyof Given]: Key extends keyof Known
    ? Key extends 'params' | 'query' | 'header' | 'body'
      ? OnlyKnown<Given[Key], NonNullable<Known[Key]>>
      : Given[Key]
    : never;
};

/**
 * What an operation may answer: one member for each status that the description has. `status` tells them apart, and so
 * does the presence of `data` (a success) or `error` (any other). JSON is parsed, everything else is a string. When
 * the call names a `format` of MediaWiki's, the body is what the description says of that format.
 */
export type Answer<O, I = unknown> = O extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Answered<Status, Responses[Status], I> }[keyof Responses]
  : never;

type Answered<Status, Described, I> = Status extends OkStatus
  ? { status: Status; data: Data<Described, I>; error?: never; response: Response }
  : { status: Status; data?: never; error: Body<Described, I>; response: Response };

type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type Data<Described, I> = I extends { parseAs: 'text' } ? string : Body<Described, I>;

type Body<Described, I> = Described extends { content: infer Media }
  ? { [Type in keyof Media]: Parsed<Type, Media[Type]> }[keyof Media & MediaOf<FormatOf<I>>]
  : undefined;

/** XML is described by the data it holds, and handed over as it came. */
type Parsed<Type, Content> = Type extends `${string}json`
  ? Content
  : Content extends string
    ? Content
    : string;

type FormatOf<I> = I extends { body: { format: infer Format } }
  ? Format
  : I extends { params: { query: { format: infer Format } } }
    ? Format
    : 'any';

type MediaOf<Format> = Format extends 'json'
  ? 'application/json'
  : Format extends 'xml'
    ? 'text/xml'
    : string;

/** Every status that some operation describes. */
export type DescribedStatus = {
  [Id in keyof operations]: keyof operations[Id]['responses'];
}[keyof operations];
