import { describe, expect, it } from 'vitest';
import { readCred } from '../../../src/apis/elvis/credentials.ts';

const PLAIN =
  'Zo\u00eb:na\u00efve caf\u00e9 99, a password that is long enough to fill more than one line of base64';
const BASE64 = Buffer.from(PLAIN).toString('base64');
const lines = (width: number, end: string) => BASE64.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '';

/** Which encoder writes which shape. */
const SHAPES: [string, string][] = [
  ['Node, PHP and PowerShell: one line', BASE64],
  ['Python base64.encodebytes: lines of 76 and a line break at the end', `${lines(76, '\n')}\n`],
  ['Ruby Base64.encode64: lines of 60', `${lines(60, '\n')}\n`],
  ['Java MIME encoder: CRLF', lines(76, '\r\n')],
  ['.NET InsertLineBreaks: CRLF', lines(76, '\r\n')],
  ['Android Base64.DEFAULT: a line break at the end', `${lines(76, '\n')}\n`],
  ['Java and Python URL-safe', Buffer.from(PLAIN).toString('base64url')],
  ['Android NO_PADDING', BASE64.replace(/=+$/, '')],
  ['a form encoder on top of encodeURIComponent', encodeURIComponent(BASE64)],
  ['a query string without escaping', BASE64.replaceAll('+', ' ')],
  ['a quoted string', `"${BASE64}"`],
  ['.NET UTF8Encoding with its preamble', Buffer.from(`\ufeff${PLAIN}`).toString('base64')],
];

describe('cred', () => {
  it.each(SHAPES)('is read as %s writes it', (_, cred) => {
    const [name = '', password = ''] = PLAIN.split(/:(.*)/s);
    expect(readCred(cred)).toEqual({ credentials: { kind: 'password', name, password } });
  });

  it.each(['', '::', 'not base64!', '%', Buffer.from('no colon').toString('base64')])('is not %j', (cred) => {
    expect(readCred(cred)).toHaveProperty('error');
  });
});
