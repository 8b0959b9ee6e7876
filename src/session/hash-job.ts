import { hash, verify } from '@node-rs/argon2';

/** Cost of argon2id: memory in KiB, number of passes, lanes. */
export interface PasswordHashing {
  memoryKiB: number;
  passes: number;
  parallelism: number;
}

/** One run of argon2id, as a message that can be sent to a thread or a process. */
export type HashJob =
  /** A new hash; with a random salt unless one is given, in base64. */
  | { kind: 'hash'; password: string; cost: PasswordHashing; salt?: string }
  /** Whether the password is the one that was hashed. */
  | { kind: 'verify'; password: string; phc: string };

/** The hash, or whether it matches. */
export type HashResult = string | boolean;

export type ComputeHash = (job: HashJob) => Promise<HashResult>;

/** In Node's own pool of threads: for programs that hash a few passwords. */
export const computeHash: ComputeHash = (job) => {
  if (job.kind === 'verify') return verify(job.phc, job.password);
  const { cost, password, salt } = job;
  // argon2id is the package's default; its constant for it cannot be named under `verbatimModuleSyntax`.
  const options = { memoryCost: cost.memoryKiB, timeCost: cost.passes, parallelism: cost.parallelism };
  return hash(password, salt === undefined ? options : { ...options, salt: Buffer.from(salt, 'base64') });
};
