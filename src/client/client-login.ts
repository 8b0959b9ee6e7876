import type {
  MediawikiAuthenticationRequests,
  MediawikiClientloginFieldsParameters,
  MediawikiClientloginForm,
  MediawikiClientloginResult,
} from '../../generated/types.ts';
import type { CallOptions } from './call-types.ts';
import type { Calls } from './calls.ts';
import type { Deadline, StartDeadline } from './deadline.ts';
import { CODED, failureOf, isError, loginFailure } from './mediawiki-errors.ts';
import type { Failed, MediaWikiTokenOutcome, Refused, Throttled, Unavailable } from './outcomes.ts';
import { bodyOf } from './response-body.ts';

/** Whom {@link MediaWikiClient.clientLogin} is for. */
export interface ClientLoginCredentials {
  name: string;
  password: string;
  /** Keeps the login for `sessions.rememberSeconds` instead of the lifetime of the browser. */
  rememberMe?: boolean;
}

/** What a step of {@link MediaWikiClient.clientLogin} came to. `name` is the account's in the form that MediaWiki writes. */
export type ClientLoginOutcome =
  | { outcome: 'granted'; name: string }
  | ClientLoginStep
  | Refused
  | Throttled
  | Unavailable
  | Failed;

/** Nobody is logged in yet: the server asks for more, most often for a new password. */
export interface ClientLoginStep {
  outcome: 'ui';
  /** MediaWiki's code of the message. */
  code: string;
  /** For the person who logs in. */
  message: string;
  /** What is asked for: the fields to show, with their labels. */
  requests: MediawikiAuthenticationRequests;
  /** Answers what `requests` asks for. `{ skipReset: true }` keeps a password that should be changed, but need not. */
  continue(fields: ClientLoginFields, options?: CallOptions): Promise<ClientLoginOutcome>;
  /** Answers a request for a new password. */
  changePassword(newPassword: string, options?: CallOptions): Promise<ClientLoginOutcome>;
}

export type ClientLoginFields = MediawikiClientloginFieldsParameters;

export interface ClientLoginOptions {
  calls: Calls;
  startDeadline: StartDeadline;
  /** Where a login through a third party would come back to; the action asks for it, and nothing uses it here. */
  returnUrl: string;
  token: (deadline: Deadline) => Promise<MediaWikiTokenOutcome>;
}

export function createClientLogin({ calls, startDeadline, returnUrl, token }: ClientLoginOptions) {
  async function send(form: Omit<MediawikiClientloginForm, keyof typeof CODED>, deadline: Deadline) {
    const { body, response } = bodyOf(
      await calls.POST('/w/api.php?action=clientlogin', { body: { ...CODED, ...form }, ...deadline }),
    );
    return isError(body) ? failureOf(body, response) : outcomeOf(body.clientlogin, form.logintoken);
  }

  function outcomeOf(result: MediawikiClientloginResult, logintoken: string): ClientLoginOutcome {
    const { status, username = '', messagecode: code = '', requests = [] } = result;
    const message = typeof result.message === 'string' ? result.message : (result.message?.key ?? '');
    if (status === 'PASS') return { outcome: 'granted', name: username };
    if (status === 'FAIL') return loginFailure(code, message);
    const goOn: ClientLoginStep['continue'] = (fields, options) =>
      send({ ...fields, logintoken, logincontinue: true }, startDeadline(options));
    const changePassword: ClientLoginStep['changePassword'] = (password, options) =>
      goOn({ password, retype: password }, options);
    return { outcome: 'ui', code, message, requests, continue: goOn, changePassword };
  }

  return async (
    { name, password, rememberMe = false }: ClientLoginCredentials,
    options?: CallOptions,
  ): Promise<ClientLoginOutcome> => {
    const deadline = startDeadline(options);
    const start = await token(deadline);
    if (start.outcome !== 'known') return start;
    const form = { username: name, password, rememberMe, loginreturnurl: returnUrl, logintoken: start.token };
    return send(form, deadline);
  };
}
