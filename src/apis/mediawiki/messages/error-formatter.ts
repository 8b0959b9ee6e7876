import { mapOf, namedList, shaped, shapeOf, type TreeMap, withText } from '../results/shape.ts';
import { type ApiMessage, html, plainText, wikitext } from './api-message.ts';

export type ErrorFormatName = 'bc' | 'html' | 'none' | 'plaintext' | 'raw' | 'wikitext';

/** A message and the path of the module that reports it; reasons inside a result have no module. */
export interface ModuleMessage {
  message: ApiMessage;
  module: string | undefined;
}

/** How the values of `errorformat` write errors, warnings and reasons. */
export interface ErrorFormatter {
  /** The language its messages are always in. */
  language?: string;
  /** A reason inside a result. */
  reason(message: ApiMessage): string | TreeMap;
  errors(messages: readonly ModuleMessage[], docref: string): TreeMap;
  warnings(messages: readonly ModuleMessage[]): TreeMap;
}

/** In these formats a message is an object with a code; each adds its own text. */
function objectFormat(textOf: (message: ApiMessage) => TreeMap): ErrorFormatter {
  const write = ({ message, module }: ModuleMessage): TreeMap => {
    const text = textOf(message);
    const data = message.data && { data: mapOf(message.data) };
    return shaped(
      { code: message.code, ...text, ...data, ...(module !== undefined && { module }) },
      shapeOf(text),
    );
  };
  return {
    reason: (message) => write({ message, module: undefined }),
    errors: (messages, docref) =>
      withText('docref', { errors: namedList('error', messages.map(write)), docref }),
    warnings: (messages) => ({ warnings: namedList('warning', messages.map(write)) }),
  };
}

/** The format of the first versions: one error, warnings as lines of text by module, no codes but the error's. */
const backwardCompatible: ErrorFormatter = {
  language: 'en',
  reason: plainText,
  errors: ([first], docref) => {
    if (!first) return {};
    const { code, data } = first.message;
    return { error: withText('docref', { code, info: plainText(first.message), ...data, docref }) };
  },
  warnings: (messages) => {
    const byModule = Map.groupBy(messages, ({ module = 'unknown' }) => module.split('+').at(-1) ?? module);
    const lines = [...byModule].map(([module, list]) => {
      const texts = new Set(list.map(({ message }) => plainText(message)));
      return [module, withText('warnings', { warnings: [...texts].join('\n') })] as const;
    });
    return { warnings: Object.fromEntries(lines) };
  },
};

export const ERROR_FORMATS: Readonly<Record<ErrorFormatName, ErrorFormatter>> = {
  bc: backwardCompatible,
  plaintext: objectFormat((message) => withText('text', { text: plainText(message) })),
  wikitext: objectFormat((message) => withText('text', { text: wikitext(message) })),
  html: objectFormat((message) => withText('html', { html: html(message) })),
  raw: objectFormat(({ key, parameters }) => ({
    key: `latchkey-${key}`,
    params: namedList('param', parameters),
  })),
  none: objectFormat(() => ({})),
};

export function errorFormatter(name: string | undefined): ErrorFormatter {
  return Object.hasOwn(ERROR_FORMATS, name ?? '')
    ? ERROR_FORMATS[name as ErrorFormatName] // its own key
    : ERROR_FORMATS.bc;
}
