import { httpResponse, type ResponseHead } from './http-response.ts';
import type { Reply } from './typed.ts';

const reply = Object.assign(
  (status: number, mediaType: string, body: unknown, head?: ResponseHead) =>
    httpResponse(status, mediaType, body, head),
  { empty: (status: number, head?: ResponseHead) => httpResponse(status, null, undefined, head) },
);

/** The same function for every operation: only the compiler knows what an operation may return. */
export function replyFor<O>(): Reply<O> {
  return reply as unknown as Reply<O>; // the brand of `OperationResponse` exists in types only
}
