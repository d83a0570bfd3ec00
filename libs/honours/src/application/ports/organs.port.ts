/** What an honour asks of the tree of organs. */
export abstract class Organs {
  /** None for an organ that nobody registered. */
  abstract kindsOf(organ: string): readonly string[];
  abstract isAbove(organ: string, other: string): boolean;
}
