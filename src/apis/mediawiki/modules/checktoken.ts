import type { MediawikiChecktokenResult } from '../../../contract/index.ts';
import type { ApiContext } from '../api-context.ts';
import { apiModule, type ModuleParameters } from '../api-module.ts';
import { tokenSubject } from '../auth/auth-context.ts';
import { needsState, readToken, SUFFIX, type TokenType, timeInToken, timestamp } from '../auth/tokens.ts';
import { message } from '../messages/api-message.ts';

/** A "+" that was not percent-encoded arrives as a space. */
const DECODED_SUFFIX = SUFFIX.replace('+', ' ');

export const checktoken = apiModule<'mediawikiChecktoken'>(async (parameters, context) => {
  const { token = '' } = parameters;
  if (token.endsWith(DECODED_SUFFIX)) {
    context.request.warnings.add('checktoken', message('checktoken-percentencoding'));
  }
  const generated = timeInToken(token);
  const result = await check(context, parameters);
  return { data: { checktoken: { result, ...(generated && { generated: timestamp(generated) }) } } };
});

async function check(
  context: ApiContext,
  { type = 'csrf', token = '', maxtokenage }: ModuleParameters<'mediawikiChecktoken'>,
): Promise<MediawikiChecktokenResult['result']> {
  const { session, request } = context;
  const { sessions, tokens } = request.services;
  if (!session && !needsState(type)) return token === SUFFIX ? 'valid' : 'invalid';
  const subject = session && !needsState(type) ? { session } : await stateSubject(context, type);
  const read = await readToken(tokens, subject, type, token);
  if (!read) return 'invalid';
  if (maxtokenage === undefined || read.generatedAt === null) return 'valid';
  const age = secondsOf(await sessions.now()) - secondsOf(read.generatedAt);
  return age > maxtokenage ? 'expired' : 'valid';
}

async function stateSubject({ request, provider, auth }: ApiContext, type: TokenType) {
  const subject = await tokenSubject(provider, auth);
  if (type === 'login') request.services.issuedLoginTokens.add(subject);
  return subject;
}

function secondsOf(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
