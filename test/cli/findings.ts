import { jsonLines, latchkey } from './terminal.ts';

export interface Finding {
  check: string;
  state: string;
  found: string;
  advice: string | null;
}

/** What `doctor` finds with these flags. */
export async function findings(flags: readonly string[]) {
  const { status, out } = await latchkey(['doctor', '--json', ...flags]);
  const all = jsonLines(out) as Finding[]; // each line is what doctor says it is, or the assertions fail
  return { status, all, of: (check: string) => all.find((one) => one.check === check) };
}
