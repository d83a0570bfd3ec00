import type { LogSource } from '#libs/ledger';

/** The same source, which notes the digests of files in what is read from it. What personal texts hold is sealed. */
export const notingAttachments = (source: LogSource, named: Set<string>): LogSource => ({
  ...source,
  entries: async (tile) => {
    const entries = await source.entries(tile);
    for (const entry of entries) for (const digest of namedIn(entry)) named.add(digest);
    return entries;
  },
});

const namedIn = (entry: Uint8Array): readonly string[] => {
  const text = Buffer.from(entry.buffer, entry.byteOffset, entry.length).toString('latin1');
  // Most events name none, and a million of them are read.
  if (!digest.test(text)) return [];
  return [...text.matchAll(member)].flatMap(([, name = '', found = '']) => (isOfFile(name) ? found : []));
};

/** Events name rulebooks and arrangements by their digests, too. */
const isOfFile = (member: string): boolean => !['rulebook', 'rulebookDigest', 'arrangement'].includes(member);

const digest = /"[0-9a-f]{64}"/;
/** A text alone, with the name of its member where it is in no list. */
const member = /(?:"(\w+)":)?"([0-9a-f]{64})"/g;
