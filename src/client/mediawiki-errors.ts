import type { MediawikiErrorBody, MediawikiMessage } from '../../generated/types.ts';
import { type Failed, type Refused, retryAfter, type Throttled, type Unavailable } from './outcomes.ts';

/** The form of responses in which every reason has a code. */
export const CODED = { format: 'json', formatversion: '2', errorformat: 'plaintext' } as const;

export function isError<Body extends object>(body: Body): body is Extract<Body, MediawikiErrorBody> {
  return 'errors' in body || 'error' in body;
}

export function failureOf(body: MediawikiErrorBody, response: Response): Unavailable | Failed {
  const { code, message } =
    'errors' in body ? textOf(body.errors[0]) : { code: body.error.code, message: body.error.info };
  return response.status === 503
    ? { outcome: 'unavailable', message, ...retryAfter(response) }
    : { outcome: 'failed', code, message };
}

/** A reason without a code comes only from a server that was not asked for {@link CODED} responses. */
export function textOf(reason: string | MediawikiMessage | undefined): { code: string; message: string } {
  if (typeof reason === 'string') return { code: '', message: reason };
  return { code: reason?.code ?? '', message: reason?.text ?? '' };
}

/** Why a login was not granted. */
export function loginFailure(code: string, message: string): Refused | Throttled | Failed {
  switch (code) {
    case 'login-throttled':
      return { outcome: 'throttled', message };
    case 'wrongpassword':
    case 'authmanager-authn-no-primary':
      return { outcome: 'refused', message };
    default:
      return { outcome: 'failed', code, message };
  }
}
