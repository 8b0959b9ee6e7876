import { describe, expect, it } from 'vitest';
import { message } from '../../../../src/apis/mediawiki/messages/api-message.ts';
import { ERROR_FORMATS, errorFormatter } from '../../../../src/apis/mediawiki/messages/error-formatter.ts';
import { TEXTS } from '../../../../src/apis/mediawiki/messages/message-texts.ts';
import { createWarnings } from '../../../../src/apis/mediawiki/messages/warnings.ts';

const bad = message('badvalue', ['action', "<i>'[[x]]"], { data: { limit: 50 } });
const messages = [
  { message: bad, module: 'main' },
  { message: message('missingparam', ['type']), module: 'query+tokens' },
];

describe.each(Object.entries(ERROR_FORMATS))('the form %s', (_name, format) => {
  it('formats a reason, errors and warnings', () => {
    expect({
      reason: format.reason(bad),
      ...format.errors(messages, 'there'),
      ...format.warnings(messages),
    }).toMatchSnapshot();
  });
});

describe('errors', () => {
  it('of an unknown form are in the form of old', () => {
    for (const name of [undefined, 'xml', 'constructor']) expect(errorFormatter(name)).toBe(ERROR_FORMATS.bc);
  });

  it('never carry markup from the request', () => {
    const { html, wikitext } = ERROR_FORMATS;
    expect(html.reason(bad)).toHaveProperty('html', expect.not.stringContaining('<i>'));
    expect(wikitext.reason(bad)).toHaveProperty('text', expect.not.stringContaining('[['));
  });

  it('have a text for every code', () => {
    const without = Object.entries(TEXTS).filter(([key, text]) => text === '' && key !== 'account-anonymous');
    expect(without).toEqual([]);
  });
});

describe('warnings', () => {
  it('are reported once, and a deprecation brings its hint', () => {
    const warnings = createWarnings();
    warnings.addDeprecation('login', 'deprecation-login-main', 'main-account-login');
    warnings.addDeprecation('login', 'deprecation-login-main', 'main-account-login');
    expect(warnings.list().map((warning) => [warning.module, warning.message.code])).toEqual([
      ['login', 'deprecation'],
      ['main', 'deprecation-help'],
    ]);
  });
});
