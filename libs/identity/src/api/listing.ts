import { sliceOf, type PageQuery, type Slice } from '#libs/http';

/** A page of things that are all in memory, by their ids. */
export const listed = <Thing extends { readonly id: string }>(
  all: readonly Thing[],
  { after = '', limit }: PageQuery,
): Slice<Thing> => {
  const further = all.filter(({ id }) => id > after).sort((one, other) => (one.id < other.id ? -1 : 1));
  return sliceOf(further.slice(0, limit + 1), limit, ({ id }) => id);
};
