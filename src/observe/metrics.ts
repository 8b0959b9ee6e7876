import type { Counter, Histogram, Registry } from 'prom-client';

/** What is counted of requests, logins, hashes and the store. */
export interface Metrics {
  registry: Registry;
  /** What is looked up when somebody asks. */
  watchLogins(load: LoginLoad): void;
  requestEnded(request: { operation: string; status: string; seconds: number }): void;
  /** An authentication event. */
  eventHappened(event: { event: string; outcome: string }): void;
  passwordHashed(times: { waitSeconds: number; runSeconds: number }): void;
  committed(jobs: number): void;
  storeCalled(call: { method: string; seconds: number; failed: boolean }): void;
}

/** The logins of one process at this moment. */
export interface LoginLoad {
  /** Attempts that have not ended, with what they wait for. */
  inProgress(): number;
  /** Attempts that were refused because too many waited, ever. */
  turnedAway(): number;
  /** Hashes that wait for a processor. */
  waitingHashes(): number;
}

const PREFIX = 'latchkey_';
/** From what a session check takes to the longest wait for a hash. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const JOBS = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** What ends sessions: durable before it returns. */
const REVOCATIONS: ReadonlySet<string> = new Set(['revoke', 'revokeById', 'revokeAccount', 'revokeAll']);

/** The event loop's delay, memory and processor time come from prom-client itself. Loaded only where metrics are served. */
export async function createMetrics(): Promise<Metrics> {
  const prom = await import('prom-client');
  const registry = new prom.Registry();
  const registers = [registry];
  prom.collectDefaultMetrics({ register: registry });
  const histogram = <L extends string>(name: string, help: string, labelNames: L[] = [], buckets = SECONDS) =>
    new prom.Histogram({ name: PREFIX + name, help, labelNames, buckets, registers }) as Histogram<L>;
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new prom.Counter({ name: PREFIX + name, help, labelNames, registers }) as Counter<L>;
  const requests = histogram('request_duration_seconds', 'Requests by operation and status', [
    'operation',
    'status',
  ]);
  const logins = counter('logins_total', 'Login attempts and checks of credentials by outcome', ['outcome']);
  const waits = histogram('hash_wait_seconds', 'Wait of a password hash for a processor');
  const runs = histogram('hash_run_seconds', 'Run of a password hash');
  const batches = histogram(
    'store_commit_jobs',
    'Jobs committed together; its count is that of commits',
    [],
    JOBS,
  );
  const revocations = histogram(
    'revocation_duration_seconds',
    'From the request to end a session to its commit',
  );
  const errors = counter('store_errors_total', 'Calls of the store that failed', ['method']);
  return {
    registry,
    watchLogins: (load) => addLoad(prom, registry, load),
    requestEnded: ({ operation, status, seconds }) => requests.observe({ operation, status }, seconds),
    eventHappened: ({ event, outcome }) => {
      if (event === 'login' || event === 'credentials') logins.inc({ outcome });
    },
    passwordHashed: ({ waitSeconds, runSeconds }) => {
      waits.observe(waitSeconds);
      runs.observe(runSeconds);
    },
    committed: (jobs) => batches.observe(jobs),
    storeCalled: ({ method, seconds, failed }) => {
      if (REVOCATIONS.has(method) && !failed) revocations.observe(seconds);
      if (failed) errors.inc({ method });
    },
  };
}

function addLoad(prom: typeof import('prom-client'), registry: Registry, load: LoginLoad): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new prom.Gauge({
      name: PREFIX + name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('logins_in_progress', 'Login attempts that have not ended', load.inProgress);
  gauge('hash_queue_length', 'Password hashes that wait for a processor', load.waitingHashes);
  new prom.Counter({
    name: `${PREFIX}logins_turned_away_total`,
    help: 'Logins refused because too many waited',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(load.turnedAway());
    },
  });
}

/** Counted anew at most so often: a count reads every session. */
const COUNT_EVERY_MS = 30_000;

/** The one thing that is the same for all processes of a server, so that one of them counts it. */
export async function createSessionMetrics(count: () => Promise<number>): Promise<Registry> {
  const prom = await import('prom-client');
  const registry = new prom.Registry();
  let counted: Promise<number> | undefined;
  let until = 0;
  new prom.Gauge({
    name: `${PREFIX}sessions_live`,
    help: 'Live sessions, counted at most every 30 seconds',
    registers: [registry],
    async collect() {
      if (performance.now() >= until) {
        until = performance.now() + COUNT_EVERY_MS;
        counted = count();
      }
      // A store that does not respond leaves the gauge out; its errors are counted.
      const sessions = await counted?.catch(() => undefined);
      if (sessions === undefined) this.reset();
      else this.set(sessions);
    },
  });
  return registry;
}

/** In the first process: the metrics of all workers together. */
export async function collectFromWorkers(): Promise<() => Promise<string>> {
  const { AggregatorRegistry } = await import('prom-client');
  const registry = new AggregatorRegistry();
  return () => registry.clusterMetrics();
}

/** In a worker: lets the first process collect these. */
export async function offerToFirstProcess({ registry }: Metrics): Promise<void> {
  const { AggregatorRegistry } = await import('prom-client');
  AggregatorRegistry.setRegistries(registry);
  // Its constructor is what begins to listen to the first process.
  new AggregatorRegistry();
}
