/** Jobs in one batch: bounds how much one lost commit leaves unclear. */
const LARGEST_BATCH = 256;
/** While one batch waits for the standbys, another is on its way. */
const AT_ONCE = 2;

/**
 * Group commit: what is asked for while the last batches are out goes into the next one. All jobs of a batch fail
 * together, since nothing tells them apart.
 */
export function createBatcher<Job, Result>(
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
): (job: Job) => Promise<Result> {
  let waiting: { job: Job; settle: PromiseWithResolvers<Result> }[] = [];
  let out = 0;

  async function runNext(): Promise<void> {
    const batch = waiting.slice(0, LARGEST_BATCH);
    waiting = waiting.slice(LARGEST_BATCH);
    out += 1;
    try {
      const results = await run(batch.map(({ job }) => job));
      for (const [at, { settle }] of batch.entries()) {
        const result = results[at];
        if (result === undefined) settle.reject(new Error('a batch came back short'));
        else settle.resolve(result);
      }
    } catch (error) {
      for (const { settle } of batch) settle.reject(error);
    } finally {
      out -= 1;
      start();
    }
  }

  function start(): void {
    if (waiting.length > 0 && out < AT_ONCE) void runNext();
  }

  return (job) => {
    const settle = Promise.withResolvers<Result>();
    waiting.push({ job, settle });
    // What is asked for in one turn of the event loop goes together.
    setImmediate(start);
    return settle.promise;
  };
}
