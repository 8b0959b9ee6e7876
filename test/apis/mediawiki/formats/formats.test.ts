import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../../../src/apis/mediawiki/formats/format.ts';
import { FORMATS, formatNamed } from '../../../../src/apis/mediawiki/formats/formats.ts';
import { prettyPage, wrappedPage } from '../../../../src/apis/mediawiki/formats/pretty.ts';
import { listOf, mapOf, namedList, shaped, withText } from '../../../../src/apis/mediawiki/results/shape.ts';

const PLAIN: FormatOptions = {
  version: 1,
  utf8: false,
  ascii: false,
  callback: undefined,
  includexmlnamespace: false,
  wrappedhtml: false,
  pretty: false,
};

/** One of everything that an answer can hold. */
const TREE = shaped(
  {
    batchcomplete: true,
    nothing: false,
    text: 'Zoë & "<☃>"\u2028',
    number: -1.5,
    groups: listOf('g', ['*', 'user']),
    nobody: listOf('g', []),
    plain: ['a', 'b'],
    warnings: { main: withText('warnings', { warnings: ' one\ntwo' }) },
    namespaces: shaped(
      { '0': withText('name', { id: 0, name: '' }), '-1': withText('name', { id: -1, name: 'Special' }) },
      { element: 'ns', type: 'assoc' },
    ),
    kept: shaped({ path: false }, { booleans: ['path'] }),
    absent: undefined,
  },
  { type: 'assoc' },
);

function written(format: string, options: Partial<FormatOptions> = {}): string {
  return formatNamed(format).writer.write(TREE, { ...PLAIN, ...options });
}

