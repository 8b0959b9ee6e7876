import type { Handler } from '../../contract/index.ts';
import type { LatchkeyOptions } from './options.ts';

export const readLiveness: Handler<'readLiveness'> = (_, reply) =>
  reply(200, 'application/json', { status: 'live' });

/** A store that cannot commit throws, which becomes a 503 as in every other operation. */
export function readReadiness({ sessions, droppedLogLines }: LatchkeyOptions): Handler<'readReadiness'> {
  return async (_, reply) => {
    await sessions.ready();
    const dropped = droppedLogLines();
    return reply(200, 'application/json', {
      status: 'ready',
      ...(dropped > 0 && { droppedLogLines: dropped }),
    });
  };
}
