/** The files of a case file, wherever they lie. Paths have slashes. */
export interface Bundle {
  /** All of them; what is no plain file is told apart by its name. */
  list(): Promise<readonly string[]>;

  read(path: string): Promise<Buffer>;

  /** SHA-256 in hex, and bytes. */
  measure(path: string): Promise<{ readonly sha256: string; readonly bytes: number }>;
}
