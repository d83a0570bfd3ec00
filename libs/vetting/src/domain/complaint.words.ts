import type { Finding } from './dossier.words.js';

export { channels, lanes, type Channel, type Lane } from '#libs/rulebook';

/** What an investigation found about one nominee. */
export interface Conclusion {
  readonly nomination: string;
  readonly finding: Finding;
}
