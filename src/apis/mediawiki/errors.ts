import type { LoginOutcome, PendingOutcome } from '../../session/index.ts';
import { type ApiError, apiError } from './api-error.ts';
import { type ApiMessage, message } from './messages/api-message.ts';
import type { TextKey } from './messages/message-texts.ts';

/** The outcome of a login in MediaWiki's words: a reason for its status, or an error of the request. */
export type LoginReport =
  | { kind: 'granted' }
  | { kind: 'failed'; reason: ApiMessage }
  | { kind: 'change-password'; reason: ApiMessage }
  | ApiError;

/** A missing name or password has a reason of its own; an unknown name has the same as a wrong password. */
export function reportLogin(outcome: LoginOutcome, complete: boolean): LoginReport {
  switch (outcome.outcome) {
    case 'granted':
      return { kind: 'granted' };
    case 'refused':
      return failed(complete ? 'wrongpassword' : 'authmanager-authn-no-primary');
    case 'change-required':
      return { kind: 'change-password', reason: changeReason(outcome.reason) };
    case 'throttled':
      return failed('login-throttled');
    case 'spent':
      return failed('sessionlost');
    case 'busy':
      return unavailable(outcome.retryAfterSeconds);
  }
}

/** The outcome of a due password change. */
export function reportChange(outcome: PendingOutcome, pending: 'expired' | 'too-short'): LoginReport {
  switch (outcome.outcome) {
    case 'granted':
      return { kind: 'granted' };
    case 'none':
      return failed('authmanager-authn-not-in-progress');
    case 'too-short':
      return { kind: 'change-password', reason: message('passwordtooshort') };
    case 'too-long':
      return { kind: 'change-password', reason: message('passwordtoolong') };
    case 'too-common':
      return { kind: 'change-password', reason: message('passwordincommonlist') };
    case 'not-skippable':
      return { kind: 'change-password', reason: changeReason(pending) };
    case 'busy':
      return unavailable(outcome.retryAfterSeconds);
  }
}

export function changeReason(reason: 'expired' | 'too-short'): ApiMessage {
  return message(reason === 'expired' ? 'resetpass-expired' : 'resetpass-validity-soft');
}

function failed(key: TextKey): LoginReport {
  return { kind: 'failed', reason: message(key) };
}

/** More logins are waiting than can be served in time. */
export function unavailable(seconds: number): ApiError {
  const busy = message('busy-hashing', [], { code: 'ratelimited' });
  const headers = { 'Retry-After': String(seconds) };
  return apiError('main', busy, { status: 503, headers });
}
