import type { PasswordHasher } from './password-hasher.ts';

/** How many logins are let in: as many as their passwords can be checked within the deadline. */
export interface LoginAdmission {
  /** When one more could not be served in time: after how many seconds to try again. */
  busyForSeconds(): number | undefined;
  /** Attempts that have not ended. */
  inProgress(): number;
  /** How often {@link busyForSeconds} has refused one. */
  turnedAway(): number;
  /** Counts an attempt, with all that it waits for, until it has ended. */
  run<T>(attempt: () => Promise<T>): Promise<T>;
}

export function createLoginAdmission(hasher: Pick<PasswordHasher, 'busyForSeconds'>): LoginAdmission {
  let inProgress = 0;
  let turnedAway = 0;
  return {
    busyForSeconds() {
      const seconds = hasher.busyForSeconds(inProgress + 1);
      if (seconds !== undefined) turnedAway += 1;
      return seconds;
    },
    inProgress: () => inProgress,
    turnedAway: () => turnedAway,
    async run(attempt) {
      inProgress += 1;
      try {
        return await attempt();
      } finally {
        inProgress -= 1;
      }
    },
  };
}
