/** An end that its message explains: nobody needs to see where in the code it was. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}

/** The server refused, and the message says why. */
export class RefusedByServer extends PlainError {
  override readonly name = 'RefusedByServer';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
