import { describe, expect, it } from 'vitest';
import { createWarnings } from '../../../../src/apis/mediawiki/messages/warnings.ts';
import { createParameterReader } from '../../../../src/apis/mediawiki/request/parameter-reader.ts';
import { rawParameters } from '../../../../src/apis/mediawiki/request/raw-parameters.ts';
import { readText } from '../../../../src/apis/mediawiki/request/text.ts';
import type { HttpRequest } from '../../../../src/contract/index.ts';

function httpRequest(query: string, rest: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    path: '/w/api.php',
    query,
    basePath: '',
    headers: {},
    remoteAddress: '',
    encrypted: false,
    ...rest,
  };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=latin1' };
const raw = (query: string, form?: string, headers: Record<string, string> = FORM) =>
  rawParameters(
    httpRequest(query, form === undefined ? {} : { method: 'POST', headers }),
    Buffer.from(form ?? '', 'latin1'),
  );

/** What reading a module comes to: its values or the code of its refusal, the codes of warnings, unused names. */
async function read(module: string, query: string, highLimits = false) {
  const warnings = createWarnings();
  const reader = createParameterReader(await raw(query), warnings, () => highLimits);
  const outcome = reader.read(module);
  return {
    outcome:
      'kind' in outcome && outcome.kind === 'error'
        ? (outcome as { message: { code: string } }).message.code
        : outcome,
    warnings: warnings.list().map((warning) => `${warning.module} ${warning.message.code}`),
    unused: reader.unused(),
  };
}

describe('where a parameter stands', () => {
  it('the form wins over the address, and of several the last', async () => {
    const both = await raw('a=1&a=2&b=3', 'b=4&b=5');
    expect([both.text('a'), both.text('b')]).toEqual(['2', '5']);
    expect([both.inQuery('b'), both.inQuery('c')]).toEqual([true, false]);
    expect(both.names).toEqual(['b', 'a']);
  });

  it.each([
    ['JSON', 'application/json'],
    ['plain text', 'text/plain'],
    ['a type nobody knows', 'x'],
  ])('a body of %s is not read', async (_what, type) => {
    expect((await raw('a=1', 'b=2', { 'content-type': type })).names).toEqual(['a']);
  });

  it('a body without a type is not read, and remembered as such', async () => {
    expect(await raw('a=1', 'b=2', {})).toMatchObject({ names: ['a'], untyped: true });
  });

  it('names are as PHP has them', async () => {
    const { names } = await raw('a.b=1&%20c%20d=2&e%5Bx%5D=3&f%5Bg=4&%5Bh%5D=5&i%00j=6&=7');
    expect(names).toEqual(['a_b', 'c_d', 'e', 'f_g', 'i']);
  });
});

describe('texts', () => {
  it.each([
    ['composed form', 'e%CC%81', 'é', true],
    ['control signs', 'a%00b%1Fc%0Ad', 'a\ufffdb\ufffdc\nd', true],
    ['Windows-1252, as browsers of old wrote it', 'a%FFb%80', 'aÿb€', true],
    ['broken percent signs, as they are', 'a%zz%', 'a%zz%', false],
    ['a plus for a blank', 'a+b%2Bc', 'a b+c', false],
    ['signs beyond the basic plane', '%F0%9F%98%80', '😀', false],
  ])('are read in %s', async (_what, sent, text, corrected) => {
    expect((await raw(`x=${sent}`)).get('x')).toEqual({ kind: 'value', text, corrected });
  });

  it('of a form have broken bytes replaced', async () => {
    expect((await raw('', 'x=a%FFb')).get('x')).toEqual({
      kind: 'value',
      text: 'a\ufffdb',
      corrected: true,
    });
  });

  it('keep U+001F as a separator only in front', () => {
    expect(readText(Buffer.from('\u001fa\u001fe\u0301'), true)).toBe('\u001fa\u001fé');
  });
});

describe('values', () => {
  it.each(['1', '0', 'false', ''])('a boolean is true when it is %j', async (value) => {
    expect((await read('query', `rawcontinue=${value}`)).outcome).toEqual({ rawcontinue: true });
  });

  it('lists are split at |, or at U+001F when they begin with it; repeated and empty ones are fine', async () => {
    expect((await read('query', 'meta=userinfo|tokens|userinfo')).outcome).toEqual({
      meta: ['userinfo', 'tokens'],
    });
    expect((await read('query', 'meta=%1Fuserinfo%1Ftokens')).outcome).toEqual({
      meta: ['userinfo', 'tokens'],
    });
    expect((await read('query+tokens', 'type=')).outcome).toEqual({ type: [] });
    expect((await read('query+tokens', '')).outcome).toEqual({ type: ['csrf'] });
  });

  it('unknown words of a list are warned of, a star stands for all where the module says so', async () => {
    expect(await read('query', 'meta=userinfo|x|*')).toMatchObject({
      outcome: { meta: ['userinfo'] },
      warnings: ['query unrecognizedvalues'],
    });
    expect((await read('query+tokens', 'type=*')).outcome).toMatchObject({
      type: expect.arrayContaining(['watch']),
    });
  });

  it('fifty words are enough, five hundred with high limits', async () => {
    const words = (count: number) => `type=${Array.from({ length: count }, (_, n) => n).join('|')}`;
    expect((await read('query+tokens', words(50))).outcome).toEqual({ type: [] });
    expect((await read('query+tokens', words(51))).outcome).toBe('toomanyvalues');
    expect((await read('query+tokens', words(500), true)).outcome).toEqual({ type: [] });
    expect((await read('query+tokens', words(501), true)).outcome).toBe('toomanyvalues');
  });

  it.each([
    ['checktoken', 'type=csrf', 'missingparam'],
    ['checktoken', 'type=csrf&token=', 'missingparam'],
    ['checktoken', 'type=x&token=y', 'badvalue'],
    ['checktoken', 'type=%1Fcsrf&token=y', 'badvalue'],
    ['checktoken', 'type=csrf&token=%1Fy', 'badvalue'],
    ['checktoken', 'type=csrf&token=y&maxtokenage=1e3', 'badinteger'],
    ['main', 'maxlag=', 'badinteger'],
    ['main', 'maxlag=9223372036854775808', 'badinteger'],
    ['main', 'assert=', 'badvalue'],
    ['main', 'format=JSON', 'badvalue'],
    ['main', 'assertuser=a%23b', 'baduser'],
    ['main', 'action=query|login', 'badvalue'],
    ['main', `uselang=${'x'.repeat(65)}`, 'maxchars'],
  ])('%s refuses %s with %s', async (module, query, code) => {
    expect((await read(module, query)).outcome).toBe(code);
  });

  it('numbers may have a sign, and huge ones are as good as without end', async () => {
    expect((await read('main', 'maxlag=%2B5')).outcome).toMatchObject({ maxlag: 5 });
    expect((await read('main', 'maxlag=9223372036854775807')).outcome).toMatchObject({
      maxlag: Number.MAX_SAFE_INTEGER,
    });
  });

  it('arrays of PHP are not understood, with a warning; what was corrected is warned of', async () => {
    expect(await read('query+tokens', 'type[]=login')).toMatchObject({
      outcome: { type: ['csrf'] },
      warnings: ['main unsupportedarray'],
    });
    expect((await read('main', 'requestid=e%CC%81')).warnings).toEqual(['main badutf8']);
  });

  it('names are case-sensitive, and those nobody asked for are left over', async () => {
    expect((await read('query+tokens', 'Type=login&colour=blue')).unused).toEqual(['Type', 'colour']);
  });
});
