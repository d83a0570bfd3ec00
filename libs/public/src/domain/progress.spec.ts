import { stageOf, type Report } from './progress.js';

const untold = { isTold: false };
const concluded: Report = {
  ...{ isObjection: false, lane: 'anonymous', status: 'concluded', isUpheld: true },
  ...{ acceptance: untold, outcome: untold },
};

describe('What whoever reported learns by the receipt', () => {
  it.each([
    ['lodged', 'received'],
    ['accepted', 'accepted'],
    ['declined', 'declined'],
    ['investigated', 'looked-into'],
  ] as const)('of one that is %s: %s, in either lane', (status, stage) => {
    for (const lane of ['real-name', 'anonymous'] as const)
      expect(stageOf({ ...concluded, lane, status })).toBe(stage);
  });

  it('R39: without a name, what came of it at once, for nobody else can tell', () => {
    expect(stageOf(concluded)).toBe('upheld');
    expect(stageOf({ ...concluded, isUpheld: false })).toBe('not-upheld');
  });

  it('R39: in a real name, what came of it once the organ has told it', () => {
    const signed: Report = { ...concluded, lane: 'real-name' };
    expect(stageOf(signed)).toBe('concluded');
    expect(stageOf({ ...signed, outcome: { isTold: true } })).toBe('upheld');
  });
});
