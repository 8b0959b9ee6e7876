/** Where a server kills itself: at its n-th commit, or its n-th response to a logout. */
export interface FailPoint {
  where: (typeof FAIL_POINTS)[number];
  count: number;
}

export const FAIL_POINTS = ['before commit', 'after commit', 'before reply', 'after reply'] as const;

/** What a server is ordered to do: to go on after it has loaded its program, and later where to end. */
export type Order = 'start' | FailPoint;
