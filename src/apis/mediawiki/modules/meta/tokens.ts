import { message } from '../../messages/message.ts';
import { type Call, callerOf, visitorOf } from '../../requests/call.ts';
import { mapOf } from '../../results/shape.ts';
import { makeToken, needsState, SUFFIX, type TokenType } from '../../visitors/tokens.ts';
import { tokenSubject } from '../../visitors/visitor.ts';
import type { MetaModule } from '../query.ts';

/** A token in a page that any site can load would be that site's. */
export const tokens: MetaModule = async (call, { type = ['csrf'] }) => {
  if (call.suppressed) {
    call.remarks.warn('query+tokens', message('tokens-origin'));
    return {};
  }
  const made: Record<string, string> = {};
  for (const one of type) made[`${one}token`] = await tokenOf(call, one);
  return { tokens: mapOf(made) };
};

async function tokenOf(call: Call, type: TokenType): Promise<string> {
  const session = callerOf(call);
  if (!session && !needsState(type)) return SUFFIX;
  const subject = await tokenSubject(call.recognition, await visitorOf(call));
  if (type === 'login') call.issuedLoginTokens.add(subject);
  return makeToken(call.tokens, subject, type);
}
