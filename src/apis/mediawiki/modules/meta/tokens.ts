import type { ApiContext } from '../../api-context.ts';
import { tokenSubject } from '../../auth/auth-context.ts';
import { makeToken, needsState, SUFFIX, type TokenType } from '../../auth/tokens.ts';
import { message } from '../../messages/api-message.ts';
import { mapOf } from '../../results/shape.ts';
import type { MetaModule } from './meta-module.ts';

/** A token in a response that any site can read would be that site's. */
export const tokens: MetaModule = async (context, { type = ['csrf'] }) => {
  if (context.request.anonymous) {
    context.request.warnings.add('query+tokens', message('tokens-origin'));
    return {};
  }
  const made: Record<string, string> = {};
  for (const one of type) made[`${one}token`] = await tokenOf(context, one);
  return { tokens: mapOf(made) };
};

async function tokenOf({ request, provider, auth, session }: ApiContext, type: TokenType): Promise<string> {
  if (!session && !needsState(type)) return SUFFIX;
  const subject = await tokenSubject(provider, auth);
  if (type === 'login') request.services.issuedLoginTokens.add(subject);
  return makeToken(request.services.tokens, subject, type);
}
