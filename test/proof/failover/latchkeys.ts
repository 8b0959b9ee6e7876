import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store } from '../../../src/session/ports.ts';
import { createPostgresStore, type PostgresStoreOptions } from '../../../src/stores/index.ts';
import { type Cluster, makeTemplate, type Template } from '../../support/postgres/cluster.ts';
import type { Server } from '../http/client.ts';
import { importAccounts, serveStore } from '../http/in-process.ts';
import type { Random } from '../random.ts';
import { addViolation, count, type Tally } from '../tally.ts';

/** The one on the wrong side when the network is cut. */
export const ASIDE = 2;
export const LATCHKEYS = 3;

/** A migrated database with the account that everybody logs in to. */
export function makeFilledTemplate(): Promise<Template> {
  return makeTemplate(async (address) => {
    const store = await createPostgresStore({ address });
    await importAccounts(store);
    await store.close();
  });
}

export interface Latchkeys {
  /** Any of them, by chance; within {@link Latchkeys.at} the one that is named there. */
  server: Server;
  at<T>(latchkey: number, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface LatchkeyOptions extends Omit<PostgresStoreOptions, 'address'> {
  cluster: Cluster;
  random: Random;
  tally: Tally;
  /** Spoils the store of the one on the wrong side. */
  spoil?: ((store: Store, cluster: Cluster) => Promise<Store>) | undefined;
  /** The clock of each. */
  clocks?: readonly (() => Date)[];
}

/** Three servers of ours before one database, each with a folder of its own. */
export async function startLatchkeys({ cluster, random, tally, ...options }: LatchkeyOptions) {
  const { spoil, clocks = [], ...storeOptions } = options;
  async function start(at: number) {
    const address = cluster.addressFrom(at === ASIDE ? 'minority' : 'majority', `${at}`);
    const store = await createPostgresStore({ ...storeOptions, address });
    const spoiled = spoil && at === ASIDE ? await spoil(store, cluster) : store;
    return await serveStore(spoiled, clocks[at]);
  }
  const running = await Promise.all(Array.from({ length: LATCHKEYS }, (_, at) => start(at)));
  const named = new AsyncLocalStorage<number>();
  const latchkeys: Latchkeys = {
    server: {
      ask(path, init) {
        const at = named.getStore() ?? random.below(LATCHKEYS);
        return askOne(running[at]?.url ?? '', path, init, tally);
      },
    },
    at: (latchkey, work) => named.run(latchkey, work),
    async close() {
      await Promise.all(running.map((one) => one.close()));
    },
  };
  return latchkeys;
}

/** A 503: nothing is known then. */
export class Unavailable extends Error {}

/** Throws {@link Unavailable}; any other fault, and a 503 that is not as it has to be, is a violation. */
async function askOne(
  url: string,
  path: string,
  init: RequestInit | undefined,
  tally: Tally,
): Promise<Response> {
  const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
  if (response.status < 500) return response;
  await response.arrayBuffer();
  const what = `${response.status} from ${init?.method ?? 'GET'} ${path}`;
  if (response.status !== 503) addViolation(tally, 'fault', what);
  if (!response.headers.has('retry-after')) addViolation(tally, 'no Retry-After', what);
  if (response.headers.getSetCookie().length > 0) addViolation(tally, 'a cookie with a 503', what);
  count(tally, 'responses with 503');
  throw new Unavailable(what);
}
