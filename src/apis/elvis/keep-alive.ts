import type { Handler, RequestFacts } from '../../contract/index.ts';
import { authenticate, readRequestTokens } from '../../http/index.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

const LINE = 'alive\n';

export function keepAliveByGet(options: ElvisFaceOptions): Handler<'elvisKeepAliveByGet'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'text/plain', LINE, { headers: NO_STORE });
  };
}

export function keepAlive(options: ElvisFaceOptions): Handler<'elvisKeepAlive'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'text/plain', LINE, { headers: NO_STORE });
  };
}

/** Looking at a session prolongs it; there being none is no matter here. */
export async function useSession(
  { sessions, cookiePrefix }: Pick<ElvisFaceOptions, 'sessions' | 'cookiePrefix'>,
  request: RequestFacts,
): Promise<void> {
  await authenticate(sessions, readRequestTokens(request, cookiePrefix));
}
