import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, answer } from './answer.ts';
import { readBody } from './body.ts';
import { answerDescribed, answerFronted, type Law } from './described.ts';
import { description } from './description.ts';
import type { Face } from './face.ts';
import { createJudge } from './judge.ts';
import { problemAnswer } from './problem.ts';
import { isFault, refusalOf } from './refusal.ts';
import { type RequestFacts, requestFacts } from './request.ts';
import { allowedMethods, readRoutes } from './routes.ts';
import { send } from './send.ts';
import type { OperationId } from './typed.ts';

/** An Express handler, to be mounted once, at the root. It answers every request it is given. */
export type Contract = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

type Uncovered<Faces extends readonly Face[]> = Exclude<OperationId, Faces[number]['operationIds'][number]>;

export interface ContractOptions<Faces extends readonly Face[]> {
  /** Together they have a handler for every operation; otherwise this does not compile and names those without. */
  faces: [Uncovered<Faces>] extends [never] ? Faces : { withoutHandler: Uncovered<Faces> };
  onFault: OnFault;
}

/** Told of everything that is answered with a 5xx. */
export type OnFault = (error: unknown, request: RequestFacts) => void;

export function createContract<const Faces extends readonly Face[]>(
  options: ContractOptions<Faces>,
): Contract {
  // Nothing else is left of the conditional type once this compiles.
  return mountFaces(options.faces as readonly Face[], options.onFault);
}

/** Without the compiler's check that every operation has its handler. */
export function mountFaces(faces: readonly Face[], onFault: OnFault): Contract {
  const law = lawOfTheDescription();
  const ownerOf = ownership(law, faces);
  return async (message, response) => {
    const request = requestFacts(message);
    const owner = ownerOf(request.path);
    try {
      const made = await attempt(law, owner, request, message, onFault);
      send(response, owner.finish?.(made, request) ?? made);
    } catch (error) {
      onFault(error, request);
      send(response, problemAnswer({ kind: 'fault', status: 500 }));
    }
  };
}

/** The same for every contract of the process, and dear to make: it knows the description only. */
let shared: Law | undefined;

function lawOfTheDescription(): Law {
  if (!shared) {
    const routes = readRoutes(description());
    shared = { routes, judge: createJudge(routes.document) };
  }
  return shared;
}

/** Words the refusals of paths that belong to no face. */
const NOBODY: Face = {
  operationIds: [],
  owns: () => true,
  errors: problemAnswer,
  open: () => Promise.reject(new Error('an operation without a face')),
};

/** A described path belongs to the face that has its handlers, any other to the face that claims it. */
function ownership({ routes }: Law, faces: readonly Face[]): (path: string) => Face {
  const byOperation = new Map(faces.flatMap((face) => face.operationIds.map((id) => [id, face] as const)));
  const byPath = new Map(
    [...routes.outer].flatMap(([path, methods]) => {
      const [face] = [...methods.values()].map((route) => byOperation.get(route.operationId));
      return face ? [[path, face] as const] : [];
    }),
  );
  return (path) => byPath.get(path) ?? faces.find((face) => face.owns(path)) ?? NOBODY;
}

async function attempt(
  law: Law,
  owner: Face,
  request: RequestFacts,
  message: IncomingMessage,
  onFault: OnFault,
): Promise<Answer> {
  try {
    const body = () => readBody(message);
    if (owner.front?.claims(request.path)) return await answerFronted(law, owner.front, request, body);
    const methods = law.routes.outer.get(request.path);
    if (request.method === 'OPTIONS' && methods)
      return answerOptions(owner, request, allowedMethods(methods));
    return await answerDescribed(law, owner, request, body);
  } catch (error) {
    const refusal = refusalOf(error);
    if (isFault(refusal)) onFault(error, request);
    return owner.errors(refusal, request);
  }
}

function answerOptions(owner: Face, request: RequestFacts, allow: readonly string[]): Answer {
  return (
    owner.preflight?.(request, allow) ??
    answer(204, null, undefined, { headers: { Allow: allow.join(', ') } })
  );
}
