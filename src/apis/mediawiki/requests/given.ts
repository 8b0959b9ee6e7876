import {
  isForm,
  type RawField,
  type RequestFacts,
  readFields,
  readUrlencoded,
} from '../../../contract/index.ts';
import { readText } from './text.ts';

/** What a request gave under one name. */
export type GivenValue =
  | { kind: 'value'; text: string /** It is not what was sent, see {@link readText}. */; corrected: boolean }
  /** Sent as `name[]`, which MediaWiki does not read. */
  | { kind: 'array' };

/** The parameters of a request before anything is known about them. */
export interface Given {
  /** In the order in which PHP has them: the form's before the address's. */
  names: readonly string[];
  get(name: string): GivenValue | undefined;
  /** The text under a name; `undefined` for arrays too. */
  text(name: string): string | undefined;
  /** Whether it stands in the address, whatever the form says. */
  inAddress(name: string): boolean;
  /** The form was sent without a Content-Type, so that nobody could read it. */
  untyped: boolean;
}

type Readings = Map<string, GivenValue>;

/** A form counts in a POST only; it wins over the address, and of several values of a name the last does. */
export async function readGiven(request: RequestFacts, readBody: () => Promise<Buffer>): Promise<Given> {
  const posted = request.method === 'POST';
  const type = request.headers['content-type'];
  const form = posted && isForm(type) ? await readFields(type, await readBody()) : { fields: [] };
  return given(readUrlencoded(request.query).fields, form.fields, posted && !type);
}

/** What the address alone gives: all that is known when the body cannot be read. */
export function addressGiven(request: RequestFacts): Given {
  return given(readUrlencoded(request.query).fields, [], false);
}

function given(query: readonly RawField[], form: readonly RawField[], untyped: boolean): Given {
  const inQuery = readings(query, true);
  const inForm = readings(
    form.filter((field) => !field.file),
    false,
  );
  const all: Readings = new Map([...inForm, ...[...inQuery].filter(([name]) => !inForm.has(name))]);
  return {
    names: [...all.keys()],
    get: (name) => all.get(name),
    text: (name) => {
      const value = all.get(name);
      return value?.kind === 'value' ? value.text : undefined;
    },
    inAddress: (name) => inQuery.has(name),
    untyped,
  };
}

function readings(fields: readonly RawField[], inAddress: boolean): Readings {
  const all: Readings = new Map();
  for (const field of fields) {
    const { name, array } = phpName(field.name);
    if (name !== '') all.set(name, array ? { kind: 'array' } : readingOf(field, inAddress));
  }
  return all;
}

function readingOf({ bytes, broken }: RawField, inAddress: boolean): GivenValue {
  const text = readText(bytes, inAddress);
  return { kind: 'value', text, corrected: broken === 'utf8' || !bytes.equals(Buffer.from(text)) };
}

/** Names as PHP has them: no leading blanks, nothing behind a NUL, `.` and blanks as `_`, `name[…]` is an array. */
function phpName(sent: string): { name: string; array: boolean } {
  const [, base = '', rest = ''] = /^ *([^[\0]*)([^\0]*)/.exec(sent) ?? [];
  if (base === '') return { name: '', array: false };
  const array = rest.startsWith('[') && rest.includes(']');
  const whole = array ? base : base + rest.replace('[', '_');
  return { name: whole.replace(/[ .]/g, '_'), array };
}
