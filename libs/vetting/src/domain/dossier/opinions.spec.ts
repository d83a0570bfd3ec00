import type { DossierGate, RuleGate } from '#libs/rulebook';
import { folded, given } from '#libs/testing';
import { clearanceOf } from './clearance.js';
import { dossierDecider } from './dossier.decider.js';
import type { DossierEvent } from './dossier.events.js';
import { acting, answered, aside, opened, over, requested, required, unit } from './dossier.fixture.js';

const rule = 'R35';
const office = acting('city-office', 'reviewer');
const counted = { dueOn: '2017-05-19', arrangement: 'digest-of-the-arrangement' } as const;
const timezone = 'Asia/Shanghai';
const terms = { validDays: 180, signatories: [], timezone };
const letterId = 'letter-a';
const noObjection = { answer: 'no-objection', until: null, question: '', grounds: '' } as const;
/** What every opinion of these tests has. */
const lasting = {
  letterId,
  timezone,
  validUntil: '2017-11-11',
  until: null,
  question: '',
  grounds: '',
} as const;

describe('a request for an opinion', () => {
  const request = {
    type: 'RequestOpinion',
    ...{ ask: 'health', organ: 'city-health', from: 'city-office', letter: '1号', letterId },
  } as const;
  const asked: DossierEvent = {
    type: 'vetting.opinion-requested',
    data: {
      ...{ ask: 'health', organ: 'city-health', requestedBy: 'city-office', letter: '1号', letterId },
      ...counted,
    },
  };
  const unasked: DossierEvent = {
    type: 'vetting.opinion-request-withdrawn',
    data: { ask: 'health', organ: 'city-health', letterId, reason: '示例' },
  };
  const facts = {
    ...office,
    ...{ rule, required },
    standing: over('hr'),
    asked: { ...counted, standing: over('health') },
  };

  it('R35: goes to an organ of the kind that the matrix names, with the last day for its answer', () => {
    given(dossierDecider, opened).when(request, facts).then(asked);
  });

  it('R35: asks nothing that the matrix does not name for this nominee', () => {
    given(dossierDecider, opened)
      .when({ ...request, ask: 'tax' }, facts)
      .refused('VETTING.NOT_REQUIRED', rule);
  });

  it('R35: does not go to an organ of another kind', () => {
    given(dossierDecider, opened)
      .when(request, { ...facts, asked: { ...counted, standing: over('tax') } })
      .refused('VETTING.CANNOT_BE_ASKED', rule);
  });

  it('R35: does not go to an organ that nobody knows', () => {
    given(dossierDecider, opened)
      .when(request, { ...facts, asked: undefined })
      .refused('VETTING.CANNOT_BE_ASKED', rule);
  });

  it('R26: follows the cadre-management authority: the health organ of another city is not asked', () => {
    given(dossierDecider, opened)
      .when(request, { ...facts, asked: { ...counted, standing: aside('health') } })
      .refused('VETTING.CANNOT_BE_ASKED', rule);
  });

  it("R26: is not made by an organ that is not over the nominee's unit", () => {
    given(dossierDecider, opened)
      .when(request, { ...facts, standing: aside('hr') })
      .refused('VETTING.OUTSIDE_REMIT', rule);
  });

  it("R35: does not go to the nominee's unit, be it of the kind that is asked", () => {
    given(dossierDecider, opened)
      .when({ ...request, organ: unit }, facts)
      .refused('VETTING.OWN_NOMINEE', rule);
  });

  it('R35: is not made twice at once: the letter that waits is answered or withdrawn first', () => {
    given(dossierDecider, opened, requested('health')).when(request, facts).refused('VETTING.ALREADY_ASKED');
    given(dossierDecider, opened, requested('health'), unasked).when(request, facts).then(asked);
    given(dossierDecider, opened, requested('health'), answered('health')).when(request, facts).then(asked);
  });

  it('R41: does not go round the organ that has answered', () => {
    given(dossierDecider, opened, requested('health'), answered('health', 'objection'))
      .when({ ...request, organ: 'region-health' }, facts)
      .refused('VETTING.ANSWERED_BY_ANOTHER');
  });
});

