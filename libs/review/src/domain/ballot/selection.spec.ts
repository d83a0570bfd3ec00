import { select, type Choice, type Contender, type Tie } from './selection.js';

const ratio = { rule: 'R8', ranks: ['division'], categories: null, percent: 20 };
const staff = (nomination: string, ...votes: number[]): Contender => ({
  nomination,
  votes,
  rank: 'staff',
  category: 'cadre',
});
const chief = (nomination: string, ...votes: number[]): Contender => ({
  ...staff(nomination, ...votes),
  rank: 'division',
});
const names = (selection: Choice | Tie): unknown =>
  'tied' in selection
    ? { tied: selection.tied, places: selection.places, elected: selection.elected.map((t) => t.nomination) }
    : {
        selected: selection.selected.map((t) => t.nomination),
        passedOver: selection.passedOver.map((t) => t.nomination),
      };

describe('A selection', () => {
  it('R28: takes those with most votes until the places are filled', () => {
    const contenders = [staff('a', 5), staff('b', 9), staff('c', 7)];
    expect(names(select({ contenders, places: 2, ratio }))).toEqual({ selected: ['b', 'c'], passedOver: [] });
  });

  it('R8: of three places none goes to a division-level cadre, who is passed over on record', () => {
    const contenders = [chief('a', 9), staff('b', 8), staff('c', 7), staff('d', 6)];
    const selection = select({ contenders, places: 3, ratio });
    expect(names(selection)).toEqual({ selected: ['b', 'c', 'd'], passedOver: ['a'] });
    expect(selection).toMatchObject({ passedOver: [{ nomination: 'a', votes: 9, rule: 'R8' }] });
  });

  it('R8: of five places one may go to a division-level cadre', () => {
    const contenders = [
      chief('a', 9),
      chief('b', 8),
      staff('c', 7),
      staff('d', 6),
      staff('e', 5),
      staff('f', 4),
    ];
    expect(names(select({ contenders, places: 5, ratio }))).toEqual({
      selected: ['a', 'c', 'd', 'e', 'f'],
      passedOver: ['b'],
    });
  });

  it('R8: counts from the list that comes out, not from the places', () => {
    const contenders = [chief('a', 9), staff('b', 8), staff('c', 7), staff('d', 6)];
    expect(names(select({ contenders, places: 5, ratio }))).toEqual({
      selected: ['b', 'c', 'd'],
      passedOver: ['a'],
    });
  });

  it('R8: passes nobody over where there was no place left by votes', () => {
    const contenders = [staff('a', 9), staff('b', 8), staff('c', 7), chief('d', 6)];
    expect(names(select({ contenders, places: 3, ratio }))).toEqual({
      selected: ['a', 'b', 'c'],
      passedOver: [],
    });
  });

  it('R8: counts only the categories that its rule names', () => {
    const contenders = [chief('a', 9), staff('b', 8)];
    const ofHeads = { ...ratio, categories: ['enterprise-head'] };
    expect(names(select({ contenders, places: 2, ratio: ofHeads }))).toEqual({
      selected: ['a', 'b'],
      passedOver: [],
    });
  });

  it('R28: finds a tie at the cut, and says who is voted on again for how many places', () => {
    const contenders = [staff('a', 9), staff('b', 7), staff('c', 7), staff('d', 7), staff('e', 2)];
    expect(names(select({ contenders, places: 3, ratio }))).toEqual({
      tied: ['b', 'c', 'd'],
      places: 2,
      elected: ['a'],
    });
  });

  it('R28: equal votes are no tie where all of them find a place', () => {
    const contenders = [staff('a', 7), staff('b', 7), staff('c', 2)];
    expect(names(select({ contenders, places: 2, ratio }))).toEqual({ selected: ['a', 'b'], passedOver: [] });
  });

  it('R28: breaks a tie by the votes of the round that followed', () => {
    const contenders = [staff('a', 9), staff('b', 7, 2), staff('c', 7, 6), staff('d', 7, 5)];
    expect(names(select({ contenders, places: 3, ratio }))).toEqual({
      selected: ['a', 'c', 'd'],
      passedOver: [],
    });
  });

  it('R8: division-level cadres with equal votes are voted on again for the one place the ratio leaves', () => {
    const others = [staff('c', 7), staff('d', 6), staff('e', 5), staff('f', 4)];
    const contest = { places: 5, ratio };
    expect(names(select({ ...contest, contenders: [chief('a', 8), chief('b', 8), ...others] }))).toEqual({
      tied: ['a', 'b'],
      places: 1,
      elected: [],
    });
    expect(
      names(select({ ...contest, contenders: [chief('a', 8, 1), chief('b', 8, 4), ...others] })),
    ).toEqual({ selected: ['b', 'c', 'd', 'e', 'f'], passedOver: ['a'] });
  });

  it('R8: who is passed over does not tie with those who may be selected', () => {
    const contenders = [staff('a', 9), chief('b', 7), staff('c', 7), staff('d', 7)];
    expect(names(select({ contenders, places: 2, ratio }))).toEqual({
      tied: ['c', 'd'],
      places: 1,
      elected: ['a'],
    });
    const again = [staff('a', 9), chief('b', 7), staff('c', 7, 3), staff('d', 7, 1)];
    expect(names(select({ contenders: again, places: 2, ratio }))).toEqual({
      selected: ['a', 'c'],
      passedOver: ['b'],
    });
  });
});
