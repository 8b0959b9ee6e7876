import { CSRF_PURPOSE, type TokenService, type TokenSubject } from '../../../session/index.ts';

/** The end of every MediaWiki token; without a session it is the whole token. */
export const SUFFIX = '+\\';

export const TOKEN_TYPES = [
  'createaccount',
  'csrf',
  'login',
  'patrol',
  'rollback',
  'userrights',
  'watch',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Types of which a caller without an account gets a real token, bound to the state before a login. */
export function needsState(type: TokenType): boolean {
  return type === 'login' || type === 'createaccount';
}

type Tokens = Pick<TokenService, 'timedToken' | 'readToken'>;

export async function makeToken(tokens: Tokens, subject: TokenSubject, type: TokenType): Promise<string> {
  return (await tokens.timedToken(subject, purposeOf(type))) + SUFFIX;
}

/** When the token was made; `undefined` if it is not one of this subject and type. */
export async function readToken(
  tokens: Tokens,
  subject: TokenSubject,
  type: TokenType,
  token: string,
): Promise<{ generatedAt: Date | null } | undefined> {
  const ours = token.endsWith(SUFFIX);
  const read = await tokens.readToken(
    subject,
    purposeOf(type),
    ours ? token.slice(0, -SUFFIX.length) : token,
  );
  // Elvis's tokens have neither a time nor the suffix; each API accepts the other's, but no mixture.
  return read && ours === (read.generatedAt !== null) ? read : undefined;
}

function purposeOf(type: TokenType): string {
  return type === 'csrf' ? CSRF_PURPOSE : type;
}

const TIMED = /^[0-9a-f]{32}([0-9a-f]+)\+\\$/;
const END_OF_TIME_MS = Date.UTC(10_000, 0);

/** The time in a token, whether or not the token is valid. */
export function timeInToken(token: string): Date | undefined {
  const digits = TIMED.exec(token)?.[1];
  const milliseconds = digits === undefined ? Number.NaN : Number.parseInt(digits, 16) * 1000;
  return milliseconds < END_OF_TIME_MS ? new Date(milliseconds) : undefined;
}

/** A time as MediaWiki writes it: to the second, in UTC. */
export function timestamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
