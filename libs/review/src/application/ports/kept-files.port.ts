/** What packages ask of the place where uploaded files lie. */
export abstract class KeptFiles {
  abstract isKept(digest: string): Promise<boolean>;
}
