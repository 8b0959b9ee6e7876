/** The store could not answer or could not commit. Faces answer 503 with `Retry-After` and touch no cookie. */
export class StoreUnavailable extends Error {
  readonly code = 'store_unavailable';

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** Input of the operator that cannot be taken. The message is one line and names the place. */
export class InvalidInput extends Error {
  readonly code = 'invalid_input';

  constructor(message: string) {
    super(message);
    this.name = 'InvalidInput';
  }
}
