import { isUtf8 } from 'node:buffer';

/** MediaWiki's separator of lists, announced at the start of a value; elsewhere it is a control character. */
export const UNIT_SEPARATOR = '\u001f';

/** Control characters that a value may not have, and two code points that are no characters. */
const UNWANTED = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * A value as MediaWiki reads it: normal form C, unwanted characters as U+FFFD. In the query string a value that is not
 * UTF-8 is read as Windows-1252, which old browsers sent; in a form its invalid bytes are replaced.
 */
export function readText(bytes: Buffer, inQuery: boolean): string {
  const text = inQuery && !isUtf8(bytes) ? windows1252(bytes) : bytes.toString('utf8');
  if (!text.startsWith(UNIT_SEPARATOR)) return cleaned(text);
  return bytes.toString('utf8').split(UNIT_SEPARATOR).map(cleaned).join(UNIT_SEPARATOR);
}

function windows1252(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * Normalising a run of combining marks takes time that grows with the square of its length. The Stream-Safe Text Format
 * (UAX #15 §13) allows 30 in a row and separates longer runs with U+034F.
 */
function streamSafe(text: string): string {
  return text.replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034f');
}

function cleaned(text: string): string {
  return streamSafe(text).normalize('NFC').replace(UNWANTED, '\ufffd');
}
