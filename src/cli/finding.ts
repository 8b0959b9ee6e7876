/** One thing that `doctor` looked at. */
export interface Finding {
  check: string;
  /** `warning`: it works, and the operator should have decided it. `error`: it does not work, or a promise is not kept. */
  state: 'ok' | 'warning' | 'error';
  found: string;
  /** What to do; absent when nothing is to be done. */
  advice?: string;
}

/** `ok` unless the condition holds; then the state, with what to do about it. */
export function finding(
  check: string,
  found: string,
  unless: { state: 'warning' | 'error'; when: boolean; advice: string },
): Finding {
  if (!unless.when) return { check, state: 'ok', found };
  return { check, state: unless.state, found, advice: unless.advice };
}
