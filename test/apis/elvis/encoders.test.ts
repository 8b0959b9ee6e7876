import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCred } from '../../../src/apis/elvis/credentials.ts';
import { type App, startApp } from '../../support/app.ts';
import { type ElvisClient, elvisClient, type Session } from './elvis.ts';

const NAME = 'Zoë';
const SECRET = 'naïve café 99, a password that is long enough to fill more than one line of base64';
const PLAIN = `${NAME}:${SECRET}`;
const BASE64 = Buffer.from(PLAIN).toString('base64');
const lines = (width: number, end: string) => BASE64.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '';
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Which encoder writes which shape. */
const SHAPES: [string, string][] = [
  ['Node, PHP and PowerShell: one line', BASE64],
  ['Python base64.encodebytes: lines of 76 and a line break at the end', `${lines(76, '\n')}\n`],
  ['Python str(bytes)', `b'${BASE64}'`],
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
  ['Python latin-1 and Java getBytes() on Windows', Buffer.from(PLAIN, 'latin1').toString('base64')],
  ['PowerShell [Text.Encoding]::Unicode', Buffer.from(PLAIN, 'utf16le').toString('base64')],
  ['Java getBytes("UTF-16")', bigEndian(`\ufeff${PLAIN}`).toString('base64')],
];

let app: App;
let elvis: ElvisClient;
beforeAll(async () => {
  const accounts = { accounts: [{ name: NAME, password: SECRET }] };
  app = await startApp({ accounts, config: { elvis: { authcred: true } } });
  elvis = elvisClient(app.url);
});
afterAll(() => app.close());

describe('cred', () => {
  it.each(SHAPES)('is read as %s writes it', (_, cred) => {
    expect(readCred(cred)).toEqual({ credentials: { kind: 'password', name: NAME, password: SECRET } });
  });

  it.each(['', '::', 'not base64!', '%', Buffer.from('no colon').toString('base64')])('is not %j', (cred) => {
    expect(readCred(cred)).toHaveProperty('error');
  });
});

describe('authcred', () => {
  it.each(SHAPES)('is read as %s writes it', async (_, authcred) => {
    const { body } = await elvis.get(`/services/profile?authcred=${encodeURIComponent(authcred)}`);
    expect(body['username']).toBe(NAME);
  });

  it('is read without escaping', async () => {
    expect((await elvis.get(`/services/profile?authcred=${BASE64}`)).body['username']).toBe(NAME);
  });
});

