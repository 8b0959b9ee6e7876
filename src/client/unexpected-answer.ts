/**
 * A fault: an answer that the description does not know. A server that failed (500), a proxy in front of it, or a
 * `baseUrl` that leads elsewhere. Everything else a server says is a value.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly code = 'unexpected-answer';
  /** Its body may have been read already. */
  readonly response: Response;

  constructor(response: Response, options?: ErrorOptions) {
    super(
      `${response.url || 'the server'} gave an answer that is not described (${response.status})`,
      options,
    );
    this.response = response;
  }
}
