import { PlainError } from '../../plain-error.js';

/** The API answered what the story does not expect. */
export class Surprise extends PlainError {
  override readonly name = 'Surprise';

  /** @param answer printed as it came */
  constructor(
    readonly expected: string,
    readonly request: string,
    readonly answer: unknown,
  ) {
    super(`${request}: expected ${expected}, got ${JSON.stringify(answer, null, 2)}`);
  }
}
