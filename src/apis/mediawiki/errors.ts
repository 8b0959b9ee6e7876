import type { LoginOutcome, PendingOutcome } from '../../session/index.ts';
import type { TextKey } from './messages/catalogue.ts';
import { type Message, message } from './messages/message.ts';
import { type Failure, failure } from './requests/failure.ts';

/** What a login came to, in MediaWiki's words: a session, a reason why not, or no answer at all for now. */
export type Told =
  | { told: 'granted' }
  | { told: 'reason'; reason: Message }
  | { told: 'change'; reason: Message }
  | { told: 'unavailable'; failure: Failure };

/** A missing name or password is told apart from a wrong one; an unknown name is not. */
export function toldOfLogin(outcome: LoginOutcome, complete: boolean): Told {
  switch (outcome.outcome) {
    case 'granted':
      return { told: 'granted' };
    case 'refused':
      return reason(complete ? 'wrongpassword' : 'authmanager-authn-no-primary');
    case 'change-required':
      return { told: 'change', reason: changeReason(outcome.reason) };
    case 'throttled':
      return reason('login-throttled');
    case 'spent':
      return reason('sessionlost');
    case 'busy':
      return unavailable(outcome.retryAfterSeconds);
  }
}

/** What the answer to a pending password change came to. */
export function toldOfChange(outcome: PendingOutcome, pending: 'expired' | 'too-short'): Told {
  switch (outcome.outcome) {
    case 'granted':
      return { told: 'granted' };
    case 'none':
      return reason('authmanager-authn-not-in-progress');
    case 'too-short':
      return { told: 'change', reason: message('passwordtooshort') };
    case 'too-long':
      return { told: 'change', reason: message('passwordtoolong') };
    case 'not-skippable':
      return { told: 'change', reason: changeReason(pending) };
    case 'busy':
      return unavailable(outcome.retryAfterSeconds);
  }
}

export function changeReason(reason: 'expired' | 'too-short'): Message {
  return message(reason === 'expired' ? 'resetpass-expired' : 'resetpass-validity-soft');
}

function reason(key: TextKey): Told {
  return { told: 'reason', reason: message(key) };
}

function unavailable(seconds: number): Told {
  const said = message('busy-hashing', [], { code: 'ratelimited' });
  const headers = { 'Retry-After': String(seconds) };
  return { told: 'unavailable', failure: failure('main', said, { status: 503, headers }) };
}