describe('an opinion', () => {
  const answer = {
    type: 'RecordOpinion',
    ask: 'health',
    letterId,
    reply: noObjection,
    signatories: [],
  } as const;
  const facts = { ...acting('city-health'), rule, terms };

  it('R35: is given by the organ that was asked, and counts for as many days as the matrix says', () => {
    given(dossierDecider, opened, requested('health'))
      .when(answer, facts)
      .then({
        type: 'vetting.opinion-recorded',
        data: {
          ask: 'health',
          organ: 'city-health',
          answer: 'no-objection',
          ...lasting,
          signatories: [],
        },
      });
  });

  it('R35: is not given by an organ that was not asked', () => {
    given(dossierDecider, opened, requested('health'))
      .when(answer, { ...facts, ...acting('region-health') })
      .refused('VETTING.NOT_ASKED', rule);
  });

  it('R35: is not given by the unit on its own nominee, though it was asked', () => {
    given(dossierDecider, opened, requested('health', unit))
      .when(answer, { ...facts, ...acting(unit) })
      .refused('VETTING.OWN_NOMINEE', rule);
  });

  it('R35: is not given before it is asked for', () => {
    given(dossierDecider, opened).when(answer, facts).refused('VETTING.NOT_ASKED', rule);
  });

  it('R35: is not given where the matrix in force no longer asks for it', () => {
    given(dossierDecider, opened, requested('health'))
      .when(answer, { ...facts, terms: undefined })
      .refused('VETTING.NOT_REQUIRED', rule);
  });

  it('R35: stands alone: a second one must supersede it', () => {
    given(dossierDecider, opened, requested('health'), answered('health'))
      .when(answer, facts)
      .refused('VETTING.ENTRY_STANDS');
  });
});

describe('the integrity opinion', () => {
  const signed = (...signatories: readonly [office: string, accountId: string][]) =>
    ({
      type: 'RecordOpinion',
      ask: 'discipline',
      letterId,
      reply: noObjection,
      signatories: signatories.map(([office, accountId]) => ({ office, accountId })),
    }) as const;
  const facts = {
    ...acting('city-discipline'),
    rule: 'R38',
    terms: { validDays: 180, signatories: ['party-secretary', 'discipline-secretary'], timezone },
    signatoryOrgans: new Map(['a1', 'a2', 'a3'].map((account) => [account, 'city-discipline'])),
  };
  const awaited = given(dossierDecider, opened, requested('discipline'));

  it('R38: is signed by the Party secretary and the discipline secretary', () => {
    const answer = signed(['party-secretary', 'a1'], ['discipline-secretary', 'a2']);
    awaited.when(answer, facts).then({
      type: 'vetting.opinion-recorded',
      data: {
        ask: 'discipline',
        organ: 'city-discipline',
        answer: 'no-objection',
        ...lasting,
        signatories: answer.signatories,
      },
    });
  });

  it.each([
    ['nobody signs', signed()],
    ['one of the two does not sign', signed(['party-secretary', 'a1'])],
    ['another office signs instead', signed(['party-secretary', 'a1'], ['deputy-secretary', 'a2'])],
  ])('R38: is refused when %s', (_, answer) => {
    awaited.when(answer, facts).refused('VETTING.SIGNATORY_MISSING', 'R38');
  });

  it.each([
    ['one person signs for both', signed(['party-secretary', 'a1'], ['discipline-secretary', 'a1'])],
    [
      'an office signs twice',
      signed(['party-secretary', 'a1'], ['discipline-secretary', 'a2'], ['party-secretary', 'a3']),
    ],
  ])('R38: is refused when %s', (_, answer) => {
    awaited.when(answer, facts).refused('VETTING.SIGNED_TWICE', 'R38');
  });
});

describe('a signature', () => {
  const facts = { ...acting('city-health'), rule, terms };
  const answer = {
    type: 'RecordOpinion',
    ask: 'health',
    letterId,
    reply: noObjection,
    signatories: [{ office: 'director', accountId: 'a1' }],
  } as const;
  const awaited = given(dossierDecider, opened, requested('health'));

  it('R38: is that of an account there is', () => {
    awaited.when(answer, facts).refused('VETTING.SIGNATORY_UNKNOWN', rule);
    awaited.when(answer, { ...facts, signatoryOrgans: new Map() }).refused('VETTING.SIGNATORY_UNKNOWN', rule);
  });

  it('R38: is that of somebody of the organ which answers', () => {
    awaited
      .when(answer, { ...facts, signatoryOrgans: new Map([['a1', unit]]) })
      .refused('VETTING.SIGNATORY_OF_ANOTHER', rule);
  });
});

