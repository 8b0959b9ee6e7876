import { randomBytes } from 'node:crypto';
import type { Config } from '../config/index.ts';
import { InvalidInput, newPasswordProblem } from '../session/index.ts';
import type { Terminal } from './command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const passwordStdin = {
  type: 'boolean',
  help: 'read the password from standard input, one line; at a terminal it is asked for and not shown',
} as const;

/** Asked for twice at a terminal; else the one line of standard input, without its line end. */
export async function readNewPassword(terminal: Terminal): Promise<string> {
  if (!terminal.readSecret) return oneLine(decode(await terminal.read()));
  const password = await terminal.readSecret('New password: ');
  if (password === '') throw new WrongUsage('the password is empty');
  if ((await terminal.readSecret('The same again: ')) !== password)
    throw new WrongUsage('the two passwords differ');
  return password;
}

/** Throws `InvalidInput` for what nobody should choose; an import takes it. */
export async function rejectWeakPassword(password: string, { passwords }: Config): Promise<void> {
  const problem = await newPasswordProblem(password, passwords.minLength);
  if (problem !== undefined) throw new InvalidInput(`the password ${problem}`);
}

function oneLine(input: string): string {
  const password = input.replace(/\r?\n$/, '');
  if (password === '') throw new WrongUsage('standard input holds no password');
  if (password.includes('\n')) throw new WrongUsage('standard input holds more than one line');
  return password;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUsage('the password on standard input is not UTF-8');
  }
}

/** 144 bits, of characters that need no quoting in a shell, a URL or a form. */
export function randomPassword(): string {
  return randomBytes(18).toString('base64url');
}
