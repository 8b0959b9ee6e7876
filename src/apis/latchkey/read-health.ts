import type { Handler } from '../../contract/index.ts';
import type { OwnFaceOptions } from './own-face.ts';

export const readLiveness: Handler<'readLiveness'> = (_, reply) =>
  reply(200, 'application/json', { status: 'live' });

/** A store that cannot commit throws, and the face answers 503 as for every other operation. */
export function readReadiness({ sessions }: OwnFaceOptions): Handler<'readReadiness'> {
  return async (_, reply) => {
    await sessions.ready();
    return reply(200, 'application/json', { status: 'ready' });
  };
}
