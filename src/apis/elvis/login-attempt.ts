import type { HttpRequest } from '../../contract/index.ts';
import { NO_STORE } from '../../http/index.ts';
import type { LoginAttempt, LoginOutcome, Session } from '../../session/index.ts';
import { type LoginFields, readCredentials } from './credentials.ts';
import { BUSY, CROSS_SITE, type ElvisError, statusOf, THROTTLED } from './errors.ts';
import type { ElvisOptions } from './options.ts';

/** The response of both logins when no session was opened. */
export interface FailedLogin {
  status: 200 | 403 | 429 | 503;
  body: { loginSuccess: false; loginFaultMessage: string } | ElvisError;
  headers: typeof NO_STORE & { 'Retry-After'?: number };
}

type Granted = Extract<LoginOutcome, { outcome: 'granted' }>;
type SessionKind = Pick<LoginAttempt, 'kind'> & { replaces?: readonly Session[] };

/** The steps of both logins. Neither looks at an old cookie, CSRF token or `Authorization` header sent along. */
export async function attemptLogin(
  options: ElvisOptions,
  request: HttpRequest,
  fields: LoginFields & { clientType?: string | undefined },
  { kind, replaces = [] }: SessionKind,
): Promise<Granted | { failed: FailedLogin }> {
  const { sessions, rules, settings } = options;
  if (rules.isCrossSiteLogin(request)) {
    const status = statusOf(CROSS_SITE, settings.errorStatus);
    return { failed: { status, body: CROSS_SITE, headers: NO_STORE } };
  }
  const read = readCredentials(fields);
  if ('error' in read) return { failed: refused(read.error) };
  const login = await sessions.logIn({
    credentials: read.credentials,
    kind,
    remember: false,
    client: rules.client(request, fields.clientType || null, 'elvis'),
    replaces,
    // Elvis has no step in which a client could change a password.
    onMustChange: 'report',
  });
  if (login.outcome === 'granted') return login;
  const failed =
    login.outcome === 'change-required'
      ? refused(mustChange(options, request))
      : failedLogin(login, settings.errorStatus);
  return { failed };
}

/** Elvis has no step for it, but a person can follow the address. */
function mustChange({ rules }: ElvisOptions, request: HttpRequest): string {
  const page = `${rules.origin(request)}${request.basePath}/password`;
  return `The password of this account must be changed first, at ${page}`;
}

function failedLogin(
  login: Exclude<LoginOutcome, Granted | { outcome: 'change-required' }>,
  mode: ElvisOptions['settings']['errorStatus'],
): FailedLogin {
  switch (login.outcome) {
    case 'refused':
    case 'spent':
      return refused('Incorrect name or password.');
    case 'throttled': {
      const headers = { ...NO_STORE, 'Retry-After': login.retryAfterSeconds };
      // Clients that get an error in another form never try again until they are restarted.
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

/** Status 200 in either mode: several clients take any other status for a broken server. */
function refused(loginFaultMessage: string): FailedLogin {
  return { status: 200, body: { loginSuccess: false, loginFaultMessage }, headers: NO_STORE };
}
