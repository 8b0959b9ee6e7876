import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ComputeHash, HashJob, HashResult } from './hash-job.ts';

/** The lowest there is: whatever else the machine has to do goes first. */
const PRIORITY = 19;

type Reply = { result: HashResult } | { error: string };

interface WaitingJob {
  job: HashJob;
  settle: (reply: Reply) => void;
}

/**
 * Threads that compute hashes, one at a time each, started when they are first needed. On Linux a thread has a priority
 * of its own: theirs is lower than that of the thread that serves requests, so a flood of logins does not slow down
 * session checks. Elsewhere a priority is that of the whole process, and is left alone.
 */
export function createHashThreads(most = availableParallelism()): ComputeHash {
  const idle: HashThread[] = [];
  const waiting: WaitingJob[] = [];
  let started = 0;

  function next(): void {
    if (waiting.length === 0 || (idle.length === 0 && started >= most)) return;
    const thread = idle.pop() ?? start();
    const job = waiting.shift();
    if (job) thread.run(job);
  }

  function start(): HashThread {
    started += 1;
    const thread = startThread({
      onIdle() {
        idle.push(thread);
        next();
      },
      onEnd() {
        started -= 1;
        if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
        next();
      },
    });
    return thread;
  }

  return (job) =>
    new Promise((resolve, reject) => {
      const settle = (reply: Reply) =>
        'error' in reply ? reject(new Error(reply.error)) : resolve(reply.result);
      waiting.push({ job, settle });
      next();
    });
}

interface HashThread {
  run(job: WaitingJob): void;
}

function startThread({ onIdle, onEnd }: { onIdle: () => void; onEnd: () => void }): HashThread {
  // Without type stripping, which would take 10 MiB for each thread.
  const worker = new Worker(`(${hashThread})()`, {
    eval: true,
    workerData: { from: import.meta.url, priority: process.platform === 'linux' ? PRIORITY : 0 },
  });
  let current: WaitingJob | undefined;

  function settle(reply: Reply): void {
    const done = current;
    current = undefined;
    worker.unref();
    done?.settle(reply);
  }

  worker.unref();
  worker.on('message', (reply: Reply) => {
    settle(reply);
    onIdle();
  });
  worker.on('error', (error) => settle({ error: String(error) }));
  worker.on('exit', () => {
    settle({ error: 'a hashing thread has ended' });
    onEnd();
  });
  return {
    run(job) {
      current = job;
      worker.ref();
      worker.postMessage(job.job);
    },
  };
}

/** The program of a thread. It is given as text, so it uses nothing from outside of itself. */
function hashThread(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createRequire } = process.getBuiltinModule('node:module');
  const { hashSync, verifySync } = createRequire(workerData.from)('@node-rs/argon2');
  if (workerData.priority > 0) process.getBuiltinModule('node:os').setPriority(workerData.priority);

  function compute(job: HashJob): HashResult {
    if (job.kind === 'verify') return verifySync(job.phc, job.password);
    const { memoryKiB, passes, parallelism } = job.cost;
    const options = { memoryCost: memoryKiB, timeCost: passes, parallelism };
    const salt = job.salt === undefined ? {} : { salt: Buffer.from(job.salt, 'base64') };
    return hashSync(job.password, { ...options, ...salt });
  }

  parentPort?.on('message', (job: HashJob) => {
    try {
      parentPort.postMessage({ result: compute(job) });
    } catch (error) {
      parentPort.postMessage({ error: String(error) });
    }
  });
}
