import { OrganDirectory } from './organ-directory.js';

const tree: readonly (readonly [id: string, level: string, kinds: string[], parent: string | null])[] = [
  ['region', 'region', [], null],
  ['region-office', 'region', ['office'], 'region'],
  ['member', 'region', ['unit', 'member-unit'], 'region'],
  ['other-member', 'region', ['unit', 'member-unit'], 'region'],
  ['member-hall', 'unit', ['unit'], 'member'],
  ['city', 'city', [], 'region'],
  ['city-hr', 'city', ['hr'], 'city'],
  ['county', 'county', [], 'city'],
  ['county-petition', 'county', ['unit', 'petition'], 'county'],
  ['hall', 'unit', ['unit'], 'county'],
  ['other-hall', 'unit', ['unit'], 'county'],
  ['other-city', 'city', [], 'region'],
  ['other-city-hr', 'city', ['hr'], 'other-city'],
];

const directory = new OrganDirectory();
for (const [id, level, kinds, parent] of tree)
  directory.note({ id, level, kinds, parent, name: { zh: id, en: id } });

describe('The directory of organs', () => {
  it('knows the organs above, the nearest first', () => {
    expect(directory.ancestors('hall')).toEqual(['county', 'city', 'region']);
    expect(directory.ancestors('region')).toEqual([]);
    expect(directory.ancestors('nowhere')).toEqual([]);
  });

  it.each([
    ['hall', 'hall', 'a unit covers itself'],
    ['county', 'hall', 'a county covers the units below it'],
    ['city-hr', 'hall', "a city's HR bureau covers the city's units"],
    ['city-hr', 'city', "a city's HR bureau covers the city itself"],
    ['county-petition', 'hall', "a county's petition bureau, itself a unit, covers the county's units"],
    ['region-office', 'member-hall', "the region's office covers a member unit's halls"],
    ['member', 'member-hall', 'a member unit covers its halls'],
  ])('%s covers %s: %s', (organ, unit) => {
    expect(directory.standing(organ, unit).covers).toBe(true);
  });

  it.each([
    ['hall', 'other-hall', 'units side by side do not cover each other'],
    ['member', 'other-member', 'member units do not cover each other'],
    ['member', 'hall', "a member unit does not cover the region's cities"],
    ['other-city-hr', 'hall', "a city's HR bureau does not cover another city"],
    ['county-petition', 'city-hr', "a county's bureau does not cover the city above"],
    ['hall', 'county', 'a unit does not cover the county above'],
    ['nowhere', 'hall', 'an organ that nobody registered covers nothing'],
    ['city-hr', 'nowhere', 'a unit that nobody registered is covered by nobody'],
  ])('%s does not cover %s: %s', (organ, unit) => {
    expect(directory.standing(organ, unit).covers).toBe(false);
  });

  it('says level and kinds of the organ that acts', () => {
    expect(directory.standing('city-hr', 'hall')).toEqual({ level: 'city', kinds: ['hr'], covers: true });
  });
});
