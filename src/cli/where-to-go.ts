import { OWN_COMMAND } from './own-command.ts';

/** What follows the ready line, on standard error: where a person goes next. */
export function whereToGo(base: string): readonly string[] {
  return [
    `Log in:         ${base}/login`,
    `Documentation:  ${base}/docs/`,
    `Add an account: ${OWN_COMMAND} account add NAME`,
    'Stop:           Ctrl+C',
  ];
}
