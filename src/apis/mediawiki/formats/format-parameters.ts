import { type ApiError, isApiError } from '../api-error.ts';
import type { ParameterReader, Values } from '../request/parameter-reader.ts';
import type { RawParameters } from '../request/raw-parameters.ts';
import type { Format, FormatOptions } from './format.ts';

interface FormatRequest {
  format: Format;
  reader: ParameterReader;
  raw: RawParameters;
}

/** The modules that describe the parameters of formats. */
const SOURCES = ['fm', 'json', 'xml'];

/** Reads the parameters of the requested format, which reports errors under its own name as module. */
export function readFormatParameters({ format, reader, raw }: FormatRequest): Values | ApiError {
  const values: Record<string, unknown> = {};
  for (const source of SOURCES) {
    const read = reader.read(source, { as: format.name, only: format.parameters });
    if (isApiError(read)) return read;
    Object.assign(values, read);
  }
  // Script loaders add `_` with a number to defeat caches.
  const scripted = ['json', 'jsonfm', 'rawfm'].includes(format.name) && raw.text('callback') !== undefined;
  if (scripted) for (const name of ['_', 'callback']) reader.use(name);
  return values;
}

export function formatOptions({ format }: Pick<FormatRequest, 'format'>, values: Values): FormatOptions {
  const { callback } = values;
  return {
    version: values['formatversion'] === '2' || values['formatversion'] === 'latest' ? 2 : 1,
    utf8: values['utf8'] === true,
    ascii: values['ascii'] === true,
    callback: typeof callback === 'string' ? callback : undefined,
    includexmlnamespace: values['includexmlnamespace'] === true,
    wrappedhtml: values['wrappedhtml'] === true,
    pretty: format.pretty,
  };
}
