import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../../src/apis/mediawiki/messages/catalogue.ts';
import { ERROR_FORMATS, errorFormat } from '../../../../src/apis/mediawiki/messages/error-formats.ts';
import { message } from '../../../../src/apis/mediawiki/messages/message.ts';
import { createRemarks } from '../../../../src/apis/mediawiki/messages/remarks.ts';

const bad = message('badvalue', ['action', "<i>'[[x]]"], { data: { limit: 50 } });
const remarks = [
  { message: bad, module: 'main' },
  { message: message('missingparam', ['type']), module: 'query+tokens' },
];

describe.each(Object.entries(ERROR_FORMATS))('the form %s', (_name, format) => {
  it('words a reason, errors and warnings in its own way', () => {
    expect({
      reason: format.reason(bad),
      ...format.errors(remarks, 'there'),
      ...format.warnings(remarks),
    }).toMatchSnapshot();
  });
});

describe('errors', () => {
  it('of an unknown form are in the form of old', () => {
    for (const name of [undefined, 'xml', 'constructor']) expect(errorFormat(name)).toBe(ERROR_FORMATS.bc);
  });

  it('never carry markup of a visitor', () => {
    const { html, wikitext } = ERROR_FORMATS;
    expect(html.reason(bad)).toHaveProperty('html', expect.not.stringContaining('<i>'));
    expect(wikitext.reason(bad)).toHaveProperty('text', expect.not.stringContaining('[['));
  });

  it('have a text for every code', () => {
    const without = Object.entries(TEXTS).filter(([key, text]) => text === '' && key !== 'account-nobody');
    expect(without).toEqual([]);
  });
});

describe('warnings', () => {
  it('are said once, and a deprecation brings its hint', () => {
    const said = createRemarks();
    said.deprecate('login', 'deprecation-login-main', 'main-account-login');
    said.deprecate('login', 'deprecation-login-main', 'main-account-login');
    expect(said.warnings().map((remark) => [remark.module, remark.message.code])).toEqual([
      ['login', 'deprecation'],
      ['main', 'deprecation-help'],
    ]);
  });
});
