/** One thing that `doctor` looked at. */
export interface Finding {
  check: string;
  /** `mind`: it works, and the operator should have decided it. `wrong`: a promise is not kept. */
  verdict: 'good' | 'mind' | 'wrong';
  found: string;
  /** What to do; absent when nothing is to be done. */
  advice?: string;
}

/** `good` unless the condition holds; then the verdict, with what to do about it. */
export function finding(
  check: string,
  found: string,
  unless: { verdict: 'mind' | 'wrong'; when: boolean; advice: string },
): Finding {
  if (!unless.when) return { check, verdict: 'good', found };
  return { check, verdict: unless.verdict, found, advice: unless.advice };
}
