import { mapOf, namedList, shaped, shapeOf, type TreeMap, withText } from '../results/shape.ts';
import { html, type Message, plainText, wikitext } from './message.ts';

export type ErrorFormatName = 'bc' | 'html' | 'none' | 'plaintext' | 'raw' | 'wikitext';

/** A message and the path of the module that says it; reasons inside a result have no module. */
export interface Remark {
  message: Message;
  module: string | undefined;
}

/** One form of saying things. */
export interface ErrorFormat {
  /** The language its texts are always in. */
  language?: string;
  /** A reason inside a result. */
  reason(message: Message): string | TreeMap;
  errors(remarks: readonly Remark[], docref: string): TreeMap;
  warnings(remarks: readonly Remark[]): TreeMap;
}

/** In these forms a message is an object; what stands beside its code is the form's own affair. */
function objectFormat(textOf: (message: Message) => TreeMap): ErrorFormat {
  const write = ({ message, module }: Remark): TreeMap => {
    const text = textOf(message);
    const data = message.data && { data: mapOf(message.data) };
    return shaped(
      { code: message.code, ...text, ...data, ...(module !== undefined && { module }) },
      shapeOf(text),
    );
  };
  return {
    reason: (message) => write({ message, module: undefined }),
    errors: (remarks, docref) =>
      withText('docref', { errors: namedList('error', remarks.map(write)), docref }),
    warnings: (remarks) => ({ warnings: namedList('warning', remarks.map(write)) }),
  };
}

/** The form of the first versions: one error, warnings as lines of text by module, and no codes but the error's. */
const backwardCompatible: ErrorFormat = {
  language: 'en',
  reason: plainText,
  errors: ([first], docref) => {
    if (!first) return {};
    const { code, data } = first.message;
    return { error: withText('docref', { code, info: plainText(first.message), ...data, docref }) };
  },
  warnings: (remarks) => {
    const byModule = Map.groupBy(remarks, ({ module = 'unknown' }) => module.split('+').at(-1) ?? module);
    const lines = [...byModule].map(([module, said]) => {
      const texts = new Set(said.map(({ message }) => plainText(message)));
      return [module, withText('warnings', { warnings: [...texts].join('\n') })] as const;
    });
    return { warnings: Object.fromEntries(lines) };
  },
};

export const ERROR_FORMATS: Readonly<Record<ErrorFormatName, ErrorFormat>> = {
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

export function errorFormat(name: string | undefined): ErrorFormat {
  return Object.hasOwn(ERROR_FORMATS, name ?? '')
    ? ERROR_FORMATS[name as ErrorFormatName] // its own key
    : ERROR_FORMATS.bc;
}
