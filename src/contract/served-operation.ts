import type { ServerResponse } from 'node:http';

const served = new WeakMap<ServerResponse, string>();

/** Notes which operation responds, for whoever measures. */
export function setServedOperation(response: ServerResponse, operationId: string): void {
  served.set(response, operationId);
}

/** `undefined` for what no operation has responded to. */
export function servedOperation(response: ServerResponse): string | undefined {
  return served.get(response);
}
