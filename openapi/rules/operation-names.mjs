import { isExcepted } from './exceptions.mjs';

/** Prefixes by tag. Other tags belong to Latchkey's own API, whose operations have no prefix. */
const PREFIXES = { mediawiki: ['mediawiki'], elvis: ['elvis', 'page'], pages: ['page'] };

/** The operationId leads to the API and to the handler's file. */
export function operationNames() {
  return {
    PathItem(item, { report, location, resolve }) {
      for (const method of ['get', 'post']) {
        const operation = item[method];
        if (operation === undefined || isExcepted(operation, 'operation-names')) continue;
        const place = location.child([method, 'operationId']);
        const id = operation.operationId ?? '';
        const problem =
          prefixProblem(id, operation.tags ?? []) ?? pairProblem(id, method, resolve(item.post ?? {}).node);
        if (problem) report({ message: problem, location: place });
      }
    },
  };
}

function prefixProblem(id, tags) {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) return 'Give the operation an operationId in camelCase.';
  const allowed = tags.flatMap((tag) => PREFIXES[tag] ?? []);
  if (allowed.some((prefix) => id.startsWith(prefix))) return undefined;
  if (allowed.length > 0) return `Begin the operationId with its API: ${allowed.join(' or ')}.`;
  const borrowed = Object.values(PREFIXES)
    .flat()
    .find((prefix) => id.startsWith(prefix));
  return (
    borrowed &&
    `Give the operation the tag of the API "${borrowed}", or remove that prefix from its operationId.`
  );
}

function pairProblem(id, method, post) {
  const wanted = `${post.operationId}ByGet`;
  if (method === 'get' && post.operationId !== undefined && id !== wanted)
    return `Name the GET beside a POST after it: ${wanted}.`;
  return undefined;
}
