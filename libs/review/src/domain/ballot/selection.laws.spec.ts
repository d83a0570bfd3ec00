import fc from 'fast-check';
import { allowedOf, isCounted } from './ratio.js';
import { select, type Contender, type Contest } from './selection.js';

const contest: fc.Arbitrary<Contest> = fc
  .record({
    people: fc.array(fc.record({ votes: fc.integer({ min: 1, max: 8 }), high: fc.boolean() }), {
      maxLength: 12,
    }),
    places: fc.integer({ min: 1, max: 8 }),
    percent: fc.constantFrom(0, 20, 34, 50, 100),
  })
  .map(({ people, places, percent }) => ({
    contenders: people.map(({ votes, high }, index) => ({
      nomination: `n${index}`,
      rank: high ? 'division' : 'staff',
      category: 'cadre',
      votes: [votes],
    })),
    places,
    ratio: { rule: 'R8', ranks: ['division'], categories: null, percent },
  }));

/** Votes again, and differently for each, until nothing is tied. */
const decided = (contest: Contest): { list: Contender[]; passedOver: string[]; contest: Contest } => {
  const selection = select(contest);
  if (!('tied' in selection)) {
    const chosen = new Set(selection.selected.map(({ nomination }) => nomination));
    return {
      list: contest.contenders.filter(({ nomination }) => chosen.has(nomination)),
      passedOver: selection.passedOver.map(({ nomination }) => nomination),
      contest,
    };
  }
  const { tied } = selection;
  const contenders = contest.contenders.map((contender) => {
    const place = tied.indexOf(contender.nomination);
    return place < 0 ? contender : { ...contender, votes: [...contender.votes, place] };
  });
  return decided({ ...contest, contenders });
};

const first = ({ votes: [votes = 0] }: Contender): number => votes;

describe('Whatever the votes', () => {
  it('R3: no more are selected than there are places', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        expect(decided(drawn).list.length).toBeLessThanOrEqual(drawn.places);
      }),
      { numRuns: 1000 },
    );
  });

  it('R8: the ratio holds for the list that comes out', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const { list } = decided(drawn);
        const counted = list.filter((contender) => isCounted(contender, drawn.ratio)).length;
        expect(counted).toBeLessThanOrEqual(allowedOf(list.length, drawn.ratio));
      }),
      { numRuns: 1000 },
    );
  });

  it('R28: nobody with more votes than a selected one is left out, unless the ratio rule passed them over', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const { list, passedOver } = decided(drawn);
        const fewest = Math.min(...list.map(first));
        const leftOut = drawn.contenders.filter(
          (contender) =>
            first(contender) > fewest &&
            !passedOver.includes(contender.nomination) &&
            !list.some(({ nomination }) => nomination === contender.nomination),
        );
        expect(leftOut).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('R8: only those whom the ratio counts are passed over, and no place stays empty that one of them could fill', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const { list, passedOver } = decided(drawn);
        const over = drawn.contenders.filter(({ nomination }) => passedOver.includes(nomination));
        expect(over.every((contender) => isCounted(contender, drawn.ratio))).toBe(true);
        const counted = list.filter((contender) => isCounted(contender, drawn.ratio)).length;
        const oneMoreFits = counted + 1 <= allowedOf(list.length + 1, drawn.ratio);
        expect(over.length > 0 && list.length < drawn.places && oneMoreFits).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('R28: the order in which candidates are listed says nothing', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const reversed = { ...drawn, contenders: drawn.contenders.toReversed() };
        expect(select(reversed)).toEqual(select(drawn));
      }),
      { numRuns: 1000 },
    );
  });

  it('R28: a tie leaves more candidates than places, and who is elected already is not in it', () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const selection = select(drawn);
        if (!('tied' in selection)) return;
        expect(selection.tied.length).toBeGreaterThan(selection.places);
        expect(selection.places).toBeGreaterThan(0);
        const elected = selection.elected.map(({ nomination }) => nomination);
        expect(selection.tied.filter((nomination) => elected.includes(nomination))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
