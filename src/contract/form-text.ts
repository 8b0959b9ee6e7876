import { bareMediaType, type RawField, URLENCODED } from './form-parser.ts';

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/**
 * A URL-encoded form without what writers of text files put around it: the byte order mark of .NET's StreamWriter, and
 * a line break at the end. Encoders of forms escape both.
 */
export function bareForm(contentType: string | undefined, body: Buffer): Buffer {
  if (bareMediaType(contentType) !== URLENCODED) return body;
  const marked = body.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const unmarked = marked ? body.subarray(BYTE_ORDER_MARK.length) : body;
  let end = unmarked.length;
  while (['\r', '\n'].includes(String.fromCharCode(unmarked[end - 1] ?? 0))) end -= 1;
  return unmarked.subarray(0, end);
}

/**
 * A field whose bytes are not UTF-8, in the character set that the form declares, as Java's do, or else in Latin-1, as
 * PowerShell 5 and old Perl write a form without a declaration.
 */
export function inDeclaredCharset(field: RawField, contentType: string | undefined): RawField {
  if (field.broken !== 'utf8' || bareMediaType(contentType) !== URLENCODED) return field;
  return { ...field, value: decoderFor(contentType).decode(field.bytes), broken: null };
}

function decoderFor(contentType = ''): TextDecoder {
  const [, label = LATIN_1] = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType) ?? [];
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-') ? new TextDecoder(LATIN_1) : decoder;
  } catch {
    return new TextDecoder(LATIN_1);
  }
}

/** As the Encoding Standard reads the label `iso-8859-1`. */
const LATIN_1 = 'windows-1252';
