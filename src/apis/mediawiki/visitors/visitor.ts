import { matchesMediawikiCookies, type RequestTokens } from '../../../http/index.ts';
import type { Session, SessionService, TokenService, TokenSubject } from '../../../session/index.ts';
import type { CookieChanges, CookieNames } from './cookie-changes.ts';

/** Who is asking, as far as cookies say. */
export interface Visitor {
  /** The live session; `undefined` for nobody. */
  session: Session | undefined;
  /** Which cookie proved it. */
  through: 'bot' | 'ordinary' | 'authToken' | 'nothing';
  /** The state before a login that the request brought, or that was opened for it. */
  state: { id: string /** Opened while this request is answered. */; fresh: boolean } | undefined;
}

export interface Recognition {
  sessions: SessionService;
  tokens: TokenService;
  presented: RequestTokens;
  names: CookieNames;
  changes: CookieChanges;
}

/** What MediaWiki takes for a session id; anything else is no cookie of ours. */
const WELL_FORMED = /^[A-Za-z0-9._-]{32,}$/;

/**
 * Finds out who is asking. A session of a bot password outranks an ordinary one beside it; Elvis's cookie counts when
 * neither is there. Cookies that a successful look into the store judged dead are cleared, so that they are not sent
 * for ever; a store that is down throws before any cookie is touched.
 */
export async function recognise(recognition: Recognition): Promise<Visitor> {
  const bot = await botSession(recognition);
  if (bot) return { session: bot, through: 'bot', state: undefined };
  const ordinary = await ordinarySession(recognition);
  if (ordinary.session) return { ...ordinary, through: 'ordinary' };
  const foreign = await elvisSession(recognition);
  if (foreign) return { session: foreign, through: 'authToken', state: ordinary.state };
  return { ...ordinary, through: 'nothing' };
}

async function botSession({
  sessions,
  presented,
  names,
  changes,
}: Recognition): Promise<Session | undefined> {
  const tokens = presented.mediawiki.appSessions.filter((token) => WELL_FORMED.test(token));
  for (const token of tokens) {
    const session = await sessions.check({ kind: 'app', token });
    if (session) return session;
  }
  if (tokens.length > 0) changes.clear([names.appSession]);
  return undefined;
}

async function elvisSession({ sessions, presented }: Recognition): Promise<Session | undefined> {
  for (const token of presented.authTokens) {
    const session = await sessions.check({ kind: 'session', token, allowApi: true });
    if (session) return session;
  }
  return undefined;
}

type Ordinary = Pick<Visitor, 'session' | 'state'>;

const NOBODY: Ordinary = { session: undefined, state: undefined };

/**
 * MediaWiki's rule for its session cookie: with a UserID it has to be that account's session, without one nobody's.
 * A remember token beside it has to be the account's; alone with the UserID it opens the session again.
 */
async function ordinarySession(recognition: Recognition): Promise<Ordinary> {
  const { presented, names, changes } = recognition;
  const { userId } = presented.mediawiki;
  const judged = userId === undefined ? await nobodysState(recognition) : await accountsSession(recognition);
  if (judged !== 'misfit') return judged;
  changes.clear([names.session, names.userId, names.token]);
  return NOBODY;
}

async function accountsSession(recognition: Recognition): Promise<Ordinary | 'misfit'> {
  const { sessions, presented, changes } = recognition;
  const { mediawiki } = presented;
  const [remember] = mediawiki.rememberTokens;
  const session = await liveSession(recognition);
  if (session) {
    const fits = fitsExactly(session, mediawiki);
    if (!fits || (remember !== undefined && !(await isRemembered(sessions, remember, session))))
      return 'misfit';
    return { session, state: undefined };
  }
  if (remember === undefined || (await readState(recognition))) return 'misfit';
  const opened = await sessions.reopen(remember);
  if (!opened || !fitsExactly(opened.session, mediawiki)) return 'misfit';
  changes.loggedIn(opened.session, opened.tokens);
  return { session: opened.session, state: undefined };
}

/** MediaWiki compares the name letter by letter. */
function fitsExactly(session: Session, cookies: RequestTokens['mediawiki']): boolean {
  const { userName = session.account.key } = cookies;
  return matchesMediawikiCookies(session, cookies) && userName === session.account.key;
}

async function isRemembered(
  sessions: SessionService,
  remember: string,
  { account }: Session,
): Promise<boolean> {
  const remembered = await sessions.check({ kind: 'remember', token: remember });
  return remembered?.account.id === account.id;
}

async function nobodysState(recognition: Recognition): Promise<Ordinary | 'misfit'> {
  const [value] = recognition.presented.mediawiki.sessions;
  if (value === undefined || !WELL_FORMED.test(value) || (await liveSession(recognition))) return 'misfit';
  const state = (await readState(recognition)) ?? (await openState(recognition));
  return { session: undefined, state };
}

async function liveSession({ sessions, presented }: Recognition): Promise<Session | undefined> {
  for (const token of presented.mediawiki.sessions.filter((value) => WELL_FORMED.test(value))) {
    const session = await sessions.check({ kind: 'session', token });
    if (session) return session;
  }
  return undefined;
}

async function readState({ tokens, presented, changes }: Recognition): Promise<Visitor['state']> {
  const [value] = presented.mediawiki.sessions;
  const read = value === undefined ? undefined : await tokens.readPreLogin(value);
  if (!read || read.spent) return undefined;
  if (read.renew !== undefined) changes.stateOpened(read.renew);
  return { id: read.id, fresh: false };
}

async function openState({ tokens, changes }: Recognition): Promise<NonNullable<Visitor['state']>> {
  const { id, value } = await tokens.openPreLogin();
  changes.stateOpened(value);
  return { id, fresh: true };
}

/** What a visitor's tokens are bound to. Whoever has neither a session nor a state gets one, and its cookie. */
export async function tokenSubject(recognition: Recognition, visitor: Visitor): Promise<TokenSubject> {
  if (visitor.session) return { session: visitor.session };
  visitor.state ??= await openState(recognition);
  return { preLoginId: visitor.state.id };
}

/** What a login is kept under while it is under way: the state before it, or the session it would replace. */
export function stateOf({ state, session }: Visitor): string | undefined {
  return session?.id ?? state?.id;
}
