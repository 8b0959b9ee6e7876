import { type Answer, answer } from '../../../contract/index.ts';
import type { FormatOptions } from '../formats/format.ts';
import { prettyPage, wrappedPage } from '../formats/pretty.ts';
import { message } from '../messages/message.ts';
import type { Call } from '../requests/call.ts';
import { isFailure } from '../requests/failure.ts';
import { formatOptions, noteUnused, readFormatValues } from '../requests/printer.ts';
import type { TreeMap } from '../results/shape.ts';
import { cacheHeaders } from './caching.ts';
import { inEnvelope } from './envelope.ts';
import { failureAnswer } from './failure-answer.ts';

const ERROR_HEADER = 'MediaWiki-API-Error';

/** The final form of an answer: the data in the form asked for, the headers that all answers have, changed cookies. */
export function present(call: Call, made: Answer): Answer {
  if (made.mediaType !== 'application/json') return withHeaders(call, made, {});
  const isError = ERROR_HEADER in made.headers;
  if (!isError) noteUnused(call);
  const values = readFormatValues(call);
  if (!isFailure(values)) {
    if (values['xslt'] !== undefined) call.remarks.warn(call.format.name, message('xslt-disabled'));
    return written(call, made, formatOptions(call, values));
  }
  // The form itself cannot be had as asked for. Then there is an error, in the form's plainest shape.
  call.remarks.warn('main', message('errorprinterfailed'));
  call.remarks.warn(values.module, values.message);
  const wrappedhtml = call.given.text('wrappedhtml') !== undefined;
  return written(call, isError ? made : failureAnswer(call, values), formatOptions(call, { wrappedhtml }));
}

function written(call: Call, made: Answer, options: FormatOptions): Answer {
  const { writer, pretty, name } = call.format;
  const tree = inEnvelope(call, made.body as TreeMap); // a body for JSON is made of nothing but data
  const text = writer.write(tree, options);
  if (!pretty) {
    const type = writer.mediaType(options);
    return withHeaders(
      call,
      { ...made, mediaType: type, body: text },
      disposition(writer.extension(options)),
    );
  }
  // A page shows a wrong method instead of having its status; what a client has to act on stays.
  const page = { ...made, status: made.status === 405 ? 200 : made.status };
  if (options.wrappedhtml) {
    const body = wrappedPage(text, name, made.status);
    const wrapped = { ...page, mediaType: 'text/mediawiki-api-prettyprint-wrapped', body };
    return withHeaders(call, wrapped, { 'Content-Disposition': 'inline; filename=api-result-wrapped.json' });
  }
  return withHeaders(
    call,
    { ...page, mediaType: 'text/html', body: prettyPage(text, name) },
    disposition('html'),
  );
}

function disposition(extension: string): Record<string, string> {
  return { 'Content-Disposition': `inline; filename=api-result.${extension}` };
}

/** What every answer of an action carries. */
function withHeaders(call: Call, made: Answer, extra: Record<string, string>): Answer {
  const mediaType = made.mediaType?.startsWith('text/') ? made.mediaType : `${made.mediaType}; charset=utf-8`;
  const headers = {
    ...call.cors.headers,
    ...(call.suppressed && { 'MediaWiki-Login-Suppressed': 'true' }),
    ...(made.status !== 304 && { 'X-Frame-Options': 'DENY' }),
    ...cacheHeaders(call, ERROR_HEADER in made.headers),
    ...extra,
    ...made.headers,
  };
  return answer(made.status, mediaType, made.body, {
    headers,
    cookies: [...made.cookies, ...changedCookies(call, made)],
  });
}

/** A store that is down touches no cookie. */
function changedCookies(call: Call, { status }: Answer): readonly string[] {
  return status >= 500 ? [] : call.recognition.changes.lines();
}
