/** What a client was told and what it found out, in the order it happened. */
export type Event =
  | { what: 'login acknowledged' | 'logout asked' | 'logout acknowledged'; session: string }
  | Observation;

/** One secret of a session was presented, and taken or not. */
export interface Observation {
  what: 'observed';
  session: string;
  /** Where the secret stood: a cookie, a header. */
  carrier: string;
  accepted: boolean;
  /** How many events had happened when it was presented: what came later may have come first for the server. */
  began: number;
  /** Observations of one sweep see one state: nothing else happened meanwhile. */
  sweep?: number;
}

/** Collects events, after those that are known already. */
export function createHistory(before: readonly Event[] = []) {
  const events = [...before];
  return {
    events: events as readonly Event[],
    note(what: 'login acknowledged' | 'logout asked' | 'logout acknowledged', session: string): void {
      events.push({ what, session });
    },
    /** To be asked before a secret is presented. */
    moment: () => events.length,
    observe(observation: Omit<Observation, 'what'>): void {
      events.push({ what: 'observed', ...observation });
    },
  };
}

export type History = ReturnType<typeof createHistory>;
