/**
 * A fault: an answer that nobody can expect. A server that failed (500), a proxy in front of it, or a `baseUrl` that
 * leads elsewhere. Everything else a server says is a value.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly code = 'unexpected-answer';
  /** Its body may have been read already. */
  declare readonly response: Response;

  constructor(response: Response, options?: ErrorOptions) {
    super(`${response.url || 'the server'} gave an unexpected answer (status ${response.status})`, options);
    // Out of sight of whoever prints the error: its headers may set cookies.
    Object.defineProperty(this, 'response', { value: response, enumerable: false });
  }
}
