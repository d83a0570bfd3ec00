import { Arrangements } from './arrangements.js';
import { stateCouncilArrangement } from './state-council.arrangement.js';
import { addWorkingDays } from './working-days.js';

const fileOf = (year: number, makeUpDays: readonly string[] = []) => ({
  file: `${year}.json`,
  contents: { year, holidays: [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`], makeUpDays },
});

describe('the known arrangements', () => {
  it("begin with the State Council's, which is in force while no file is added", () => {
    const known = Arrangements.from(stateCouncilArrangement(), []);
    expect(known.inForce).toBe(stateCouncilArrangement());
    expect(known.byDigest(stateCouncilArrangement().digest)).toBe(stateCouncilArrangement());
  });

  it('take files in any order and put the last year in force', () => {
    const known = Arrangements.from(stateCouncilArrangement(), [fileOf(2028), fileOf(2027)]);
    const other = Arrangements.from(stateCouncilArrangement(), [fileOf(2027), fileOf(2028)]);
    expect(known.inForce.years.last).toBe(2028);
    expect(known.inForce.digest).toBe(other.inForce.digest);
  });

  it('R22: a period is counted again by the arrangement it was counted by, though a later one moved its days', () => {
    const period = { from: '2026-12-25', days: 5, convention: 'inclusive' } as const;
    const atOpening = Arrangements.from(stateCouncilArrangement(), []).inForce;
    const recorded = { arrangement: atOpening.digest, until: addWorkingDays(atOpening, period) };

    const later = Arrangements.from(stateCouncilArrangement(), [fileOf(2027, ['2026-12-27']), fileOf(2028)]);
    expect(addWorkingDays(later.inForce, period)).not.toBe(recorded.until);
    expect(addWorkingDays(later.byDigest(recorded.arrangement), period)).toBe(recorded.until);
  });

  it('keep every year that was added as a state of its own', () => {
    const in2027 = Arrangements.from(stateCouncilArrangement(), [fileOf(2027)]).inForce;
    const in2028 = Arrangements.from(stateCouncilArrangement(), [fileOf(2027), fileOf(2028)]);
    expect(in2028.byDigest(in2027.digest)).toEqual(in2027);
  });

  it('refuse a digest they do not know', () => {
    const known = Arrangements.from(stateCouncilArrangement(), []);
    expect(() => known.byDigest('0'.repeat(64))).toThrow(
      expect.objectContaining({ code: 'CALENDAR.ARRANGEMENT_UNKNOWN', details: { digest: '0'.repeat(64) } }),
    );
  });

  it('refuse two files of one year', () => {
    expect(() => Arrangements.from(stateCouncilArrangement(), [fileOf(2027), fileOf(2027)])).toThrow(
      expect.objectContaining({ code: 'CALENDAR.YEAR_ALREADY_PUBLISHED' }),
    );
  });
});
