import type { Handler } from '../../contract/index.ts';
import type { Account } from '../../session/index.ts';
import { accountOf, changingCaller, credCaller, readingCaller } from './caller.ts';
import { statusOf } from './errors.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

export function profileByGet(options: ElvisFaceOptions): Handler<'elvisProfileByGet'> {
  const { authcred: taken, errorStatus } = options.settings;
  return async ({ query, request }, reply) => {
    const caller =
      taken && query.authcred
        ? await credCaller(options, request, query.authcred)
        : await readingCaller(options, request);
    if (!('failure' in caller)) {
      return reply(200, 'application/json', profileOf(accountOf(caller)), { headers: NO_STORE });
    }
    const wait = 'retryAfterSeconds' in caller && { 'Retry-After': caller.retryAfterSeconds };
    const headers = { ...NO_STORE, ...wait };
    return reply(statusOf(caller.failure, errorStatus), 'application/json', caller.failure, { headers });
  };
}

export function profile(options: ElvisFaceOptions): Handler<'elvisProfile'> {
  return async ({ request }, reply) => {
    const caller = await changingCaller(options, request);
    if (!('failure' in caller)) {
      return reply(200, 'application/json', profileOf(accountOf(caller)), { headers: NO_STORE });
    }
    const status = statusOf(caller.failure, options.settings.errorStatus);
    return reply(status, 'application/json', caller.failure, { headers: NO_STORE });
  };
}

/** NOTE: clients want a text for `fullName`, so the account's name stands in for one that is not known. */
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
