import type { RequestFacts } from '../../contract/index.ts';
import type { LoginAttempt, LoginOutcome, Session } from '../../session/index.ts';
import { type LoginFields, readCredentials } from './credentials.ts';
import { BUSY, type ElvisFailure, FOREIGN_PAGE, statusOf, THROTTLED } from './errors.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

/** A login that did not open a session: what both logins answer then. */
export interface LoginRefusal {
  status: 200 | 403 | 429 | 503;
  body: { loginSuccess: false; loginFaultMessage: string } | ElvisFailure;
  headers: typeof NO_STORE & { 'Retry-After'?: number };
}

type Granted = Extract<LoginOutcome, { outcome: 'granted' }>;
type Wanted = Pick<LoginAttempt, 'kind'> & { replaces?: readonly Session[] };

/** The way both logins go. Neither looks at an old cookie, an old CSRF token or an `Authorization` sent along. */
export async function attemptLogin(
  { sessions, rules, settings }: ElvisFaceOptions,
  request: RequestFacts,
  fields: LoginFields & { clientType?: string | undefined },
  { kind, replaces = [] }: Wanted,
): Promise<Granted | { refusal: LoginRefusal }> {
  if (rules.isCrossSiteLogin(request)) {
    const status = statusOf(FOREIGN_PAGE, settings.errorStatus);
    return { refusal: { status, body: FOREIGN_PAGE, headers: NO_STORE } };
  }
  const read = readCredentials(fields);
  if ('fault' in read) return { refusal: refused(read.fault) };
  const login = await sessions.logIn({
    credentials: read.credentials,
    kind,
    remember: false,
    client: rules.client(request, fields.clientType || null),
    replaces,
    // Elvis has no step in which a client could change a password.
    onMustChange: 'grant',
  });
  return login.outcome === 'granted' ? login : { refusal: refusalOf(login, settings.errorStatus) };
}

function refusalOf(
  login: Exclude<LoginOutcome, Granted>,
  mode: ElvisFaceOptions['settings']['errorStatus'],
): LoginRefusal {
  switch (login.outcome) {
    case 'refused':
    case 'change-required':
    case 'spent':
      return refused('This name and password do not open an account.');
    case 'throttled': {
      const headers = { ...NO_STORE, 'Retry-After': login.retryAfterSeconds };
      // Clients that meet a refusal of another form never try again until they are restarted.
      return { ...refused(THROTTLED.message), status: statusOf(THROTTLED, mode), headers };
    }
    case 'busy':
      return {
        status: statusOf(BUSY, mode),
        body: BUSY,
        headers: { ...NO_STORE, 'Retry-After': login.retryAfterSeconds },
      };
  }
}

/** Under status 200 in either mode: several clients take any other status for a broken server. */
function refused(loginFaultMessage: string): LoginRefusal {
  return { status: 200, body: { loginSuccess: false, loginFaultMessage }, headers: NO_STORE };
}
