import type { Asking } from '../../case/read-case.js';

/** A file that the server hands out. */
export interface GivenFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a case file is made from: a server, as somebody who is signed in. What it refuses throws RefusedByServer. */
export interface CaseSource {
  readonly ask: Asking;
  /** @param path from the server's root */
  readonly file: (path: string) => Promise<GivenFile>;
}
