import type { Handler } from '../../contract/index.ts';
import { NO_STORE } from '../../http/index.ts';
import type { Account } from '../../session/index.ts';
import { accountOf, authenticateByCred, authenticateChange, authenticateRead } from './authenticate.ts';
import { statusOf } from './errors.ts';
import type { ElvisOptions } from './options.ts';

export function profileByGet(options: ElvisOptions): Handler<'elvisProfileByGet'> {
  const { authcred, errorStatus } = options.settings;
  return async ({ query, request }, reply) => {
    const identity =
      authcred && query.authcred
        ? await authenticateByCred(options, request, query.authcred)
        : await authenticateRead(options, request);
    if (!('error' in identity)) {
      return reply(200, 'application/json', profileOf(accountOf(identity)), { headers: NO_STORE });
    }
    const wait = 'retryAfterSeconds' in identity && { 'Retry-After': identity.retryAfterSeconds };
    const headers = { ...NO_STORE, ...wait };
    return reply(statusOf(identity.error, errorStatus), 'application/json', identity.error, { headers });
  };
}

export function profile(options: ElvisOptions): Handler<'elvisProfile'> {
  return async ({ request }, reply) => {
    const identity = await authenticateChange(options, request);
    if (!('error' in identity)) {
      return reply(200, 'application/json', profileOf(accountOf(identity)), { headers: NO_STORE });
    }
    const status = statusOf(identity.error, options.settings.errorStatus);
    return reply(status, 'application/json', identity.error, { headers: NO_STORE });
  };
}

/** NOTE: clients need a string for `fullName`, so the account's name replaces one that is not known. */
export function profileOf({ name, fullName, email, groups }: Account) {
  return {
    username: name,
    fullName: fullName ?? name,
    email,
    locale: null,
    userZone: null,
    groups: [...groups],
    authorities: ['ROLE_USER'],
  };
}
