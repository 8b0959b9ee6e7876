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
}

export function createLifetimes(settings: LifetimeSettings): Lifetimes {
  const apiMs = settings.apiTokenSeconds * 1000;
  return {
    browser: { idleMs: settings.idleSeconds * 1000, lifetimeMs: settings.lifetimeSeconds * 1000 },
    api: { idleMs: apiMs, lifetimeMs: apiMs },
    rememberMs: settings.rememberSeconds * 1000,
  };
}
