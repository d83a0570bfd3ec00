import type { Finding } from './dossier.words.js';

export const lanes = ['real-name', 'anonymous'] as const;

export type Lane = (typeof lanes)[number];

export const channels = ['post', 'telephone', 'in-person', 'web'] as const;

export type Channel = (typeof channels)[number];

/** What an investigation found about one nominee. */
export interface Conclusion {
  readonly nomination: string;
  readonly finding: Finding;
}
