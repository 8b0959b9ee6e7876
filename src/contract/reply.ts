import { answer } from './answer.ts';
import type { Replier } from './typed.ts';

interface Head {
  headers?: Readonly<Record<string, unknown>>;
  cookies?: readonly string[];
}

const reply = Object.assign(
  (status: number, mediaType: string, body: unknown, head?: Head) => answer(status, mediaType, body, head),
  { empty: (status: number, head?: Head) => answer(status, null, undefined, head) },
);

/** One and the same for every operation: what an operation may answer is known to the compiler only. */
export function replierFor<O>(): Replier<O> {
  return reply as unknown as Replier<O>; // the brand of `Made` exists in types only
}
