/** A response before it is written to the socket. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  /** `null` when there is no content. */
  readonly mediaType: string | null;
  /** A string is sent unchanged, everything else as JSON on one line. */
  readonly body: unknown;
}

export interface ResponseHead {
  headers?: Readonly<Record<string, unknown>>;
  cookies?: readonly string[];
}

/** A response outside the typed `reply` of an operation: errors of an API, preflights, redirects of a whole path. */
export function httpResponse(
  status: number,
  mediaType: string | null,
  body: unknown,
  head: ResponseHead = {},
): HttpResponse {
  const headers: Record<string, string> = {};
  for (const name in head.headers) {
    const value = head.headers[name];
    if (value !== undefined) headers[name] = String(value);
  }
  return { status, mediaType, body, headers, cookies: head.cookies ?? [] };
}
