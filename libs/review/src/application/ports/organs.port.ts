export abstract class Organs {
  /** Of an organ; one that nobody registered is of no kind. */
  abstract standing(organ: string): { readonly level: string; readonly kinds: readonly string[] };
  /** The organ is the owner, or a body of the owner's at its level (a city's recommending body for the city). */
  abstract actsFor(organ: string, owner: string): boolean;
}
