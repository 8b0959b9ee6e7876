/** The command line itself cannot be understood. The message is one line; the exit status is 2. */
export class WrongUsage extends Error {
  readonly code = 'wrong_usage';

  constructor(message: string) {
    super(message);
    this.name = 'WrongUsage';
  }
}
