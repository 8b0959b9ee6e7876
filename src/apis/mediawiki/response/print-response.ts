import { type HttpResponse, httpResponse, type MediawikiErrorBody } from '../../../contract/index.ts';
import type { ApiContext, ApiRequest } from '../api-context.ts';
import { type ApiError, isApiError } from '../api-error.ts';
import type { ApiResult, CacheMode, ModuleId } from '../api-module.ts';
import type { FormatOptions } from '../formats/format.ts';
import { formatOptions } from '../formats/format-parameters.ts';
import { prettyPage, wrappedPage } from '../formats/pretty.ts';
import { message, plainText } from '../messages/api-message.ts';
import type { TreeMap } from '../results/shape.ts';
import { cacheHeaders } from './caching.ts';
import { anonymousHeader } from './cors-response.ts';
import { withEnvelope } from './envelope.ts';

/** A response before its headers: data for the requested format, or a finished page. */
interface Printable {
  status: number;
  headers: Readonly<Record<string, string>>;
  isError: boolean;
  cacheMode: CacheMode;
  /** Absent for errors from outside of ApiMain, which change no cookie. */
  context: ApiContext | undefined;
}

export function printResult(context: ApiContext, result: ApiResult<ModuleId>): HttpResponse {
  const { request } = context;
  const { headers = {}, cacheMode = 'private', page, data = {} } = result;
  const printable = { status: 200, headers, isError: false, cacheMode, context };
  if (page !== undefined) return withHeaders(request, printable, 'text/html', page);
  warnOfUnread(request);
  return print(request, printable, data as TreeMap); // a body for JSON is made of nothing but data
}

export function printError(request: ApiRequest, error: ApiError, context?: ApiContext): HttpResponse {
  return print(request, printableError(error, context), errorData(request, error));
}

export function printNotModified(context: ApiContext): HttpResponse {
  const printable = { status: 304, headers: {}, isError: false, cacheMode: 'private', context } as const;
  return withHeaders(context.request, printable, 'text/html', '');
}

function printableError({ status, headers, message }: ApiError, context: ApiContext | undefined): Printable {
  return {
    status,
    headers: { ...headers, 'MediaWiki-API-Error': message.code },
    isError: true,
    cacheMode: 'private',
    context,
  };
}

function errorData({ services, http, errorFormatter }: ApiRequest, error: ApiError): TreeMap {
  const docref = plainText(message('docref', [`${services.rules.origin(http)}/w/api.php`]));
  return errorFormatter.errors([error], docref) satisfies object as TreeMap & MediawikiErrorBody;
}

function warnOfUnread({ reader, warnings }: ApiRequest): void {
  const unread = reader.unused();
  if (unread.length > 0) warnings.add('main', message('unrecognizedparams', [unread.join(', ')]));
}

/** Writes data in the requested format. If the format's own parameters are wrong, that becomes the error. */
function print(request: ApiRequest, printable: Printable, data: TreeMap): HttpResponse {
  const { warnings, format, raw } = request;
  const values = request.formatParameters();
  if (!isApiError(values)) {
    if (values['xslt'] !== undefined) warnings.add(format.name, message('xslt-disabled'));
    return write(request, printable, data, formatOptions(request, values));
  }
  warnings.add('main', message('errorprinterfailed'));
  warnings.add(values.module, values.message);
  const options = formatOptions(request, { wrappedhtml: raw.text('wrappedhtml') !== undefined });
  if (printable.isError) return write(request, printable, data, options);
  return write(request, printableError(values, printable.context), errorData(request, values), options);
}

function write(
  request: ApiRequest,
  printable: Printable,
  data: TreeMap,
  options: FormatOptions,
): HttpResponse {
  const { writer, pretty, name } = request.format;
  const text = writer.write(withEnvelope(request, data), options);
  if (!pretty) {
    const file = disposition(writer.extension(options));
    return withHeaders(request, printable, writer.mediaType(options), text, file);
  }
  // A page shows a wrong method instead of having its status; a status that a client has to act on stays.
  const page = { ...printable, status: printable.status === 405 ? 200 : printable.status };
  if (!options.wrappedhtml) {
    return withHeaders(request, page, 'text/html', prettyPage(text, name), disposition('html'));
  }
  const body = wrappedPage(text, name, printable.status);
  const file = { 'Content-Disposition': 'inline; filename=api-result-wrapped.json' };
  return withHeaders(request, page, 'text/mediawiki-api-prettyprint-wrapped', body, file);
}

function disposition(extension: string): Record<string, string> {
  return { 'Content-Disposition': `inline; filename=api-result.${extension}` };
}

/** The headers of every response of an action, and the cookies that changed. */
function withHeaders(
  request: ApiRequest,
  { status, headers, isError, cacheMode, context }: Printable,
  mediaType: string,
  body: string,
  extra: Record<string, string> = {},
): HttpResponse {
  const type = mediaType.startsWith('text/') ? mediaType : `${mediaType}; charset=utf-8`;
  // A store that is not available changes no cookie.
  const cookies = status >= 500 ? [] : (context?.provider.cookies.lines() ?? []);
  const all = {
    ...request.cors.headers,
    ...anonymousHeader(request),
    ...(status !== 304 && { 'X-Frame-Options': 'DENY' }),
    ...cacheHeaders(request, context, isError ? 'private' : cacheMode),
    ...extra,
    ...headers,
  };
  return httpResponse(status, type, body, { headers: all, cookies });
}
