import { given } from '#libs/testing';
import { dossierDecider } from './dossier.decider.js';
import {
  acting,
  answered,
  attested,
  complete,
  gates,
  linked,
  opened,
  required,
  unit,
} from './dossier.fixture.js';

describe('a dossier', () => {
  it('is opened once', () => {
    const { data } = opened;
    given(dossierDecider, opened)
      .when({ type: 'OpenDossier', ...data } as never, {})
      .refused('VETTING.DOSSIER_ALREADY_OPEN');
  });

  it('knows no act before it is opened', () => {
    given(dossierDecider)
      .when({ type: 'RecordSelfReview', aspects: ['political'] }, acting(unit))
      .refused('VETTING.DOSSIER_NOT_FOUND');
  });
});

describe("a unit's own gates", () => {
  const aspects = ['political', 'conditions', 'deeds'];

  it("R34: are recorded by the nominee's unit, each aspect once", () => {
    given(dossierDecider, opened)
      .when({ type: 'RecordSelfReview', aspects: [...aspects, 'deeds'] }, acting(unit, 'recommender'))
      .then({
        type: 'vetting.self-review-recorded',
        data: { aspects, by: `officer-of-${unit}` },
      });
  });

  it('R34: are recorded by no other organ', () => {
    given(dossierDecider, opened)
      .when({ type: 'RecordSelfReview', aspects }, { ...acting('unit-2', 'recommender'), rule: 'R34' })
      .refused('VETTING.NOT_THE_UNIT', 'R34');
  });

  it('R34: leave nothing to record once all is attested', () => {
    given(dossierDecider, opened, attested).when({ type: 'RecordSelfReview', aspects }, acting(unit)).then();
  });
});

describe('a complaint in a dossier', () => {
  it('R39: is linked once', () => {
    given(dossierDecider, opened, linked('k1')).when({ type: 'LinkComplaint', complaint: 'k1' }, {}).then();
  });

  it('R39: is concluded where it is linked', () => {
    given(dossierDecider, opened, linked('k1'))
      .when({ type: 'ConcludeComplaint', complaint: 'k1', finding: 'false' }, {})
      .then({ type: 'vetting.complaint-concluded', data: { complaint: 'k1', finding: 'false' } });
  });

  it('R39: is not concluded in the dossier of somebody else', () => {
    given(dossierDecider, opened)
      .when({ type: 'ConcludeComplaint', complaint: 'k1', finding: 'substantiated' }, {})
      .refused('VETTING.COMPLAINT_NOT_LINKED');
  });

  it('R39: is concluded once', () => {
    given(dossierDecider, opened, linked('k1'), {
      type: 'vetting.complaint-concluded',
      data: { complaint: 'k1', finding: 'substantiated' },
    })
      .when({ type: 'ConcludeComplaint', complaint: 'k1', finding: 'false' }, {})
      .refused('VETTING.COMPLAINT_SETTLED');
  });
});

describe('a clearance', () => {
  const certify = { type: 'CertifyClearance', decision: 'advance', stage: 'city-review' } as const;
  const rulebook = 'digest-of-the-rulebook';
  const facts = { gates, required, rulebook };

  it('R41: is certified on a dossier that is clear, and names what it rests on', () => {
    given(dossierDecider, ...complete)
      .when(certify, facts)
      .then({
        type: 'vetting.clearance-certified',
        data: { decision: 'advance', stage: 'city-review' },
        basis: {
          rulebook,
          gates: expect.arrayContaining([
            {
              rule: 'R38',
              gate: 'opinions-in',
              outcome: 'met',
              why: 'opinions-heard',
              events: ['dossier-1@5'],
            },
          ]),
        },
      });
  });

  it('R41: is refused while anything is missing, under the rule that misses it', () => {
    given(dossierDecider, opened, attested).when(certify, facts).refused('VETTING.NOT_CLEAR', 'R35');
  });

  it('R41: is refused against an objection, though every organ is heard', () => {
    given(dossierDecider, ...complete.map(objecting))
      .when(certify, facts)
      .refused('VETTING.NOT_CLEAR', 'R41');
  });

  it('R37: passes a soft rule that was waived, and says so', () => {
    const [gate] = gates.filter(({ rule }) => rule === 'R37');
    given(dossierDecider, opened)
      .when(certify, { ...facts, gates: [{ ...gate!, severity: 'soft' }], waived: ['R37'] })
      .then({
        type: 'vetting.clearance-certified',
        data: { decision: 'advance', stage: 'city-review' },
        basis: {
          rulebook,
          gates: [
            {
              rule: 'R37',
              gate: 'check-clean',
              outcome: 'waived',
              why: 'check-missing:personal-matters',
              events: [],
            },
          ],
        },
      });
  });

  it('R37: a waiver does not move a hard rule', () => {
    given(dossierDecider, opened, attested)
      .when(certify, {
        ...facts,
        gates: gates.filter(({ rule }) => rule === 'R37'),
        waived: ['R37'],
      })
      .refused('VETTING.NOT_CLEAR', 'R37');
  });

  it('R41: is not given without the rules it is given under', () => {
    given(dossierDecider, ...complete)
      .when(certify, { required, rulebook })
      .refused('VETTING.CLEARANCE_WITHOUT_RULES');
  });
});

const objecting = (event: (typeof complete)[number]): (typeof complete)[number] =>
  event.type === 'vetting.opinion-recorded' && event.data.ask === 'health'
    ? answered('health', 'objection')
    : event;
