import type { Send } from './calls.ts';
import { abortable } from './deadline.ts';
import type { AnyResponse } from './read-response.ts';
import type { SessionState } from './session-state.ts';

export interface RenewalOptions {
  send: Send;
  state: SessionState;
  /** Logs in again. */
  renew: () => Promise<unknown>;
}

/**
 * Sends a call again, once, after a login when its response says that the session is lost. Calls that fail together
 * share one login and what it throws, and so does one that was under way while another renewed the session. When
 * a renewed session is lost at once, nothing is renewed until a login is granted: repeated wrong logins would lock the
 * account out.
 */
export function withRenewal({ send, state, renew }: RenewalOptions): Send {
  let finished = 0;
  let running = false;
  let last: Promise<unknown> = Promise.resolve();

  async function renewOnce(): Promise<void> {
    running = true;
    try {
      await renew();
    } finally {
      running = false;
      finished++;
    }
  }

  return async (method, key, init = {}) => {
    const before = finished;
    const first = await send(method, key, init);
    if (!state.wanted || !isSessionLost(key, first)) return first;
    if (finished === before && !running) last = renewOnce();
    await abortable(last, init.signal);
    const second = await send(method, key, init);
    if (isSessionLost(key, second)) state.wanted = false;
    return second;
  };
}

/** https://www.mediawiki.org/wiki/API:Assert */
const ASSERTIONS = ['assertuserfailed', 'assertnameduserfailed', 'assertbotfailed'];

/** Elvis sends 401 as `errorcode` under 200, unless the operator chose real statuses. A failed login is none. */
function isSessionLost(key: string, { status, data, response }: AnyResponse): boolean {
  if (/login$/.test(key)) return false;
  const elvis = typeof data === 'object' && data !== null && 'errorcode' in data && data.errorcode === 401;
  return elvis || status === 401 || ASSERTIONS.includes(response.headers.get('mediawiki-api-error') ?? '');
}
