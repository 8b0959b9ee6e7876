import { type Connection, openConnection, type RawResponse } from './connection.ts';

/** One kind of request, and how its right response is known: a fast refusal is no throughput. */
export interface Work {
  next(): Buffer;
  isRight(response: RawResponse): boolean;
}

export interface LoadResult {
  responses: number;
  seconds: number;
  /** Of every response, in milliseconds, in the order they came. */
  latenciesMs: readonly number[];
}

export interface LoadOptions {
  port: number;
  connections: number;
  /** How many responses are waited for, over all connections. */
  requests: number;
}

/** No measure goes on for longer, however slow the subject is. */
const MOST_MS = 6_000;

/** Sends requests one after the other on so many connections. Throws at the first response that is not right. */
export async function drive(work: Work, { port, connections, requests }: LoadOptions): Promise<LoadResult> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const latenciesMs: number[] = [];
  let left = requests;
  const began = performance.now();
  async function run(connection: Connection): Promise<void> {
    while (left > 0 && performance.now() - began < MOST_MS) {
      left -= 1;
      const sent = performance.now();
      const response = await connection.request(work.next());
      latenciesMs.push(performance.now() - sent);
      if (!work.isRight(response)) throw new Error(`a wrong response: ${response.head}\n\n${response.body}`);
    }
  }
  try {
    await Promise.all(open.map(run));
  } finally {
    for (const connection of open) connection.close();
  }
  return { responses: latenciesMs.length, seconds: (performance.now() - began) / 1000, latenciesMs };
}
