import type { Answer } from './answer.ts';
import type { Face } from './face.ts';
import type { Judge } from './judge.ts';
import { readParameters } from './parameters.ts';
import { Refused } from './refusal.ts';
import type { RequestFacts } from './request.ts';
import { allowedMethods, type Route, type Routes } from './routes.ts';

export interface Law {
  routes: Routes;
  judge: Judge;
}

export type ReadBody = () => Promise<Buffer>;

/** The way of a request whose path and parameters the description alone judges. */
export async function answerDescribed(
  { routes, judge }: Law,
  owner: Pick<Face, 'open'>,
  request: RequestFacts,
  readBody: ReadBody,
): Promise<Answer> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = findRoute(routes, request.path, method);
  const { contentType, ...parameters } = await readParameters(route, request, readBody);
  const verdict = await judge({
    path: request.path,
    method,
    headers: request.headers,
    contentType,
    ...parameters,
  });
  const run = await owner.open(request);
  return run(route.operationId, { ...verdict, request });
}

function findRoute(routes: Routes, path: string, method: string): Route {
  const methods = routes.outer.get(path);
  if (!methods) throw new Refused({ kind: 'not-found', status: 404 });
  const route = methods.get(method);
  if (!route) throw new Refused({ kind: 'method-not-allowed', status: 405, allow: allowedMethods(methods) });
  return route;
}

const FORM = 'application/x-www-form-urlencoded';

/** The way of a request that its face reads by rules of its own. The description still has to take what came of it. */
export async function answerFronted(
  { routes, judge }: Law,
  front: NonNullable<Face['front']>,
  request: RequestFacts,
  readBody: ReadBody,
): Promise<Answer> {
  const received = await front.receive(request, readBody);
  if ('answer' in received) return received.answer;
  const { path, method, parameters, run } = received;
  const route = routes.inner.get(path)?.get(method);
  if (!route) throw new Error(`the front made a request that is not described: ${method} ${path}`);
  const places = placed(route, method, parameters);
  const verdict = await judge({ path, method, headers: {}, contentType: FORM, ...places }).catch(
    (cause: unknown) => {
      throw new Error(`the front made a request that ${route.operationId} does not take`, { cause });
    },
  );
  return run(route.operationId, { ...verdict, request });
}

/** A parameter goes where the description has it; a face may have read it elsewhere. */
function placed(route: Route, method: 'GET' | 'POST', parameters: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(parameters);
  const inQuery = ([name]: [string, unknown]) => method === 'GET' || route.query.has(name);
  return {
    query: Object.fromEntries(entries.filter(inQuery)),
    body: Object.fromEntries(entries.filter((entry) => !inQuery(entry))),
  };
}
