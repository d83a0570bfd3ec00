import { circumstances } from '#libs/testing';
import { nothingFound } from './check.words.js';
import { differencesOf } from './differences.js';

describe('a difference between the file and the nomination', () => {
  it('R36: is told in both languages, and nobody repeats what whoever checked wrote of the person', () => {
    const made = { ...nothingFound, source: '示例', remarks: '' };
    const file = { ...made, found: { serviceYears: 4, penalties: 1 }, discrepancies: ['入党时间不一致'] };
    const claimed = { serviceYears: 9, hasViolation: false };
    const check = () => differencesOf('archive', 'clean', file, { ...circumstances, claimed });
    expect(check).toThrow(
      expect.objectContaining({
        code: 'VETTING.DISCREPANCY_UNEXPLAINED',
        says: {
          zh: expect.stringContaining('工作年限与推荐材料不一致；档案中有推荐材料未写明的处分；另列1项'),
          en: expect.stringContaining('the years of service differ from the nomination; the file shows'),
        },
        details: expect.not.objectContaining({ discrepancies: expect.anything() }),
      }),
    );
    try {
      check();
    } catch (refusal) {
      expect(JSON.stringify(refusal)).not.toContain('入党');
    }
  });
});
