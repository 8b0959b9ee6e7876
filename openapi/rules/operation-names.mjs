import { isExcepted } from './exceptions.mjs';

/** Prefixes by tag. A tag that is not here is of our own face, whose operations have none. */
const PREFIXES = { mediawiki: ['mediawiki'], elvis: ['elvis', 'page'], pages: ['page'] };

/** From an operationId one finds the face, and the handler's file. */
export function operationNames() {
  return {
    PathItem(item, { report, location, resolve }) {
      for (const method of ['get', 'post']) {
        const operation = item[method];
        if (operation === undefined || isExcepted(operation, 'operation-names')) continue;
        const place = location.child([method, 'operationId']);
        const id = operation.operationId ?? '';
        const problem =
          faceProblem(id, operation.tags ?? []) ?? pairProblem(id, method, resolve(item.post ?? {}).node);
        if (problem) report({ message: problem, location: place });
      }
    },
  };
}

function faceProblem(id, tags) {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) return 'Give the operation an operationId in camelCase.';
  const allowed = tags.flatMap((tag) => PREFIXES[tag] ?? []);
  if (allowed.some((prefix) => id.startsWith(prefix))) return undefined;
  if (allowed.length > 0) return `Begin the operationId with its face: ${allowed.join(' or ')}.`;
  const borrowed = Object.values(PREFIXES)
    .flat()
    .find((prefix) => id.startsWith(prefix));
  return (
    borrowed &&
    `Give the operation the tag of the face "${borrowed}", or drop that prefix from its operationId.`
  );
}

function pairProblem(id, method, post) {
  const wanted = `${post.operationId}ByGet`;
  if (method === 'get' && post.operationId !== undefined && id !== wanted)
    return `Name the GET beside a POST after it: ${wanted}.`;
  return undefined;
}
