import type { Handler } from '../../contract/index.ts';
import { NO_STORE } from '../../http/index.ts';
import { useSession } from './keep-alive.ts';
import type { ElvisOptions } from './options.ts';

export function pingByGet(options: ElvisOptions): Handler<'elvisPingByGet'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'application/json', running(options), { headers: NO_STORE });
  };
}

export function ping(options: ElvisOptions): Handler<'elvisPing'> {
  return async ({ request }, reply) => {
    await useSession(options, request);
    return reply(200, 'application/json', running(options), { headers: NO_STORE });
  };
}

/** NOTE: Enterprise Server goes on only when all four are as it expects them. */
function running({ settings }: ElvisOptions) {
  return { state: 'running', version: settings.serverVersion, available: true, server: 'Elvis' } as const;
}
