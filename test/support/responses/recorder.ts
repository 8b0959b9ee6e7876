import { browserProblems } from './browser-rules.ts';
import { type DescribedOperation, operationsOf } from './described.ts';
import { type Exchange, observe } from './exchange.ts';
import { problemsWith } from './response-check.ts';

/** What the tests of this file saw: every answer is held against the description, nobody has to ask for it. */
const ports = new Set<number>();
const seen = new Set<string>();
let violations: string[] = [];
let pending: Promise<void>[] = [];

observe(ports, (exchange) => pending.push(check(exchange)));

/**
 * From now on every response of the server at this address has to be a documented one. Returns what ends that: the
 * machine gives the port of a server that was closed to the next one, which may be another.
 */
export function watchResponses(url: string): () => void {
  const port = Number(new URL(url).port);
  ports.add(port);
  return () => ports.delete(port);
}

/** The violations since the last call, when every response has been looked at. */
export async function settle(): Promise<string[]> {
  await Promise.all(pending);
  const found = violations;
  pending = [];
  violations = [];
  return found;
}

/** Whether an answer of this operation was seen, documented as it should be. `readSession 200` */
export function wasSeen(operationId: string, status: number): boolean {
  return seen.has(`${operationId} ${status}`);
}

async function check(exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const operations = await operationsOf(exchange);
  const problems =
    operations.length === 0 ? undescribedProblems(exchange) : describedProblems(exchange, operations);
  const line = `${request.method} ${request.url.slice(0, 200)} → ${response.status}`;
  problems.push(...browserProblems(exchange, operations.length > 0));
  violations.push(...problems.map((problem) => `${line}: ${problem}`));
}

function describedProblems(
  { request, response }: Exchange,
  operations: readonly DescribedOperation[],
): string[] {
  const checked = operations.map((operation) => {
    return { operation, problems: problemsWith(response, operation, request.method === 'HEAD') };
  });
  const fitting = checked.find(({ problems }) => problems.length === 0);
  if (fitting) seen.add(`${fitting.operation.operationId} ${response.status}`);
  return fitting ? [] : (checked[0]?.problems ?? []);
}

/** No operation is there: the answer may only say so. */
function undescribedProblems({ request, response }: Exchange): string[] {
  const { status, headers } = response;
  const problems = headers['set-cookie'] === undefined ? [] : ['Set-Cookie where nothing is described'];
  if (request.method === 'OPTIONS' && [200, 204].includes(status)) return problems;
  if (status === 404 || isStatic(request.url)) return problems;
  if (status === 405) return headers['allow'] ? problems : [...problems, '405 without Allow'];
  return [...problems, 'nothing is described there'];
}

/** Published documentation is files, not operations. */
function isStatic(url: string): boolean {
  return url.startsWith('/docs/') || url === '/docs';
}
