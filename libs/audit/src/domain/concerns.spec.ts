import { concerns } from './concerns.js';

describe('An event of a stream of several nominations', () => {
  it('is about those that it names, and not about others', () => {
    expect(concerns({ lines: [{ nomination: 'n1' }, { nomination: 'n2' }] }, 'n2')).toBe(true);
    expect(concerns({ nominations: ['n10'] }, 'n1')).toBe(false);
    expect(concerns({ nomination: 'n2', answer: 'agree' }, 'n1')).toBe(false);
  });

  it('is about all of them where it names none', () => {
    expect(concerns({ by: 'an-officer' }, 'n1')).toBe(true);
  });
});
