import type { AuthenticationEvent, OnEvent } from '../session/index.ts';
import type { Terminal } from './command.ts';
import { jsonLine } from './printable.ts';

/**
 * The authentication events of a command, as lines of the same form as those in the log of `serve`. A person at a terminal
 * sees what the command says itself; the lines are for a file or a journal that standard error leads to.
 */
export function commandEvents({ event }: Terminal): OnEvent {
  return (happened) => event?.(lineOf(happened));
}

function lineOf(happened: AuthenticationEvent): string {
  const time = new Date().toISOString();
  return jsonLine({ level: 30, time, ...happened, api: 'command', msg: 'authentication event' });
}
