import type { ReportEvent } from './events.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { LoginStateStore, SessionStore } from './ports.ts';
import type { Client, IssuedTokens, Session } from './session.ts';
import { hashRotatingToken, hashToken, newToken, tokensAfter } from './tokens.ts';

interface ReopenParts {
  store: SessionStore & LoginStateStore;
  lifetimes: Lifetimes;
  report: ReportEvent;
}

export interface Reopened {
  session: Session;
  tokens: IssuedTokens;
}

/** Requests that a browser sends side by side, and one that it repeats because the response was lost. */
const GRACE_MS = 60_000;

export async function reopen(
  { store, lifetimes, report }: ReopenParts,
  rememberToken: string,
  client: Client | undefined,
): Promise<Reopened | undefined> {
  const session = newToken();
  const { perAccount, browser } = lifetimes;
  const change = { sessionHash: hashToken(session), perAccount, ...browser };
  const opened = await store.reopen(hashToken(rememberToken), change);
  report('reopen', opened ? 'granted' : 'refused', { ...namesOf(opened), client });
  return opened && { session: opened, tokens: { session, remember: rememberToken } };
}

export async function reopenOnce(
  { store, lifetimes, report }: ReopenParts,
  rememberToken: string,
  client: Client | undefined,
): Promise<Reopened | undefined> {
  const { current } = await store.signingKeys();
  const tokens = tokensAfter(current, rememberToken);
  const { perAccount, browser } = lifetimes;
  const rotated = await store.rotate(hashRotatingToken(rememberToken), {
    sessionHash: hashToken(tokens.session),
    rememberHash: hashRotatingToken(tokens.remember),
    perAccount,
    ...browser,
    graceMs: GRACE_MS,
  });
  if (rotated?.outcome === 'opened') {
    report('reopen', 'granted', { ...namesOf(rotated.session), client });
    return { session: rotated.session, tokens };
  }
  const [ended] = rotated?.ended ?? [];
  const reason = rotated ? 'token-used-twice' : null;
  report('reopen', 'refused', {
    reason,
    sessionId: ended?.id ?? null,
    accountId: ended?.accountId ?? null,
    client,
  });
  return undefined;
}

function namesOf(session: Session | undefined) {
  return { accountId: session?.account.id ?? null, sessionId: session?.id ?? null };
}
