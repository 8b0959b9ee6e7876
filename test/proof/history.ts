/** What a client learned, in the order it happened. */
export type Event =
  | { what: 'login acknowledged' | 'logout asked' | 'logout acknowledged'; session: string }
  | Observation;

/** One token of a session was sent, and accepted or not. */
export interface Observation {
  what: 'observed';
  session: string;
  /** Where the token was: a cookie, a header. */
  tokenSource: string;
  accepted: boolean;
  /** How many events had happened when it was sent: what came later may have come first for the server. */
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
    /** To be called before a token is sent. */
    moment: () => events.length,
    observe(observation: Omit<Observation, 'what'>): void {
      events.push({ what: 'observed', ...observation });
    },
  };
}

export type History = ReturnType<typeof createHistory>;
