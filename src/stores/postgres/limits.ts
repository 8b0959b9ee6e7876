/** How many connections a process keeps, by what they are for: 13 in all. */
export const CONNECTIONS = { endings: 6, batches: 2, forgettable: 2, checks: 2, heartbeat: 1 } as const;

/** Milliseconds that everything may take. */
export interface Limits {
  connectMs: number;
  statementMs: number;
  commitMs: number;
  /** How long a primary's answers count after a quorum has confirmed it; the same on all nodes. */
  leaseMs: number;
  /** How long a start waits for a primary. */
  openMs: number;
}

export const LIMITS: Limits = {
  connectMs: 1_000,
  statementMs: 3_000,
  commitMs: 3_000,
  leaseMs: 3_000,
  openMs: 20_000,
};
