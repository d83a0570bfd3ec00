import type { FiledEvent, Leaf } from './event-line.js';

/** Digests of what an event refers to, from what the ledger has of it. */
export interface Named {
  readonly attachments: ReadonlySet<string>;
  readonly rulebooks: ReadonlySet<string>;
}

export const namedBy = (events: readonly Pick<FiledEvent, 'leaf'>[]): Named => ({
  attachments: new Set(events.flatMap(({ leaf }) => digestsIn(leaf))),
  rulebooks: new Set(events.flatMap(({ leaf }) => leaf.metadata.basis?.rulebook ?? [])),
});

/** Of files, or what looks like it; sealed texts hold none. */
const digestsIn = ({ data }: Leaf): readonly string[] =>
  JSON.stringify(data).match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? [];
