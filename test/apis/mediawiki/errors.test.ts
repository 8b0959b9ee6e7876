import { expect, it } from 'vitest';
import { reportChange, reportLogin } from '../../../src/apis/mediawiki/errors.ts';

const codeOf = (report: ReturnType<typeof reportLogin>) =>
  'reason' in report ? `${report.kind} ${report.reason.code}` : report.kind;

it('every outcome of a login has its code', () => {
  const codeFor = (outcome: Parameters<typeof reportLogin>[0], complete = true) =>
    codeOf(reportLogin(outcome, complete));
  expect(codeFor({ outcome: 'refused' })).toBe('failed wrongpassword');
  expect(codeFor({ outcome: 'refused' }, false)).toBe('failed authmanager-authn-no-primary');
  expect(codeFor({ outcome: 'throttled', retryAfterSeconds: 9 })).toBe('failed login-throttled');
  expect(codeFor({ outcome: 'throttled', retryAfterSeconds: 9 }, false)).toBe('failed login-throttled');
  expect(codeFor({ outcome: 'spent' })).toBe('failed sessionlost');
  expect(codeFor({ outcome: 'change-required', reason: 'expired' })).toBe(
    'change-password resetpass-expired',
  );
  expect(codeFor({ outcome: 'change-required', reason: 'too-short' })).toBe(
    'change-password resetpass-validity-soft',
  );
});

it('every outcome of a due password change has its code', () => {
  expect(codeOf(reportChange({ outcome: 'none' }, 'expired'))).toBe(
    'failed authmanager-authn-not-in-progress',
  );
  expect(codeOf(reportChange({ outcome: 'too-short' }, 'expired'))).toBe('change-password passwordtooshort');
  expect(codeOf(reportChange({ outcome: 'not-skippable' }, 'expired'))).toBe(
    'change-password resetpass-expired',
  );
});

it('too many waiting logins say nothing about the password, but when to try again', () => {
  const busy = { outcome: 'busy', retryAfterSeconds: 3 } as const;
  for (const report of [reportLogin(busy, true), reportChange(busy, 'expired')]) {
    expect(report).toMatchObject({
      kind: 'error',
      status: 503,
      headers: { 'Retry-After': '3' },
      message: { code: 'ratelimited' },
    });
  }
});
