/** The nominations that an event is about: the one whose stream it stands in, or those that it names. */
export const aboutOf = (stream: string, data: object): readonly string[] => {
  const own = /^(?:nomination|dossier|honour|recusal)-(.+)$/.exec(stream)?.[1];
  if (own !== undefined) return [own];
  const named = naming.flatMap((member) =>
    idsIn(Object.entries(data).find(([name]) => name === member)?.[1]),
  );
  return [...new Set(named)];
};

const naming = [
  ...['nomination', 'nominations', 'about', 'lines', 'candidates', 'outcomes', 'conclusions'],
  ...['selected', 'notSelected', 'passedOver'],
] as const;

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && value !== null && 'nomination' in value ? idsIn(value.nomination) : [];
};
