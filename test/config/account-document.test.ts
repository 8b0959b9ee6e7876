import { describe, expect, test } from 'vitest';
import { parseAccounts, parseJson } from '../../src/config/index.ts';

/** Of the smallest cost there is. */
const ARGON2 = '$argon2id$v=19$m=8,t=1,p=1$YWJjZGVmZ2g$YWJjZGVmZ2hpamts';

const one = (fields: object) => ({ accounts: [{ name: 'a', ...fields }] });
const app = (fields: object) => one({ appPasswords: [{ appId: 'x', password: 'y', grants: [], ...fields }] });
const block = (fields: object) => one({ blocked: { reason: '', by: 'b', expiry: 'infinite', ...fields } });

describe('an import document', () => {
  test('is taken with every field', () => {
    const accounts = [
      { name: 'Ada', password: 'tiny', groups: ['sysop'], fullName: null, email: '', passwordExpired: true },
      {
        name: 'Ørsted æther',
        passwordHash: ARGON2,
        fullName: 'می\u200cخواهم',
        blocked: { reason: '', by: 'Ada', expiry: '2030-01-01T00:00:00.5Z', createAccount: true },
        appPasswords: [
          { appId: 'robot', password: 'x', grants: ['basic'], ipRanges: ['192.0.2.0/24', '::1'] },
        ],
      },
    ];
    expect(parseAccounts({ $schema: 'accounts.schema.json', accounts })).toEqual(accounts);
  });

  test.each<[string, unknown]>([
    ['the document has to be an object', []],
    ['the document has to be an object', null],
    ['accounts is missing', {}],
    ['accounts has to be an array', { accounts: {} }],
    ['colour is not known', { accounts: [], colour: 1 }],
    ['accounts[1] has to be an object', { accounts: [{ name: 'a' }, []] }],
    ['accounts[1].name is missing', { accounts: [{ name: 'a' }, {}] }],
    ['accounts[0].nick is not known', one({ nick: 'b' })],
    ['accounts[0].name has to be a string', one({ name: 7 })],
    ['accounts[0].name has nothing but spaces in it', one({ name: ' _' })],
    ['accounts[0].name must not be empty', one({ name: '' })],
    ['accounts[0].name is longer than 255 characters', one({ name: 'a'.repeat(256) })],
    ['accounts[0].name contains an unpaired surrogate', one({ name: 'q\ud801' })],
    [
      'accounts[1].name is the same account as accounts[0].name',
      { accounts: [{ name: 'Ali' }, { name: 'ali_' }] },
    ],
    ['accounts[0] has both password and passwordHash', one({ password: 'b', passwordHash: ARGON2 })],
    ['accounts[0].password has to be a string', one({ password: 12345678 })],
    ['accounts[0].password is longer than 4096 bytes', one({ password: 'é'.repeat(2049) })],
    ['accounts[0].passwordExpired has to be true or false', one({ passwordExpired: 'no' })],
    ['accounts[0].groups has to be an array', one({ groups: 'sysop' })],
    ['accounts[0].groups[1] has to be a string', one({ groups: ['x', 1] })],
    ['accounts[0].groups[0] must not contain a comma', one({ groups: ['a,b'] })],
    ['accounts[0].groups[0] must not begin or end with a space', one({ groups: [' sysop'] })],
    [
      'accounts[0].groups[1] must not contain the invisible character U+000D',
      one({ groups: ['a', 'b\r\nX: 1'] }),
    ],
    ['accounts[0].fullName must not contain the invisible character U+000A', one({ fullName: 'A\nX: 1' })],
    ['accounts[0].email must not contain the invisible character U+0000', one({ email: 'a@b\0' })],
    ['accounts[0].blocked.by is missing', one({ blocked: { reason: '', expiry: 'infinite' } })],
    ['accounts[0].blocked.expiry has to be "infinite" or a time like', block({ expiry: 'soon' })],
    [
      'accounts[0].blocked.expiry has to be "infinite" or a time like',
      block({ expiry: '2030-02-31T00:00:00Z' }),
    ],
    [
      'accounts[0].appPasswords has the same appId twice',
      one({ appPasswords: Array(2).fill({ appId: 'x', password: 'y', grants: [] }) }),
    ],
    ['accounts[0].appPasswords[0].appId must not contain "@" or a space', app({ appId: 'a b' })],
    ['accounts[0].appPasswords[0].grants[0] has to be a string', app({ grants: [1] })],
    [
      'accounts[0].appPasswords[0].ipRanges[0] is not an address range like 192.0.2.0/24',
      app({ ipRanges: ['192.0.2.0/33'] }),
    ],
  ])('is refused because %s', (message, document) => {
    expect(() => parseAccounts(document)).toThrow(message);
  });

  test.each([
    ['is a bcrypt hash', '$2b$10$abcdefghijklmnopqrstuv'],
    ['is a PBKDF2 hash', '$pbkdf2-sha512$x'],
    ['is a MediaWiki hash of type pbkdf2', ':pbkdf2:sha512:30000:64:a:b'],
    ['is of an unknown form', 'plain'],
    ['is a malformed argon2 string', '$argon2id$v=19$m=8,t=1$YWJjZGVmZ2g$YWJjZGVmZ2hpamts'],
    ['is of argon2 version 99; only version 19 is taken', ARGON2.replace('v=19', 'v=99')],
    ['has an argon2 memory of 0, which has to be from 8 to 1048576', ARGON2.replace('m=8', 'm=0')],
    ['has an argon2 memory of 4294967295, which has', ARGON2.replace('m=8', 'm=4294967295')],
    ['has an argon2 passes of 99999999, which has', ARGON2.replace('t=1', 't=99999999')],
    ['has an argon2 salt length of 3, which has', ARGON2.replace('YWJjZGVmZ2g', 'YWJj')],
  ])('is refused because a hash %s', (fault, passwordHash) => {
    expect(() => parseAccounts(one({ passwordHash }))).toThrow(`accounts[0].passwordHash ${fault}`);
  });

  test.each([
    ['a control', '\u001b', 'U+001B'],
    ['a line break', '\n', 'U+000A'],
    ['DEL', '\u007f', 'U+007F'],
    ['a C1 control', '\u009b', 'U+009B'],
    ['a line separator', '\u2028', 'U+2028'],
    ['what XML cannot carry', '\uffff', 'U+FFFF'],
  ])('is refused with %s in any field but a password', (_, character, named) => {
    const text = `x${character}`;
    const documents = [
      one({ name: text }),
      one({ groups: [text] }),
      one({ fullName: text }),
      one({ email: text }),
      block({ reason: text }),
      block({ by: text }),
      app({ appId: text }),
      app({ grants: [text] }),
    ];
    for (const document of documents) {
      expect(() => parseAccounts(document)).toThrow(`must not contain the invisible character ${named}`);
    }
  });

  test.each(['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u3164', '\ufe0f'])(
    'is refused with the format character %j in a name, a group, an app id or a grant',
    (character) => {
      const text = `x${character}y`;
      for (const document of [
        one({ name: text }),
        one({ groups: [text] }),
        app({ appId: text }),
        app({ grants: [text] }),
      ]) {
        expect(() => parseAccounts(document)).toThrow('must not contain the invisible character');
      }
    },
  );

  test('says everything that is wrong at once, one line each, and repeats no value', () => {
    const accounts = [{ name: 7 }, { nick: 'hush' }, { name: 'b', password: ['hush'], passwordHash: 'hush' }];
    expect(() => parseAccounts({ accounts })).toThrow(
      expect.objectContaining({
        message: [
          'accounts[0].name has to be a string',
          'accounts[1].name is missing',
          'accounts[1].nick is not known',
          'accounts[2].password has to be a string',
          'accounts[2].passwordHash is of an unknown form; only argon2 PHC strings are taken',
        ].join('\n'),
      }),
    );
  });

  test('says the first twenty, and then how many there are', () => {
    const lines = () => {
      try {
        return parseAccounts({ accounts: Array.from({ length: 50 }, () => ({})) });
      } catch (error) {
        return String(error).split('\n');
      }
    };
    expect(lines()).toHaveLength(21);
    expect(lines().at(-1)).toBe('30 more problems, 50 in all');
  });

  test('of a hundred thousand names that are one is refused in time', () => {
    const accounts = Array.from({ length: 100_000 }, (_, at) => ({ name: at === 0 ? 'N1' : `n${at}` }));
    expect(() => parseAccounts({ accounts })).toThrow(
      'accounts[1].name is the same account as accounts[0].name',
    );
  });
});

