import { UnexpectedAnswer } from './unexpected-answer.ts';

/** The body of a face that answers in JSON objects, whether it stands under 200 or under the status of a failure. */
export function bodyOf<A extends { response: Response; data?: unknown; error?: unknown }>({
  response,
  data,
  error,
}: A) {
  const body = data ?? error;
  if (typeof body !== 'object' || body === null) throw new UnexpectedAnswer(response);
  // An answer has one of the two, and what is described there is an object.
  return { body: body as Extract<A['data'] | A['error'], object>, response };
}
