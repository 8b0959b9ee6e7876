import type { IncomingMessage } from 'node:http';
import { type Refusal, Refused } from './refusal.ts';

export const BODY_LIMIT_BYTES = 1_048_576;

/** Reads the whole body once. What is beyond the limit is left to Node, which throws it away unread. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const tooLarge = () => new Refused({ kind: 'too-large', status: 413, limitBytes: BODY_LIMIT_BYTES });
  if (Number(message.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) throw tooLarge();
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  message.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
    else reject(tooLarge());
  });
  message.on('end', () => resolve(Buffer.concat(chunks)));
  // The client went away; whatever is answered reaches nobody.
  message.on('error', (cause) => reject(new Refused(CUT_OFF, { cause })));
  return promise;
}

const CUT_OFF: Refusal = {
  kind: 'invalid',
  status: 400,
  issues: [{ place: 'body', field: '', detail: 'is cut off' }],
};
