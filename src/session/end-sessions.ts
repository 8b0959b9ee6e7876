import type { ReportEvent } from './events.ts';
import type { EndOutcome } from './outcomes.ts';
import type { LoginStateStore, SessionStore, Store } from './ports.ts';
import { PRE_LOGIN_MS, readPreLogin } from './pre-login.ts';
import type { Client, RequestToken } from './session.ts';
import { tokenMatches } from './token-matches.ts';

interface EndParts {
  store: SessionStore & LoginStateStore & Pick<Store, 'now'>;
  report: ReportEvent;
}

/** The states before a login first: half a login must not outlive a logout either. */
export async function endSessions(
  { store, report }: EndParts,
  tokens: readonly RequestToken[],
  client: Client | undefined,
): Promise<EndOutcome> {
  const preLogins = tokens.filter(({ kind }) => kind === 'preLogin').map(({ token }) => token);
  if (preLogins.length > 0) await spendPending(store, preLogins);
  const outcome = await store.revoke(tokens.flatMap(tokenMatches));
  for (const { id: sessionId, accountId } of outcome.ended)
    report('logout', 'ended', { sessionId, accountId, client });
  if (outcome.ended.length === 0) report('logout', outcome.matched ? 'repeated' : 'nothing', { client });
  return outcome;
}

async function spendPending(store: EndParts['store'], values: readonly string[]): Promise<void> {
  const { current } = await store.signingKeys();
  const now = await store.now();
  const ids = values.map((value) => readPreLogin(current, value, now)?.id).filter((id) => id !== undefined);
  if (ids.length > 0) await store.spendPending(ids, PRE_LOGIN_MS);
}
