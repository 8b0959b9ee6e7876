import type { ApiMessage } from './messages/api-message.ts';

/** Why an action was not run, or failed. */
export interface ApiError {
  kind: 'error';
  message: ApiMessage;
  /** Path of the module that reports it. */
  module: string;
  /** 200 by default: MediaWiki's clients look into the body. */
  status: 200 | 400 | 405 | 413 | 500 | 503;
  headers: Readonly<Record<string, string>>;
}

export function apiError(
  module: string,
  message: ApiMessage,
  rest: Partial<Pick<ApiError, 'status' | 'headers'>> = {},
): ApiError {
  return { kind: 'error', message, module, status: 200, headers: {}, ...rest };
}

export function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'error';
}
