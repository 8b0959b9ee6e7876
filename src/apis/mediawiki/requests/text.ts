import { isUtf8 } from 'node:buffer';

/** MediaWiki's mark of a list with a separator of its own; in front of a value it is kept, elsewhere it is a control sign. */
export const UNIT_SEPARATOR = '\u001f';

/** Control signs that a text may not have, and two code points that are no characters. */
const UNWANTED = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * A value as MediaWiki reads it: normal form C, unwanted signs as U+FFFD. What is not UTF-8 is taken for Windows-1252
 * in the address, where browsers of old wrote it, and has its broken bytes replaced in a form.
 */
export function readText(bytes: Buffer, inAddress: boolean): string {
  const text = inAddress && !isUtf8(bytes) ? windows1252(bytes) : bytes.toString('utf8');
  if (!text.startsWith(UNIT_SEPARATOR)) return cleaned(text);
  return bytes.toString('utf8').split(UNIT_SEPARATOR).map(cleaned).join(UNIT_SEPARATOR);
}

function windows1252(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function cleaned(text: string): string {
  return text.normalize('NFC').replace(UNWANTED, '\ufffd');
}