describe('JSON', () => {
  it('in version 1 has true flags as empty strings, no false ones, texts called *, and ASCII only', () => {
    expect(written('json')).toMatchInlineSnapshot(
      `"{"batchcomplete":"","text":"Zo\\u00eb & \\"<\\u2603>\\"\\u2028","number":-1.5,"groups":["*","user"],"nobody":[],"plain":["a","b"],"warnings":{"main":{"*":" one\\ntwo"}},"namespaces":{"0":{"id":0,"*":""},"-1":{"id":-1,"*":"Special"}},"kept":{"path":false}}"`,
    );
  });

  it('in version 2 has what the result has, and UTF-8', () => {
    expect(written('json', { version: 2 })).toMatchInlineSnapshot(
      `"{"batchcomplete":true,"nothing":false,"text":"Zoë & \\"<☃>\\"\\u2028","number":-1.5,"groups":["*","user"],"nobody":[],"plain":["a","b"],"warnings":{"main":{"warnings":" one\\ntwo"}},"namespaces":{"0":{"id":0,"name":""},"-1":{"id":-1,"name":"Special"}},"kept":{"path":false}}"`,
    );
  });

  it('escapes or not as its options say, and never leaves the two separators that end lines in scripts', () => {
    expect(written('json', { utf8: true })).toContain('Zoë & \\"<☃>\\"\\u2028');
    expect(written('json', { version: 2, ascii: true })).toContain('Zo\\u00eb & \\"<\\u2603>\\"\\u2028');
  });

  it('as a script is a call of the function named, of whose name nothing is left that could be code', () => {
    expect(written('json', { callback: 'a.b["c"]' })).toMatch(/^\/\*\*\/a\.b\["c"\]\(\{.*\}\)$/s);
    expect(written('json', { callback: 'alert(1);//cb' })).toMatch(/^\/\*\*\/alert1cb\(\{/);
  });
});

describe('XML', () => {
  it('has scalars as attributes, flags as empty ones, lists as elements and texts as content', () => {
    expect(written('xml')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?><api batchcomplete="" text="Zoë &amp; &quot;&lt;☃&gt;&quot; " number="-1.5"><groups><g>*</g><g>user</g></groups><nobody /><plain><_v>a</_v><_v>b</_v></plain><warnings><main xml:space="preserve"> one
      two</main></warnings><namespaces><ns id="-1" xml:space="preserve" _idx="-1">Special</ns><ns id="0" xml:space="preserve" _idx="0" /></namespaces><kept /></api>"
    `);
  });

  it('is the same in both versions, and says its namespace when asked', () => {
    expect(written('xml', { version: 2 })).toBe(written('xml'));
    expect(written('xml', { includexmlnamespace: true })).toContain(
      'xmlns="http://www.mediawiki.org/xml/api/"',
    );
  });

  it('of nothing is one empty element', () => {
    const { writer } = formatNamed('xml');
    expect(writer.write({}, PLAIN)).toBe('<?xml version="1.0" encoding="utf-8"?><api />');
  });

  it('spells names that XML does not take', () => {
    const { writer } = formatNamed('xml');
    expect(writer.write({ 'a b': 1, '*': 2, '': 3, 'add-self': 4 }, PLAIN)).toContain(
      '<api _a.20.b="1" _.2A.="2" _="3" add-self="4" />',
    );
  });

  it('keeps line breaks and quotes of attributes', () => {
    expect(formatNamed('xml').writer.write({ a: '"\n\t\r' }, PLAIN)).toContain('a="&quot;&#10;&#9;&#13;"');
  });

  it('makes a text beside elements an element itself', () => {
    const tree = withText('docref', { errors: namedList('error', [{ code: 'x' }]), docref: 'there' });
    expect(formatNamed('xml').writer.write(tree, PLAIN)).toContain(
      '<api><errors><error code="x" /></errors><docref xml:space="preserve">there</docref></api>',
    );
  });
});

describe('the other forms', () => {
  it('PHP is what unserialize reads, with lengths in bytes and numbers as keys', () => {
    expect(written('php', { version: 2 })).toMatchInlineSnapshot(`
      "a:10:{s:13:"batchcomplete";b:1;s:7:"nothing";b:0;s:4:"text";s:17:"Zoë & "<☃>" ";s:6:"number";d:-1.5;s:6:"groups";a:2:{i:0;s:1:"*";i:1;s:4:"user";}s:6:"nobody";a:0:{}s:5:"plain";a:2:{i:0;s:1:"a";i:1;s:1:"b";}s:8:"warnings";a:1:{s:4:"main";a:1:{s:8:"warnings";s:8:" one
      two";}}s:10:"namespaces";a:2:{i:0;a:2:{s:2:"id";i:0;s:4:"name";s:0:"";}i:-1;a:2:{s:2:"id";i:-1;s:4:"name";s:7:"Special";}}s:4:"kept";a:1:{s:4:"path";b:0;}}"
    `);
    expect(formatNamed('php').writer.write(mapOf({}), PLAIN)).toBe('a:0:{}');
  });

  it('raw shows the shapes', () => {
    expect(JSON.parse(written('rawfm'))).toMatchObject({
      _type: 'assoc',
      batchcomplete: true,
      groups: { 0: '*', 1: 'user', _type: 'array', _element: 'g' },
      plain: ['a', 'b'],
      warnings: { main: { _content: 'warnings' } },
    });
  });

  it('none is nothing', () => {
    expect(written('none')).toBe('');
  });

  it('every form has its media type, and every page for people runs nothing of what it shows', () => {
    const types = FORMATS.map(({ name, writer, pretty }) => [
      name,
      pretty ? 'page' : writer.mediaType(PLAIN),
    ]);
    expect(Object.fromEntries(types)).toEqual({
      json: 'application/json',
      jsonfm: 'page',
      none: 'text/plain',
      php: 'application/vnd.php.serialized',
      phpfm: 'page',
      rawfm: 'page',
      xml: 'text/xml',
      xmlfm: 'page',
    });
    expect(prettyPage('<script>x</script>', 'jsonfm')).toContain('&lt;script&gt;x&lt;/script&gt;</pre>');
    expect(JSON.parse(wrappedPage('<b>', 'xmlfm', 405))).toMatchObject({
      status: 405,
      statustext: 'Method Not Allowed',
    });
  });

  it('an unknown form is the default one', () => {
    expect(formatNamed('yaml').name).toBe('jsonfm');
  });
});
