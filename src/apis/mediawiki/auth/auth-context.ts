import { matchesMediawikiCookies, type RequestTokens } from '../../../http/index.ts';
import type { Client, Session, SessionService, TokenService, TokenSubject } from '../../../session/index.ts';
import type { CookieChanges, CookieNames } from './cookie-changes.ts';

/** Who sent the request, according to its cookies. */
export interface AuthContext {
  /** The live session; `undefined` for an anonymous request. */
  session: Session | undefined;
  /** The cookie it was found by. */
  source: 'botPassword' | 'session' | 'authToken' | 'none';
  /** The state before a login that the request brought, or that was opened for it. */
  preLogin: { id: string /** Opened by this request. */; fresh: boolean } | undefined;
}

/** Session provider: the session core and MediaWiki's cookies of one request. */
export interface SessionProvider {
  sessions: SessionService;
  tokens: TokenService;
  client: Client;
  requestTokens: RequestTokens;
  names: CookieNames;
  cookies: CookieChanges;
}

/** What MediaWiki accepts as a session id; anything else is no cookie of ours. */
const WELL_FORMED = /^[A-Za-z0-9._-]{32,}$/;

/**
 * Finds the session of a request. One of a bot password outranks an ordinary one beside it; Elvis's cookie is used when
 * neither is there. Cookies that the store does not know any more are cleared, so that they are not sent for ever; a
 * store that is not available throws before any cookie is changed.
 */
export async function authenticate(provider: SessionProvider): Promise<AuthContext> {
  const bot = await botSession(provider);
  if (bot) return { session: bot, source: 'botPassword', preLogin: undefined };
  const ordinary = await ordinarySession(provider);
  if (ordinary.session) return { ...ordinary, source: 'session' };
  const elvis = await elvisSession(provider);
  if (elvis) return { session: elvis, source: 'authToken', preLogin: ordinary.preLogin };
  return { ...ordinary, source: 'none' };
}

async function botSession({
  sessions,
  requestTokens,
  names,
  cookies,
}: SessionProvider): Promise<Session | undefined> {
  const sent = requestTokens.mediawiki.appSessions.filter((token) => WELL_FORMED.test(token));
  for (const token of sent) {
    const session = await sessions.check({ kind: 'app', token });
    if (session) return session;
  }
  if (sent.length > 0) cookies.clear([names.appSession]);
  return undefined;
}

async function elvisSession({ sessions, requestTokens }: SessionProvider): Promise<Session | undefined> {
  for (const token of requestTokens.authTokens) {
    const session = await sessions.check({ kind: 'session', token, allowApi: true });
    if (session) return session;
  }
  return undefined;
}

type Ordinary = Pick<AuthContext, 'session' | 'preLogin'>;

const ANONYMOUS: Ordinary = { session: undefined, preLogin: undefined };

/**
 * MediaWiki's rule for its session cookie: with a UserID it must be that account's session, without one an anonymous
 * one. A remember token beside it must be the account's; alone with the UserID it opens the session again.
 */
async function ordinarySession(provider: SessionProvider): Promise<Ordinary> {
  const { requestTokens, names, cookies } = provider;
  const { userId } = requestTokens.mediawiki;
  const found = userId === undefined ? await anonymousState(provider) : await accountSession(provider);
  if (found !== 'invalid') return found;
  cookies.clear([names.session, names.userId, names.token]);
  return ANONYMOUS;
}

async function accountSession(provider: SessionProvider): Promise<Ordinary | 'invalid'> {
  const { sessions, requestTokens, cookies } = provider;
  const { mediawiki } = requestTokens;
  const [remember] = mediawiki.rememberTokens;
  const session = await liveSession(provider);
  if (session) {
    const fits = matchesExactly(session, mediawiki);
    if (!fits || (remember !== undefined && !(await isRemembered(sessions, remember, session))))
      return 'invalid';
    return { session, preLogin: undefined };
  }
  if (remember === undefined || (await readState(provider))) return 'invalid';
  const opened = await sessions.reopen(remember, provider.client);
  if (!opened || !matchesExactly(opened.session, mediawiki)) return 'invalid';
  cookies.loggedIn(opened.session, opened.tokens);
  return { session: opened.session, preLogin: undefined };
}

/** MediaWiki compares the name letter by letter. */
function matchesExactly(session: Session, cookies: RequestTokens['mediawiki']): boolean {
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

async function anonymousState(provider: SessionProvider): Promise<Ordinary | 'invalid'> {
  const [value] = provider.requestTokens.mediawiki.sessions;
  if (value === undefined || !WELL_FORMED.test(value) || (await liveSession(provider))) return 'invalid';
  const preLogin = (await readState(provider)) ?? (await openState(provider));
  return { session: undefined, preLogin };
}

async function liveSession({ sessions, requestTokens }: SessionProvider): Promise<Session | undefined> {
  for (const token of requestTokens.mediawiki.sessions.filter((value) => WELL_FORMED.test(value))) {
    const session = await sessions.check({ kind: 'session', token });
    if (session) return session;
  }
  return undefined;
}

async function readState({
  tokens,
  requestTokens,
  cookies,
}: SessionProvider): Promise<AuthContext['preLogin']> {
  const [value] = requestTokens.mediawiki.sessions;
  const read = value === undefined ? undefined : await tokens.readPreLogin(value);
  if (!read || read.spent) return undefined;
  if (read.renew !== undefined) cookies.stateOpened(read.renew);
  return { id: read.id, fresh: false };
}

async function openState({
  tokens,
  cookies,
}: SessionProvider): Promise<NonNullable<AuthContext['preLogin']>> {
  const { id, value } = await tokens.openPreLogin();
  cookies.stateOpened(value);
  return { id, fresh: true };
}

/** What the caller's tokens are bound to. Without a session or a state, a state is opened and its cookie set. */
export async function tokenSubject(provider: SessionProvider, auth: AuthContext): Promise<TokenSubject> {
  if (auth.session) return { session: auth.session };
  auth.preLogin ??= await openState(provider);
  return { preLoginId: auth.preLogin.id };
}

/** What a login in progress is stored under: the state before it, or the session that it would replace. */
export function loginStateId({ preLogin, session }: AuthContext): string | undefined {
  return session?.id ?? preLogin?.id;
}