describe('the file of an import document', () => {
  const read = (text: string | Uint8Array) => parseAccounts(parseJson(Buffer.from(text), 'x.json'), 'x.json');

  test('may begin with a byte order mark', () => {
    expect(read('\uFEFF{"accounts":[{"name":"Zoë"}]}')).toEqual([{ name: 'Zoë' }]);
  });

  test.each([
    ['{"accounts":[],\n "accounts":[]}', 'accounts stands twice, again in line 2, column 2'],
    [
      '{"accounts":[{"name":"a"},{"name":"b","password":"x","p\\u0061ssword":"y"}]}',
      'accounts[1].password stands twice',
    ],
    [
      '{"accounts":[{"name":"a{\\"name\\":1","groups":["name","name"],"name":"b"}]}',
      'accounts[0].name stands twice',
    ],
  ])('is refused for a key that stands twice: %s', (text, message) => {
    expect(() => read(text)).toThrow(`x.json: ${message}`);
  });

  test('may have the same key in different objects, and brackets and commas in strings', () => {
    const accounts = [{ name: 'a]},{"' }, { name: 'b', groups: ['x:y', 'name'] }];
    expect(read(JSON.stringify({ accounts }))).toEqual(accounts);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'Latin-1',
      Buffer.from('{"accounts":\n[{"name":"Zoë"}]}', 'latin1'),
      'line 2, column 13 has the byte 0xEB',
    ],
    [
      'a surrogate',
      Uint8Array.of(0x22, 0xc3, 0xab, 0xed, 0xa0, 0x80, 0x22),
      'line 1, column 3 has the byte 0xED',
    ],
    ['a broken end', Uint8Array.of(0x22, 0xe2, 0x82), 'line 1, column 2 has the byte 0xE2'],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'line 1, column 1 has the byte 0xFF'],
  ])('is refused for bytes that are not UTF-8: %s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(`x.json: ${message}, which is not UTF-8`);
  });

  test.each([
    ['{"accounts":[{"password":"hunter2"]}', 'line 1, column 35 is not JSON'],
    ['{"accounts":[\n', 'line 2, column 1 is not JSON'],
    ['', 'line 1, column 1 is not JSON'],
  ])('is refused where it is no JSON, and nothing of it is repeated: %s', (text, message) => {
    expect(() => read(text)).toThrow(new RegExp(`^x\\.json: ${message}$`));
  });

  test('of a long string is read', () => {
    const long = JSON.stringify({ accounts: [{ name: 'a', password: '\\"'.repeat(3_000_000) }] });
    expect(() => read(long)).toThrow('accounts[0].password is longer than 4096 characters');
  });
});
