import { isUtf8 } from 'node:buffer';
import busboy from 'busboy';

/** A name and a value as they were sent, before the description is consulted. */
export interface RawField {
  name: string;
  /** Decoded as far as that is possible: broken percent-encoding stays, broken UTF-8 is U+FFFD. */
  value: string;
  /** The value's bytes, for callers that decode broken UTF-8 differently. */
  bytes: Buffer;
  /** What was broken in name or value. */
  broken: 'percent' | 'utf8' | null;
  /** The part was sent as a file. */
  file: boolean;
}

export interface RawFields {
  fields: readonly RawField[];
  /** The body is cut off, has no boundary, or has more fields than the limit. `fields` is what could be read. */
  broken: boolean;
}

export const URLENCODED = 'application/x-www-form-urlencoded';
export const MULTIPART = 'multipart/form-data';
/** As many as PHP reads (`max_input_vars`): a million one-letter names must not become a million map entries. */
const MAX_FIELDS = 1000;
const NO_FIELDS: RawFields = { fields: [], broken: false };
const BROKEN_PERCENT = /%(?![0-9a-f]{2})/i;

export function bareMediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function isForm(contentType: string | undefined): boolean {
  return [URLENCODED, MULTIPART].includes(bareMediaType(contentType));
}

/** Parses a form body. Any other media type has no fields. */
export async function parseForm(contentType: string | undefined, body: Buffer): Promise<RawFields> {
  const type = bareMediaType(contentType);
  if (type === URLENCODED) return parseUrlencoded(body.toString('latin1'));
  if (type === MULTIPART) return parseMultipart(contentType ?? '', body);
  return { fields: [], broken: false };
}

/** Parses a query string or a form, as bytes in a string (`latin1`, which is what Node makes of a request target). */
export function parseUrlencoded(bytes: string): RawFields {
  if (bytes === '') return NO_FIELDS;
  const pairs = bytes.split('&', MAX_FIELDS + 1);
  const sent = pairs.slice(0, MAX_FIELDS).filter((pair) => pair !== '');
  const fields = sent.map((pair) => {
    const mark = pair.indexOf('=');
    const name = decode(mark < 0 ? pair : pair.slice(0, mark));
    const value = decode(mark < 0 ? '' : pair.slice(mark + 1));
    return {
      name: name.text,
      value: value.text,
      // Read for unusual values only.
      get bytes() {
        return value.bytes ?? Buffer.from(value.text, 'latin1');
      },
      broken: name.broken ?? value.broken,
      file: false,
    };
  });
  return { fields, broken: pairs.length > MAX_FIELDS };
}

/** Nothing to decode, and the same in ASCII, Latin-1 and UTF-8. */
const PLAIN = /^[\w.~*|-]*$/;

function decode(encoded: string): { text: string; bytes?: Buffer; broken: RawField['broken'] } {
  if (PLAIN.test(encoded)) return { text: encoded, broken: null };
  const bytes = Buffer.from(
    encoded
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  const broken = BROKEN_PERCENT.test(encoded) ? 'percent' : isUtf8(bytes) ? null : 'utf8';
  return { text: bytes.toString('utf8'), bytes, broken };
}

/** Clients send a multipart of no bytes, or of its closing line only, when they have no fields. */
function parseMultipart(contentType: string, body: Buffer): Promise<RawFields> {
  if (body.toString('latin1').trim() === '') return Promise.resolve({ fields: [], broken: false });
  const wellEncoded = isUtf8(body);
  return new Promise((resolve) => {
    const fields: RawField[] = [];
    const add = (name: string, value: string, file: boolean) => {
      const broken = !wellEncoded && `${name}${value}`.includes('\uFFFD') ? 'utf8' : null;
      fields.push({ name, value, bytes: Buffer.from(value), broken, file });
    };
    const parser = createParser(contentType, body.length);
    if (!parser) return resolve({ fields, broken: true });
    parser.on('field', (name, value) => add(name, value, false));
    parser.on('file', (name, content, info) => {
      const chunks: Buffer[] = [];
      content.on('data', (chunk: Buffer) => chunks.push(chunk));
      // A part without a file name is a field, whatever its Content-Type.
      content.on('end', () => add(name, Buffer.concat(chunks).toString('utf8'), info.filename !== undefined));
    });
    parser.on('error', () => resolve({ fields, broken: true }));
    parser.on('close', () =>
      resolve({ fields: fields.slice(0, MAX_FIELDS), broken: fields.length > MAX_FIELDS }),
    );
    parser.end(body);
  });
}

/** `undefined` when the header has no boundary. */
function createParser(contentType: string, size: number): busboy.Busboy | undefined {
  try {
    const limits = { fieldSize: size + 1, parts: MAX_FIELDS + 1 };
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      defCharset: 'utf8',
      limits,
    });
  } catch {
    return undefined;
  }
}
