/** Receipts are kept by nobody: a code stands for an id that cannot be turned back into it. */
export abstract class Receipts {
  /**
   * A code that nobody can guess. The same content under the same key of its sender has the same one; without a key
   * every code is another.
   */
  abstract codeFor(content: object, key: string | undefined): string;
  /** Id of what the code was given for, if it was ever given. */
  abstract idOf(code: string): string;
}
