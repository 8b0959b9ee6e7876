import { describe, expect, it } from 'vitest';
import { toFields } from '../../src/client/form-fields.ts';

describe('parameters on their way out', () => {
  it('leave out what is undefined, null or false, because MediaWiki takes a present flag for true', () => {
    expect(toFields({ utf8: false, maxlag: undefined, uselang: null }).toString()).toBe('');
  });

  it('write a flag as 1 and a number as its digits', () => {
    expect(toFields({ utf8: true, maxage: 0 }).toString()).toBe('utf8=1&maxage=0');
  });

  it('join values by a bar', () => {
    expect(toFields({ meta: ['tokens', 'userinfo'] }).get('meta')).toBe('tokens|userinfo');
  });

  it('join values that hold a bar by the unit separator', () => {
    expect(toFields({ modules: ['a|b', 'c'] }).get('modules')).toBe('\u001fa|b\u001fc');
  });

  it('survive every character that means something in a form', () => {
    const password = 'a+b & c=d % ☆ |\\';
    expect(new URLSearchParams(toFields({ password }).toString()).get('password')).toBe(password);
  });
});
