import { StoreUnavailable } from '../../session/ports.ts';

/** The transaction was sent off, and nothing says whether it will survive the loss of a server. */
export class NotConfirmed extends StoreUnavailable {
  /** Says so in the response, too. */
  readonly isConfirmed = false;

  constructor(why: string, options?: ErrorOptions) {
    super(`not confirmed: ${why}`, options);
  }
}

/** The five characters of an error of the server (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
export function sqlState(error: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(error), 'code');
  const fromServer = typeof Reflect.get(Object(error), 'severity') === 'string';
  return fromServer && typeof code === 'string' ? code : undefined;
}

/** Only these classes of an error at COMMIT say for sure that nothing was committed. */
export function isClearFailure(error: unknown): boolean {
  return /^(40|23|25|P0)/.test(sqlState(error) ?? '');
}

export function isTooManyConnections(error: unknown): boolean {
  return sqlState(error) === '53300';
}