const TYPE = 'application/x-www-form-urlencoded';
const escaped = encodeURIComponent(SECRET);
const FORM = `username=Zo%C3%AB&password=${escaped}`;
const latin1 = (text: string) =>
  [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16)}`).join('');
const LATIN1 = `username=${latin1(NAME)}&password=${latin1(SECRET)}`;
const parts = (name: (name: string) => string, head: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(
    [...Object.entries({ username: NAME, password: SECRET })]
      .map(
        ([key, value]) => `--xx\r\nContent-Disposition: form-data; ${name(key)}\r\n${head}\r\n${value}\r\n`,
      )
      .join('')
      .concat('--xx--\r\n'),
    encoding,
  );
const quoted = (name: string) => `name="${name}"`;

/** Which encoder writes which form: its `Content-Type` and its bytes. */
const FORMS: [string, string, string | Buffer][] = [
  ['PHP urlencode, .NET FormUrlEncodedContent: + for a space', TYPE, FORM.replaceAll('%20', '+')],
  ['PHP rawurlencode, encodeURIComponent: %20', TYPE, FORM],
  ['.NET UrlEncode: lower-case digits', TYPE, FORM.replace(/%../g, (code) => code.toLowerCase())],
  ['jQuery and Android Volley: a charset', `${TYPE}; charset=UTF-8`, FORM],
  ['Axios: a charset without a space', `${TYPE};charset=utf-8`, FORM],
  ['a quoted charset', `${TYPE}; charset="UTF-8"`, FORM],
  ['Java in capitals', TYPE.toUpperCase(), FORM],
  ['Apache HttpClient 4: Latin-1, declared', `${TYPE}; charset=ISO-8859-1`, LATIN1],
  ['Java that declares Latin-1 and writes UTF-8', `${TYPE}; charset=ISO-8859-1`, FORM],
  ['.NET with Encoding.Default: windows-1252, declared', `${TYPE}; charset=windows-1252`, LATIN1],
  [
    'PowerShell 5 with a string as body: Latin-1, unescaped',
    TYPE,
    Buffer.from(`username=${NAME}&password=${SECRET}`, 'latin1'),
  ],
  ['PowerShell 7 and curl --data: UTF-8, unescaped', TYPE, `username=${NAME}&password=${SECRET}`],
  ['Perl uri_escape: Latin-1, not declared', TYPE, LATIN1],
  ['.NET StreamWriter: a byte order mark', TYPE, `\ufeff${FORM}`],
  ['curl --data-binary @file, PowerShell here-strings: a line break at the end', TYPE, `${FORM}\r\n`],
  ['a separator at the end', TYPE, `${FORM}&`],
  ['Python requests: multipart', 'multipart/form-data; boundary=xx', parts(quoted, '')],
  [
    '.NET MultipartFormDataContent: a quoted boundary, names without quotes, a type per part',
    'multipart/form-data; boundary="xx"',
    parts((name) => `name=${name}`, 'Content-Type: text/plain; charset=utf-8\r\n'),
  ],
  [
    'OkHttp: a length per part',
    'multipart/form-data; boundary=xx',
    parts(quoted, '')
      .toString()
      .replace(/Content-Disp[^;]*/g, 'Content-Length: 3\r\n$&'),
  ],
  [
    'Apache HttpClient 4 addTextBody: Latin-1, declared per part',
    'multipart/form-data; boundary=xx',
    parts(
      quoted,
      'Content-Type: text/plain; charset=ISO-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n',
      'latin1',
    ),
  ],
];

describe('a form', () => {
  it.each(FORMS)('is read as %s', async (_, type, body) => {
    const headers = { 'content-type': type };
    const sent = typeof body === 'string' ? Buffer.from(body) : body;
    const login = await elvis.post('/services/login', { headers, body: new Uint8Array(sent) });
    expect(login.body).toMatchObject({ loginSuccess: true });
  });

  it.each(FORMS.filter(([, type]) => type.startsWith(TYPE)))('of cred is read as %s', async (_, type) => {
    const sent = { headers: { 'content-type': type }, body: `cred=${encodeURIComponent(BASE64)}` };
    expect((await elvis.post('/services/login', sent)).body).toMatchObject({ loginSuccess: true });
  });

  it('keeps a line break that the encoder has escaped', async () => {
    const sent = { headers: { 'content-type': TYPE }, body: `${FORM}%0A` };
    expect((await elvis.post('/services/login', sent)).body).toMatchObject({ loginSuccess: false });
  });
});

/** Which program writes which `Authorization`. */
const AUTHORIZATIONS: [string, (token: string) => string][] = [
  ['RFC 6750', (token) => `Bearer ${token}`],
  ['a lower-case scheme', (token) => `bearer ${token}`],
  ['an upper-case scheme', (token) => `BEARER ${token}`],
  ['two spaces', (token) => `Bearer  ${token}`],
  ['a tab', (token) => `Bearer\t${token}`],
  ['no space, as a Ruby client writes it', (token) => `Bearer${token}`],
  ['the quotation marks of the JSON, as a shell cuts it out', (token) => `Bearer "${token}"`],
];

/** Which program writes which `X-CSRF-TOKEN`. */
const CSRF_TOKENS: [string, (token: string) => string][] = [
  ['the bare token', (token) => token],
  ['the quotation marks of the JSON, as a shell cuts it out', (token) => `"${token}"`],
  ['spaces around it', (token) => `  ${token}  `],
];

describe('headers', () => {
  it.each(AUTHORIZATIONS)('Authorization is read with %s', async (_, write) => {
    const { body } = await elvis.post('/services/apilogin', {
      body: new URLSearchParams({ username: NAME, password: SECRET }),
    });
    expect(await elvis.who({ authorization: write(String(body['authToken'])) })).toBe(NAME);
  });

  it.each(CSRF_TOKENS)('X-CSRF-TOKEN is read with %s', async (_, write) => {
    const session: Session = await elvis.logIn({ username: NAME, password: SECRET });
    const headers = { cookie: `authToken=${session.authToken}`, 'x-csrf-token': write(session.csrfToken) };
    expect((await elvis.post('/services/logout', { headers })).body).toEqual({ logoutSuccess: true });
  });

  it.each([
    ['bare', (value: string) => value],
    ['quoted', (value: string) => `"${value}"`],
    ['percent-encoded', encodeURIComponent],
  ])('a %s cookie value is read', async (_, write) => {
    const session = await elvis.logIn({ username: NAME, password: SECRET });
    expect(await elvis.who({ cookie: `authToken=${write(session.authToken)}` })).toBe(NAME);
  });
});
