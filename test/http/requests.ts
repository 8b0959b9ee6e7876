import type { RequestHead } from '../../src/http/index.ts';

/** A request head as Node would hand it over, with what a test cares about. */
export function requestHead(overrides: Partial<RequestHead> = {}): RequestHead {
  return {
    method: 'GET',
    headers: { host: 'login.example.org' },
    remoteAddress: '127.0.0.1',
    encrypted: false,
    ...overrides,
  };
}

/** A request with these headers besides its Host. */
export function withHeaders(headers: Record<string, string>, method = 'GET'): RequestHead {
  return requestHead({ method, headers: { host: 'login.example.org', ...headers } });
}
