import type { Slip, Urn, UrnRound } from '../application/ports/urn.port.js';

const among = ['a', 'b', 'c', 'd'];
const slip = (voter: string, ...choices: readonly string[]): Slip => ({
  ...{ voter, name: `slip-of-${voter}`, choices },
});
const nameOf = ({ voter, name }: Slip): Omit<Slip, 'choices'> => ({ voter, name });

/** What every urn holds to; each test works on a ballot of its own. */
export const urnContract = (urnHere: () => Urn): void => {
  let numbered = 0;
  let round: UrnRound;
  beforeEach(() => {
    numbered += 1;
    round = { ballot: `ballot-${numbered}`, round: 1, among };
  });
  const counted = async (...slips: readonly Slip[]): Promise<string[]> => {
    const choices = await urnHere().count(round, slips.map(nameOf));
    return choices.map((one) => one.toSorted().join('')).sort();
  };

  it('R28: gives the choices of the slips that are asked for, and of no others', async () => {
    const [one, other, orphan] = [slip('m1', 'a', 'b'), slip('m2'), slip('m3', 'd')];
    for (const dropped of [one, other, orphan]) await urnHere().drop(round, dropped);
    expect(await counted(one, other)).toEqual(['', 'ab']);
  });

  it('R28: keeps the first choices of a slip that is dropped again, and another name is another slip', async () => {
    await urnHere().drop(round, slip('m1', 'a'));
    await urnHere().drop(round, slip('m1', 'b'));
    await urnHere().drop(round, { ...slip('m1', 'c'), name: 'another' });
    expect(await counted(slip('m1'))).toEqual(['a']);
    expect(await counted({ ...slip('m1'), name: 'another' })).toEqual(['c']);
  });

  it('R28: gives nothing where one slip is missing', async () => {
    await urnHere().drop(round, slip('m1', 'a'));
    await expect(counted(slip('m1'), slip('m2'))).rejects.toMatchObject({ code: 'REVIEW.URN_BROKEN' });
    await expect(counted({ ...slip('m1'), voter: 'm2' })).rejects.toMatchObject({
      code: 'REVIEW.URN_BROKEN',
    });
  });

  it('R28: keeps rounds and ballots apart', async () => {
    await urnHere().drop(round, slip('m1', 'a'));
    for (const other of [
      { ...round, round: 2 },
      { ...round, ballot: `${round.ballot}-b` },
    ]) {
      await urnHere().drop(other, slip('m2', 'b'));
      await expect(urnHere().count(other, [nameOf(slip('m1'))])).rejects.toMatchObject({
        code: 'REVIEW.URN_BROKEN',
      });
    }
    expect(await counted(slip('m1'))).toEqual(['a']);
  });

  it('R28: is destroyed for good, as often as is asked, and the next round’s is not', async () => {
    const next = { ...round, round: 2 };
    await urnHere().drop(round, slip('m1', 'a'));
    await urnHere().drop(next, slip('m1', 'b'));
    await urnHere().destroy(round);
    await urnHere().destroy(round);
    await expect(counted(slip('m1'))).rejects.toMatchObject({ code: 'REVIEW.URN_BROKEN' });
    await expect(urnHere().drop(round, slip('m2', 'a'))).rejects.toMatchObject({
      code: 'REVIEW.VOTING_ENDED',
    });
    expect(await urnHere().count(next, [nameOf(slip('m1'))])).toEqual([['b']]);
  });

  it('R28: gives the slips in an order that tells nothing about that of the votes', async () => {
    const slips = among.map((choice, index) => slip(`m${index}`, choice));
    for (const dropped of slips) await urnHere().drop(round, dropped);
    const orders = new Set<string>();
    for (let count = 0; count < 60; count += 1)
      orders.add((await urnHere().count(round, slips.map(nameOf))).flat().join(''));
    // Of 24 orders, 60 fair draws leave fewer than 10 seen once in some 10^17 runs.
    expect(orders.size).toBeGreaterThanOrEqual(10);
  });
};
