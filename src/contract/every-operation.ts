import type { ApiRouter } from './operation-router.ts';
import type { OperationId } from './typed.ts';

type Routers = Readonly<Record<string, ApiRouter>>;
type Missing<R extends Routers> = Exclude<OperationId, R[keyof R]['operationIds'][number]>;

/** Returns the routers as they are. Does not compile unless they serve every operation; the error names the missing ones. */
export function serveEveryOperation<R extends Routers>(
  routers: [Missing<R>] extends [never] ? R : { missingOperations: Missing<R> },
): R {
  return routers as R; // nothing else is left of the conditional type once this compiles
}
