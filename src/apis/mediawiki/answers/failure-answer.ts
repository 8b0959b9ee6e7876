import type { MediawikiErrorBody } from '../../../contract/index.ts';
import { type Answer, answer, type Made, type Replier } from '../../../contract/index.ts';
import { message, plainText } from '../messages/message.ts';
import type { Call } from '../requests/call.ts';
import type { Failure } from '../requests/failure.ts';

/** An error as an answer that no handler made. */
export function failureAnswer(call: Call, failure: Failure): Answer {
  return answer(failure.status, 'application/json', errorBody(call, failure), {
    headers: errorHeaders(failure),
  });
}

/** The part of a handler's `reply` that every action documents. */
type ErrorReplier<O> = (
  status: 200 | 503,
  mediaType: 'application/json',
  body: MediawikiErrorBody,
  head: { headers: Record<string, string> },
) => Made<O>;

/** An error that came up while an action was run. */
export function refused<O>(reply: Replier<O>, call: Call, failure: Failure): Made<O> {
  // Every operation of the face has the same errors; that this is so is tested, as it cannot be said of all at once.
  const replyError = reply as unknown as ErrorReplier<O>;
  const status = failure.status === 503 ? 503 : 200;
  return replyError(status, 'application/json', errorBody(call, failure), { headers: errorHeaders(failure) });
}

function errorHeaders({ message: said, headers }: Failure): Record<string, string> {
  return { ...headers, 'MediaWiki-API-Error': said.code };
}

function errorBody(call: Call, { message: said, module }: Failure): MediawikiErrorBody {
  const docref = plainText(message('docref', [`${call.rules.origin(call.request)}/w/api.php`]));
  // Each form writes one of the two shapes the description has; every answer of the tests is held against it.
  return call.errors.errors([{ message: said, module }], docref) as unknown as MediawikiErrorBody;
}
