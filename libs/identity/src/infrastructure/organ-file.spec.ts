import { organsIn } from './organ-file.schema.js';

const city = { id: 'qingchuan', name: { zh: '青川市', en: 'Qingchuan City' }, level: 'city', kinds: [] };
const file = (organ: object): string => JSON.stringify({ organs: [organ] });

describe('A file of organs', () => {
  it('is YAML', () => {
    const text = `
organs:
  - {id: qingchuan, name: {zh: 青川市, en: Qingchuan City}, level: city, kinds: []}
  - {id: qingchuan-hr, name: {zh: 青川市人社局, en: Qingchuan HR}, level: city, kinds: [hr], parent: qingchuan}`;
    expect(organsIn(text)).toEqual([
      { ...city, parent: null },
      {
        id: 'qingchuan-hr',
        name: { zh: '青川市人社局', en: 'Qingchuan HR' },
        level: 'city',
        kinds: ['hr'],
        parent: 'qingchuan',
      },
    ]);
  });

  it('may be JSON', () => {
    expect(organsIn(file(city))).toEqual([{ ...city, parent: null }]);
  });

  it.each([
    ['an unknown key', file({ ...city, colour: 'red' }), 'organs.0'],
    ['a missing name', file({ ...city, name: { zh: '青川市' } }), 'organs.0.name.en'],
    ['an id that is none', file({ ...city, id: 'Qing Chuan' }), 'organs.0.id'],
    ['broken YAML', 'organs: [', 'line 1, column 10'],
    ['nothing', '', 'expected object'],
  ])('with %s is refused, and the place named', (_what, text, where) => {
    expect(() => organsIn(text)).toThrow(
      expect.objectContaining({
        code: 'IDENTITY.ORGAN_FILE_INVALID',
        details: { where: expect.stringContaining(where) },
      }),
    );
  });
});
