import { given } from '#libs/testing';
import { dossierDecider } from './dossier.decider.js';
import { acting, aside, checked, opened, over, required, unit } from './dossier.fixture.js';

const facts = { ...acting('city-personnel'), standing: over('personnel'), required };

describe('a check', () => {
  it.each([
    ['R36', 'archive', 'clean'],
    ['R37', 'personal-matters', 'not-obliged'],
    ['R40', 'credit', 'problem'],
    ['R42', 'secrecy', 'clean'],
  ] as const)('%s: %s is recorded with its result and its source', (_, check, result) => {
    given(dossierDecider, opened)
      .when(
        { type: 'RecordCheck', check, result, source: '审核表', remarks: '' },
        { ...facts, excusable: result === 'not-obliged' },
      )
      .then({
        type: 'vetting.check-recorded',
        data: { check, organ: 'city-personnel', result, source: '审核表', remarks: '' },
      });
  });

  const record = {
    type: 'RecordCheck',
    check: 'archive',
    result: 'clean',
    source: '审核表',
    remarks: '',
  } as const;

  it('R36: excuses nobody, where the rulebook does not say that some need not report', () => {
    given(dossierDecider, opened)
      .when({ ...record, result: 'not-obliged' }, { ...facts, rule: 'R36' })
      .refused('VETTING.NOT_EXCUSED', 'R36');
  });

  it('R36: is not made where the rulebook asks for none', () => {
    given(dossierDecider, opened)
      .when({ ...record, check: 'tax-record' }, { ...facts, rule: 'R36' })
      .refused('VETTING.NOT_REQUIRED', 'R36');
  });

  it("R36: is not made by an organ that is not over the nominee's unit", () => {
    given(dossierDecider, opened)
      .when(record, { ...facts, standing: aside('personnel') })
      .refused('VETTING.OUTSIDE_REMIT');
  });

  it('R36: is not made by the unit on its own nominee', () => {
    given(dossierDecider, opened)
      .when(record, { ...facts, ...acting(unit, 'reviewer'), standing: over('unit') })
      .refused('VETTING.OWN_NOMINEE');
  });

  it('R36: stands until its organ supersedes it', () => {
    given(dossierDecider, opened, checked('archive', 'problem'))
      .when(record, facts)
      .refused('VETTING.ENTRY_STANDS');
  });
});

describe('a problem that a check found', () => {
  const found = given(dossierDecider, opened, checked('archive', 'problem'));
  const lift = {
    type: 'SupersedeCheck',
    check: 'archive',
    supersedes: 'dossier-1@1',
    result: 'clean',
    source: '补充材料',
    reason: '材料已补齐',
    remarks: '',
  } as const;

  it('R41: is lifted by the organ that found it, which names what it supersedes', () => {
    found.when(lift, facts).then({
      type: 'vetting.check-superseded',
      data: {
        check: 'archive',
        organ: 'city-personnel',
        supersedes: 'dossier-1@1',
        result: 'clean',
        source: '补充材料',
        reason: '材料已补齐',
        remarks: '',
      },
    });
  });

  it('R41: is lifted by nobody else', () => {
    found.when(lift, { ...facts, ...acting('city-office') }).refused('VETTING.NOT_YOUR_ENTRY');
  });

  it('R41: is not lifted by one who saw another entry standing', () => {
    found.when({ ...lift, supersedes: 'dossier-1@0' }, facts).refused('VETTING.ALREADY_SUPERSEDED');
  });
});
