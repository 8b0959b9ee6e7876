/** An answer before it is bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  /** `null` when there is no content. */
  readonly mediaType: string | null;
  /** A string is sent as it is, everything else as JSON on one line. */
  readonly body: unknown;
}

interface Head {
  headers?: Readonly<Record<string, unknown>>;
  cookies?: readonly string[];
}

/** An answer that no operation documents: errors of a face, preflights, redirects of a whole path. */
export function answer(status: number, mediaType: string | null, body: unknown, head: Head = {}): Answer {
  const headers = Object.entries(head.headers ?? {}).filter(([, value]) => value !== undefined);
  return {
    status,
    mediaType,
    body,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    cookies: head.cookies ?? [],
  };
}
