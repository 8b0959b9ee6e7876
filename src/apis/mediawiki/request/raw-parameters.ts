import {
  type HttpRequest,
  isForm,
  parseForm,
  parseUrlencoded,
  type RawField,
} from '../../../contract/index.ts';
import { readText } from './text.ts';

/** What a request sent under one name. */
export type RawValue =
  | {
      kind: 'value';
      text: string /** It differs from what was sent, see {@link readText}. */;
      corrected: boolean;
    }
  /** Sent as `name[]`, which MediaWiki does not read. */
  | { kind: 'array' };

/** The parameters of a request before the description is consulted. */
export interface RawParameters {
  /** In PHP's order: the form's before the query string's. */
  names: readonly string[];
  get(name: string): RawValue | undefined;
  /** The string under a name; `undefined` for arrays too. */
  text(name: string): string | undefined;
  /** Whether it is in the query string, whether or not the form has it too. */
  inQuery(name: string): boolean;
  /** A POST without a Content-Type, so that its body could not be read. */
  untyped: boolean;
}

type Values = Map<string, RawValue>;

/** A form is read in a POST only; it wins over the query string, and of several values of a name the last wins. */
export async function rawParameters(request: HttpRequest, body: Buffer): Promise<RawParameters> {
  const posted = request.method === 'POST';
  const type = request.headers['content-type'];
  const form = posted && isForm(type) ? await parseForm(type, body) : { fields: [] };
  return merged(parseUrlencoded(request.query).fields, form.fields, posted && !type);
}

/** Those of the query string alone: all that is known when the body cannot be read. */
export function queryParameters(request: HttpRequest): RawParameters {
  return merged(parseUrlencoded(request.query).fields, [], false);
}

function merged(query: readonly RawField[], form: readonly RawField[], untyped: boolean): RawParameters {
  const inQuery = valuesOf(query, true);
  const inForm = valuesOf(
    form.filter((field) => !field.file),
    false,
  );
  const all: Values = new Map([...inForm, ...[...inQuery].filter(([name]) => !inForm.has(name))]);
  return {
    names: [...all.keys()],
    get: (name) => all.get(name),
    text: (name) => {
      const value = all.get(name);
      return value?.kind === 'value' ? value.text : undefined;
    },
    inQuery: (name) => inQuery.has(name),
    untyped,
  };
}

function valuesOf(fields: readonly RawField[], inQuery: boolean): Values {
  const all: Values = new Map();
  for (const field of fields) {
    const { name, array } = phpName(field.name);
    if (name !== '') all.set(name, array ? { kind: 'array' } : rawValue(field, inQuery));
  }
  return all;
}

/** Characters that every way of reading leaves as they are. */
const PLAIN = /^[\x20-\x7e]*$/;

function rawValue(field: RawField, inQuery: boolean): RawValue {
  const { value, broken } = field;
  if (broken === null && PLAIN.test(value)) return { kind: 'value', text: value, corrected: false };
  const { bytes } = field;
  const text = readText(bytes, inQuery);
  return { kind: 'value', text, corrected: broken === 'utf8' || !bytes.equals(Buffer.from(text)) };
}

const PLAIN_NAME = /^\w+$/;

/** Names as PHP reads them: no leading spaces, nothing behind a NUL, `.` and spaces as `_`, `name[…]` is an array. */
function phpName(sent: string): { name: string; array: boolean } {
  if (PLAIN_NAME.test(sent)) return { name: sent, array: false };
  const [, base = '', rest = ''] = /^ *([^[\0]*)([^\0]*)/.exec(sent) ?? [];
  if (base === '') return { name: '', array: false };
  const array = rest.startsWith('[') && rest.includes(']');
  const whole = array ? base : base + rest.replace('[', '_');
  return { name: whole.replace(/[ .]/g, '_'), array };
}
