import type { Handler, HttpRequest } from '../../contract/index.ts';
import { authenticate, NO_STORE, readRequestTokens } from '../../http/index.ts';
import type { ElvisOptions } from './options.ts';

const LINE = 'alive\n';

export function keepAliveByGet(options: ElvisOptions): Handler<'elvisKeepAliveByGet'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'text/plain', LINE, { headers: NO_STORE });
  };
}

export function keepAlive(options: ElvisOptions): Handler<'elvisKeepAlive'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'text/plain', LINE, { headers: NO_STORE });
  };
}

/** Checking a session prolongs it; whether there is one makes no difference here. */
export async function useSession(
  { sessions, cookiePrefix }: Pick<ElvisOptions, 'sessions' | 'cookiePrefix'>,
  request: HttpRequest,
): Promise<void> {
  await authenticate(sessions, readRequestTokens(request, cookiePrefix));
}
