import { UnexpectedResponse } from './unexpected-response.ts';

/** The body of an API that responds with JSON objects, whether under 200 or under the status of an error. */
export function bodyOf<R extends { response: Response; data?: unknown; error?: unknown }>({
  response,
  data,
  error,
}: R) {
  const body = data ?? error;
  if (typeof body !== 'object' || body === null) throw new UnexpectedResponse(response);
  // A response has one of the two, and what is described there is an object.
  return { body: body as Extract<R['data'] | R['error'], object>, response };
}