describe('an objection', () => {
  const objected = given(dossierDecider, opened, requested('health'), answered('health', 'objection'));
  const lifting = {
    type: 'SupersedeOpinion',
    ask: 'health',
    supersedes: 'dossier-1@2',
    letterId,
    reply: noObjection,
    signatories: [],
    reason: '情况已查清',
  } as const;

  it('R41: is superseded by the organ that raised it, which names what it supersedes', () => {
    objected.when(lifting, { ...acting('city-health'), terms }).then({
      type: 'vetting.opinion-superseded',
      data: {
        ask: 'health',
        organ: 'city-health',
        supersedes: 'dossier-1@2',
        answer: 'no-objection',
        ...lasting,
        signatories: [],
        reason: '情况已查清',
      },
    });
  });

  it('R41: is superseded by nobody else', () => {
    objected.when(lifting, { ...acting('region-health'), terms }).refused('VETTING.NOT_YOUR_ENTRY');
  });

  it('R41: is not superseded by an organ that saw another entry standing', () => {
    objected
      .when({ ...lifting, supersedes: 'dossier-1@1' }, { ...acting('city-health'), terms })
      .refused('VETTING.ALREADY_SUPERSEDED');
  });

  it('R41: is not superseded before it is raised', () => {
    given(dossierDecider, opened, requested('health'))
      .when(lifting, { ...acting('city-health'), terms })
      .refused('VETTING.NOTHING_TO_SUPERSEDE');
  });
});

describe('an opinion that ends', () => {
  const history = [opened, requested('health'), answered('health')];
  const withdraw = {
    type: 'WithdrawOpinion',
    ...{ ask: 'health', letterId, withdraws: 'dossier-1@2', reason: '另行答复' },
  } as const;
  const expire = { type: 'ExpireOpinion', ask: 'health', opinion: 'dossier-1@2' } as const;
  const dayAfter = { today: '2017-11-12' } as const;
  const expired: DossierEvent = {
    type: 'vetting.opinion-expired',
    data: { ask: 'health', opinion: 'dossier-1@2', letterId, validUntil: '2017-11-11' },
  };
  const health: readonly RuleGate<DossierGate>[] = [
    { rule, severity: 'hard', gate: { is: 'opinions-in', ask: ['health'] } },
  ];
  const gate = (...after: readonly DossierEvent[]) =>
    clearanceOf(
      folded(dossierDecider, [...history, ...after]),
      health,
      { kind: 'individual', category: 'cadre' },
      { opinions: ['health'], checks: [] },
      '2017-11-12',
    )[0];

  it('R35: is taken back by its organ alone, and another is owed', () => {
    const withdrawn: DossierEvent = {
      type: 'vetting.opinion-withdrawn',
      data: { ask: 'health', organ: 'city-health', withdraws: 'dossier-1@2', reason: '另行答复' },
    };
    given(dossierDecider, ...history)
      .when(withdraw, acting('city-health'))
      .then(withdrawn);
    given(dossierDecider, ...history)
      .when(withdraw, acting('city-office'))
      .refused('VETTING.NOT_YOUR_ENTRY');
    expect(gate(withdrawn)).toMatchObject({ outcome: 'pending', why: 'opinion-missing:health' });
  });

  it('R35: expires when its last day is over, once, and its gate is open again', () => {
    const stands = given(dossierDecider, ...history);
    stands.when(expire, { today: '2017-11-11' }).then();
    stands.when({ ...expire, opinion: 'dossier-1@1' }, dayAfter).then();
    stands.when(expire, dayAfter).then(expired);
    given(dossierDecider, ...history, expired)
      .when(expire, dayAfter)
      .then();
    expect(gate(expired)).toMatchObject({ outcome: 'pending', why: 'opinion-expired:health' });
  });

  it('R41: an objection that expires stands all the same, and nobody else is asked instead', () => {
    const objected = [opened, requested('health'), answered('health', 'objection'), expired];
    const again = {
      type: 'RequestOpinion',
      ...{ ask: 'health', organ: 'region-health', from: 'city-office', letter: '2号', letterId: 'b' },
    } as const;
    given(dossierDecider, ...objected)
      .when(again, { ...office, rule, required, standing: near, asked: { ...counted, standing: near } })
      .refused('VETTING.ANSWERED_BY_ANOTHER');
  });
});

const near = over('health');
