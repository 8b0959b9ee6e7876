import type { operations } from '../../generated/types.ts';
import type { Answer } from './answer.ts';
import type { Refusal } from './refusal.ts';
import { replierFor } from './reply.ts';
import type { RequestFacts } from './request.ts';
import type { Handlers, Input, OperationId } from './typed.ts';

/** A request as a face's own reader understood it, in terms of the description's inner paths. */
export interface Normalised<Context> {
  /** `/w/api.php/<action>`, or `/w/api.php` when there is no known action. */
  path: string;
  method: 'GET' | 'POST';
  /** Values of the described types: booleans, integers, lists. Absent parameters are absent. */
  parameters: Readonly<Record<string, unknown>>;
  context: Context;
}

/** A reader that stands before the description where a face has its own rules of reading and its own order of checks. */
export interface Front<Context> {
  claims(path: string): boolean;
  /**
   * Either a finished answer or a request that the description takes; that it does not is a fault of ours.
   * `readBody` refuses a body beyond the limit.
   */
  receive(
    request: RequestFacts,
    readBody: () => Promise<Buffer>,
  ): Promise<{ answer: Answer } | Normalised<Context>>;
}

interface Wording {
  /** Paths whose refusals this face words, whether or not an operation is there. */
  owns(path: string): boolean;
  errors(refusal: Refusal, request: RequestFacts): Answer;
  /** Answers `OPTIONS`; without it the answer is 204 with `Allow`. */
  preflight?(request: RequestFacts, allow: readonly string[]): Answer;
  /** The last word on every answer of the face, refusals and preflights included: headers that all of them carry. */
  finish?(answer: Answer, request: RequestFacts): Answer;
}

export interface FaceOptions<Id extends OperationId, Context> extends Wording {
  handlers: Handlers<Id, Context>;
  /** What the handlers get beside the input. Not asked for when the front made it. */
  context(request: RequestFacts): Context | Promise<Context>;
  /** Turns a handler's answer into its final form. */
  present?(made: Answer, context: Context, request: RequestFacts): Answer;
  front?: Front<Context>;
}

/** Runs a handler on input that has passed the description. */
export type Run = (operationId: OperationId, input: unknown) => Promise<Answer>;

/** A face as the contract sees it; its context is its own affair. */
export interface Face<Id extends OperationId = OperationId> extends Wording {
  readonly operationIds: readonly Id[];
  open(request: RequestFacts): Promise<Run>;
  front?: {
    claims(path: string): boolean;
    receive(
      request: RequestFacts,
      readBody: () => Promise<Buffer>,
    ): Promise<{ answer: Answer } | (Omit<Normalised<unknown>, 'context'> & { run: Run })>;
  };
}

export function defineFace<Id extends OperationId, Context>(options: FaceOptions<Id, Context>): Face<Id> {
  const { handlers, context, present, front, ...wording } = options;
  const runIn = (request: RequestFacts, context: Context): Run => {
    return async (operationId, input) => {
      // The contract asks only for operations of this face, with input the validator has passed for that operation.
      const made = await call(handlers, operationId as Id, input as Input<operations[Id]>, context);
      return present ? present(made, context, request) : made;
    };
  };
  return {
    ...wording,
    operationIds: Object.keys(handlers) as Id[], // a literal of handlers has no other keys
    open: async (request) => runIn(request, await context(request)),
    ...(front && {
      front: {
        claims: (path) => front.claims(path),
        receive: async (request, readBody) => {
          const received = await front.receive(request, readBody);
          return 'answer' in received ? received : { ...received, run: runIn(request, received.context) };
        },
      },
    }),
  };
}

function call<Id extends OperationId, K extends Id, Context>(
  handlers: Handlers<Id, Context>,
  operationId: K,
  input: Input<operations[K]>,
  context: Context,
): Answer | Promise<Answer> {
  return handlers[operationId](input, replierFor<operations[K]>(), context);
}
