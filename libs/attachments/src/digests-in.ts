/** Digests, or what looks like one, in an event's data as JSON. */
export const digestsIn = (data: string): readonly string[] => data.match(digestForm) ?? [];

/** Wherever it stands in the data, also within a text: rather one file too many is kept than one too few. */
const digestForm = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
