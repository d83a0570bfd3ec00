import { given } from '#libs/testing';
import { nothingFound, type Differing } from './check.words.js';
import { dossierDecider } from './dossier.decider.js';
import { acting, aside, checked, opened, over, required, unit } from './dossier.fixture.js';

const facts = { ...acting('city-personnel'), standing: over('personnel'), required };
const by = 'officer-of-city-personnel';

describe('a check', () => {
  it.each([
    ['R36', 'archive', 'clean'],
    ['R37', 'personal-matters', 'not-obliged'],
    ['R40', 'credit', 'problem'],
    ['R42', 'secrecy', 'clean'],
  ] as const)('%s: %s is recorded with its result and its source', (_, check, result) => {
    given(dossierDecider, opened)
      .when(
        { type: 'RecordCheck', check, result, ...nothingFound, source: '审核表', remarks: '' },
        { ...facts, excusable: result === 'not-obliged' },
      )
      .then({
        type: 'vetting.check-recorded',
        data: {
          ...{ check, organ: 'city-personnel', by, result },
          ...{ ...nothingFound, differs: [], source: '审核表', remarks: '' },
        },
      });
  });

  const record = {
    type: 'RecordCheck',
    check: 'archive',
    result: 'clean',
    ...nothingFound,
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

  it('R36, R39: is made by the kinds of organ that the rulebook names, where it names any', () => {
    const named = { ...facts, checkers: ['personnel', 'recommending-body'], rule: 'R36' };
    given(dossierDecider, opened)
      .when(record, { ...named, standing: over('health') })
      .refused('VETTING.CHECK_NOT_YOURS', 'R36');
    given(dossierDecider, opened).when(record, named).then(checked('archive'));
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
    ...nothingFound,
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
        by,
        supersedes: 'dossier-1@1',
        result: 'clean',
        ...nothingFound,
        differs: [],
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

describe('the personnel file', () => {
  const asked = { ...facts, finds: ['age', 'service-years', 'awards', 'penalties'], rule: 'R36' } as const;
  const found = { age: 41, serviceYears: 9, awards: 2, penalties: 0 };
  const claimed = { serviceYears: 9, hasViolation: false };
  const read = {
    type: 'RecordCheck',
    check: 'archive',
    result: 'clean',
    ...{ ...nothingFound, found },
    source: '干部人事档案审核表',
    remarks: '',
  } as const;
  const dossier = given(dossierDecider, opened);
  const recorded = (differs: readonly Differing[], more: Partial<typeof read> | object = {}) => {
    const { type: _, ...data } = { ...read, ...more };
    return {
      type: 'vetting.check-recorded',
      data: { organ: 'city-personnel', by, ...data, differs },
    } as const;
  };

  it('R36: is said to show each thing that the rulebook names, and nothing else', () => {
    dossier.when(read, { ...asked, claimed }).then(recorded([]));
    const { penalties: _, ...rest } = found;
    dossier.when({ ...read, found: rest }, asked).refused('VETTING.FINDINGS_MISSING', 'R36');
    dossier.when({ ...read, found: {}, result: 'problem' }, asked).refused('VETTING.FINDINGS_MISSING', 'R36');
    dossier.when(read, { ...asked, finds: [] }).refused('VETTING.FINDINGS_NOT_ASKED', 'R36');
  });

  it('R36: is not clean without a word when it differs from the nomination', () => {
    const shorter = { ...read, found: { ...found, serviceYears: 4, penalties: 1 } };
    dossier.when(shorter, { ...asked, claimed }).refused('VETTING.DISCREPANCY_UNEXPLAINED', 'R36');
    dossier
      .when({ ...read, discrepancies: ['入党时间不一致'], remarks: ' ' }, { ...asked, claimed })
      .refused('VETTING.DISCREPANCY_UNEXPLAINED', 'R36');
  });

  it('R36: differs on record, whether the difference is explained or a problem', () => {
    const differences = ['service-years', 'penalties'] as const;
    const differing = {
      ...{ found: { ...found, serviceYears: 4, penalties: 1 } },
      discrepancies: ['入党时间不一致'],
    };
    const explained = { ...differing, remarks: '档案漏记两年，已补证明；处分已撤销。' };
    const problem = { ...differing, result: 'problem' } as const;
    dossier.when({ ...read, ...explained }, { ...asked, claimed }).then(recorded(differences, explained));
    dossier.when({ ...read, ...problem }, { ...asked, claimed }).then(recorded(differences, problem));
  });
});

describe('the secrecy review of the deeds', () => {
  const cut = {
    type: 'RecordCheck',
    check: 'secrecy',
    result: 'cut',
    ...{ ...nothingFound, passages: ['涉及内部部署的一段'] },
    source: '保密审查表',
    remarks: '不宜公开',
  } as const;
  const deeds = { ...facts, aboutDeeds: true };

  it('R42: says which passages must be cut', () => {
    const { type: _, ...data } = cut;
    given(dossierDecider, opened)
      .when(cut, deeds)
      .then({ type: 'vetting.check-recorded', data: { ...data, differs: [], organ: 'city-personnel', by } });
    given(dossierDecider, opened)
      .when({ ...cut, passages: [] }, deeds)
      .refused('VETTING.PASSAGES_WRONG');
    given(dossierDecider, opened)
      .when({ ...cut, result: 'clean' }, deeds)
      .refused('VETTING.PASSAGES_WRONG');
  });

  it('R42: is the only check that cuts', () => {
    given(dossierDecider, opened)
      .when({ ...cut, check: 'archive' }, { ...facts, rule: 'R36' })
      .refused('VETTING.NOTHING_TO_CUT', 'R36');
  });
});
