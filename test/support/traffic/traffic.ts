import { isForm, parseForm, parseUrlencoded } from '../../../src/contract/index.ts';
import { operationsOf } from '../responses/described.ts';
import { type Exchange, observe } from '../responses/exchange.ts';

/** What one test file asked of the real server. */
export interface Traffic {
  /** `readSession 401` */
  exchanges: string[];
  /** `elvisLogin username` */
  parameters: string[];
}

const ports = new Set<number>();
const exchanges = new Set<string>();
const parameters = new Set<string>();
const pending: Promise<void>[] = [];

observe(ports, (exchange) => pending.push(note(exchange)));

/** From now on what the server at this address is asked counts for the description's coverage. */
export function countTraffic(url: string): void {
  ports.add(Number(new URL(url).port));
}

export async function trafficSoFar(): Promise<Traffic> {
  await Promise.all(pending);
  return { exchanges: [...exchanges], parameters: [...parameters] };
}

/** Whether the answer is as documented, others say; here it is enough that its status is. */
async function note(exchange: Exchange): Promise<void> {
  const { status } = exchange.response;
  const operation = (await operationsOf(exchange)).find(({ responses }) => responses[status] !== undefined);
  if (!operation) return;
  exchanges.add(`${operation.operationId} ${status}`);
  for (const name of await namesIn(exchange)) parameters.add(`${operation.operationId} ${name}`);
}

async function namesIn({ request }: Exchange): Promise<string[]> {
  const type = request.headers['content-type'];
  const query = parseUrlencoded(request.url.split(/\?(.*)/s)[1] ?? '').fields;
  // A body that no parser takes names nothing.
  const form = isForm(type)
    ? await parseForm(type, request.body).catch(() => ({ fields: [] }))
    : { fields: [] };
  return [...[...query, ...form.fields].map(({ name }) => name), ...Object.keys(request.headers)];
}
