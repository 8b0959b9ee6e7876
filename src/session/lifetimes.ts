/** Seconds; the operator's settings of the same names. */
export interface LifetimeSettings {
  idleSeconds: number;
  lifetimeSeconds: number;
  rememberSeconds: number;
  apiTokenSeconds: number;
}

/** In milliseconds, by what carries the session. */
export interface Lifetimes {
  browser: { idleMs: number; lifetimeMs: number };
  api: { idleMs: number; lifetimeMs: number };
  rememberMs: number;
  /** Live sessions of one kind that an account may have; `null`: any number. */
  perAccount: number | null;
}

export function createLifetimes(settings: LifetimeSettings, perAccount: number | null): Lifetimes {
  const apiMs = settings.apiTokenSeconds * 1000;
  return {
    browser: { idleMs: settings.idleSeconds * 1000, lifetimeMs: settings.lifetimeSeconds * 1000 },
    api: { idleMs: apiMs, lifetimeMs: apiMs },
    rememberMs: settings.rememberSeconds * 1000,
    perAccount,
  };
}
