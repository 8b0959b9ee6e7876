import { expect, it } from 'vitest';
import { toldOfChange, toldOfLogin } from '../../../src/apis/mediawiki/errors.ts';

const codeOf = (told: ReturnType<typeof toldOfLogin>) =>
  'reason' in told ? `${told.told} ${told.reason.code}` : told.told;

it('every outcome of a login has its word', () => {
  const told = (outcome: Parameters<typeof toldOfLogin>[0], complete = true) =>
    codeOf(toldOfLogin(outcome, complete));
  expect(told({ outcome: 'refused' })).toBe('reason wrongpassword');
  expect(told({ outcome: 'refused' }, false)).toBe('reason authmanager-authn-no-primary');
  expect(told({ outcome: 'throttled', retryAfterSeconds: 9 })).toBe('reason login-throttled');
  expect(told({ outcome: 'throttled', retryAfterSeconds: 9 }, false)).toBe('reason login-throttled');
  expect(told({ outcome: 'spent' })).toBe('reason sessionlost');
  expect(told({ outcome: 'change-required', reason: 'expired' })).toBe('change resetpass-expired');
  expect(told({ outcome: 'change-required', reason: 'too-short' })).toBe('change resetpass-validity-soft');
});

it('every outcome of a pending change has its word', () => {
  expect(codeOf(toldOfChange({ outcome: 'none' }, 'expired'))).toBe(
    'reason authmanager-authn-not-in-progress',
  );
  expect(codeOf(toldOfChange({ outcome: 'too-short' }, 'expired'))).toBe('change passwordtooshort');
  expect(codeOf(toldOfChange({ outcome: 'not-skippable' }, 'expired'))).toBe('change resetpass-expired');
});

it('too many waiting logins are no answer about the password, but a time to come back', () => {
  const busy = { outcome: 'busy', retryAfterSeconds: 3 } as const;
  for (const told of [toldOfLogin(busy, true), toldOfChange(busy, 'expired')]) {
    expect(told).toMatchObject({
      told: 'unavailable',
      failure: { status: 503, headers: { 'Retry-After': '3' }, message: { code: 'ratelimited' } },
    });
  }
});
