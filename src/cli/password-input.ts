import { randomBytes } from 'node:crypto';
import type { Terminal } from './command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const passwordStdin = {
  type: 'boolean',
  help: 'read the password from standard input, one line',
} as const;

/** The one line of standard input, without its line end. */
export async function readPassword(terminal: Terminal): Promise<string> {
  const password = decode(await terminal.read()).replace(/\r?\n$/, '');
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

/** 144 bits, of characters that need no quoting in a shell, an address or a form. */
export function randomPassword(): string {
  return randomBytes(18).toString('base64url');
}
