/** Whether the bytes of one file, as they pass, can be of the type that the file is said to be. */
export interface Likeness {
  /** False as soon as they cannot. */
  survives(piece: Buffer): boolean;
  /** Once all of them have passed. */
  isConfirmed(): boolean;
}
