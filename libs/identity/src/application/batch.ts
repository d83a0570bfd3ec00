import { Refusal } from '#libs/kernel';

/** What became of one item of a batch: each is an act of its own, so one may be refused and the others not. */
export type Settled<Result> =
  { readonly id: string; readonly result: Result } | { readonly id: string; readonly refusal: Refusal };

/** Acts on all items at once; a refusal stays with its item, any other error is thrown. */
export const settle = <Item extends { readonly id: string }, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Settled<Result>[]> =>
  Promise.all(
    items.map(async (item): Promise<Settled<Result>> => {
      try {
        return { id: item.id, result: await act(item) };
      } catch (error) {
        if (error instanceof Refusal) return { id: item.id, refusal: error };
        throw error;
      }
    }),
  );
