import type { Message } from '../messages/message.ts';

/** Why a request is not carried out. */
export interface Failure {
  kind: 'failure';
  message: Message;
  /** Path of the module that says so. */
  module: string;
  /** 200 unless said otherwise: MediaWiki's clients look into the body. */
  status: 200 | 405 | 413 | 500 | 503;
  headers: Readonly<Record<string, string>>;
}

export function failure(
  module: string,
  message: Message,
  rest: Partial<Pick<Failure, 'status' | 'headers'>> = {},
): Failure {
  return { kind: 'failure', message, module, status: 200, headers: {}, ...rest };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failure';
}
