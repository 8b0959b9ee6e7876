import type { FormatOptions } from '../formats/format.ts';
import { message } from '../messages/message.ts';
import type { Call } from './call.ts';
import { type Failure, isFailure } from './failure.ts';
import type { Values } from './reader.ts';

/** The modules that have the parameters of forms. */
const SOURCES = ['fm', 'json', 'xml'];

/** Reads what the form of the answer takes, by the form's own name as module. */
export function readFormatValues({ format, reader, given }: Call): Values | Failure {
  const values: Record<string, unknown> = {};
  for (const source of SOURCES) {
    const read = reader.read(source, { as: format.name, only: format.parameters });
    if (isFailure(read)) return read;
    Object.assign(values, read);
  }
  // Script loaders add `_` with a number, so that no cache answers for us.
  const scripted = ['json', 'jsonfm', 'rawfm'].includes(format.name) && given.text('callback') !== undefined;
  if (scripted) for (const name of ['_', 'callback']) reader.use(name);
  return values;
}

export function formatOptions({ format }: Call, values: Values): FormatOptions {
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

export function noteUnused({ reader, remarks }: Call): void {
  const unused = reader.unused();
  if (unused.length > 0) remarks.warn('main', message('unrecognizedparams', [unused.join(', ')]));
}
