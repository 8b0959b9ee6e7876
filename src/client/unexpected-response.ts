/**
 * A fault: a response that the description does not know. A server that failed (500), a proxy in front of it, or a
 * `baseUrl` that leads elsewhere. Everything else a server responds is a value.
 */
export class UnexpectedResponse extends Error {
  override readonly name = 'UnexpectedResponse';
  readonly code = 'unexpected-response';
  /** Its body may have been read already. */
  declare readonly response: Response;

  constructor(response: Response, options?: ErrorOptions) {
    super(`${response.url || 'the server'} gave an unexpected response (status ${response.status})`, options);
    // Not enumerable, so that printing the error does not print cookies from its headers.
    Object.defineProperty(this, 'response', { value: response, enumerable: false });
  }
}
