import type { ServeSettings } from '../../config/index.ts';
import type { HashJob, HashResult } from '../../session/index.ts';

/** What the first process sends to a worker. */
export type ToWorker =
  | { kind: 'start'; settings: ServeSettings; number: number }
  | { kind: 'hashed'; id: number; result: HashResult }
  | { kind: 'not-hashed'; id: number; error: string };

/** What a worker sends to the first process. */
export type FromWorker =
  /** It listens to messages. */
  | { kind: 'ready' }
  | { kind: 'listening'; url: string }
  /** It cannot serve. */
  | { kind: 'failed'; reason: string }
  | { kind: 'hash'; id: number; job: HashJob };
