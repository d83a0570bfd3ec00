/** An end that its message explains: nobody needs to see where in the code it was. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}
