/** The store could not read or could not commit. APIs respond with 503 and `Retry-After`, and touch no cookie. */
export class StoreUnavailable extends Error {
  readonly code = 'store_unavailable';

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** Input of the operator that cannot be used. The message is one line and names the place. */
export class InvalidInput extends Error {
  readonly code = 'invalid_input';

  constructor(message: string) {
    super(message);
    this.name = 'InvalidInput';
  }
}
