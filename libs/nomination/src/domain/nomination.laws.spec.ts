import fc from 'fast-check';
import { Refusal, type EventRef } from '#libs/kernel';
import { circumstances } from '#libs/testing';
import { gatesOf, stageNamed } from '#libs/rulebook';
import { facts, nominee, openingOf, recommendingBody, rulebook, unit } from './example.fixture.js';
import { evaluateGates } from './gates/evaluate.js';
import type { NominationCommand, NominationNote } from './nomination.commands.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import { nominationNotes } from './nomination.notes.js';
import type { NominationState } from './nomination.state.js';
import { readsDossier, type NominationGate, type RuleGate } from '#libs/rulebook';

type Act = {
  readonly by: 'unit' | 'city' | 'office' | 'nation';
  readonly command: NominationCommand | NominationNote;
};

const organs = {
  unit: { accountId: 'unit-clerk', organId: 'unit-1', standing: unit },
  city: {
    accountId: 'city-reviewer',
    organId: 'city-1-body',
    standing: { ...recommendingBody, kinds: ['recommending-body', 'hr', 'petition'] },
  },
  office: {
    accountId: 'office-clerk',
    organId: 'office',
    standing: { level: 'region', kinds: ['office'], covers: true },
  },
  nation: {
    accountId: 'nation-clerk',
    organId: 'nation',
    standing: { level: 'nation', kinds: ['national-office', 'national-leading-group'], covers: true },
  },
} as const;

const stages = rulebook.paths['city'] ?? [];
const aStage = fc.constantFrom(...stages.map(({ stage }) => stage));
const findings = ['procedure', 'authenticity', 'facts', 'deeds'];

const command: fc.Arbitrary<NominationCommand | NominationNote> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<NominationCommand>({ type: 'Advance' }) },
  { weight: 2, arbitrary: fc.constant<NominationCommand>({ type: 'Propose' }) },
  { weight: 2, arbitrary: fc.constant<NominationCommand>({ type: 'PutForward' }) },
  fc.constant<NominationCommand>({ type: 'Confirm', honour: 'h1' }),
  fc.record({
    type: fc.constant('RecordStep' as const),
    step: fc.constantFrom('democratic-recommendation', 'inspection', 'leadership-study'),
    heldOn: fc.constant('2017-05-15' as const),
    ...{ present: fc.nat(9), inFavour: fc.nat(9), against: fc.nat(9), minutes: fc.constant('m') },
  }),
  fc.record({
    type: fc.constant('RecordReview' as const),
    findings: fc.subarray(findings),
    recommendation: fc.constantFrom('support' as const, 'return' as const),
    remarks: fc.constant('—'),
  }),
  fc.record({
    type: fc.constant('WaiveGate' as const),
    rule: fc.constantFrom('R7', 'R15'),
    reason: fc.constant('—'),
  }),
  fc.record({
    type: fc.constant('Reject' as const),
    rule: fc.constantFrom('R7', 'R15', 'R4'),
    reason: fc.constant('—'),
  }),
  fc.record({
    type: fc.constant('NoteNoticeOpened' as const),
    notice: fc.constant('x'),
    stage: aStage,
    until: fc.constant('2017-05-19' as const),
  }),
  fc.record({
    type: fc.constant('NoteNoticeClosed' as const),
    notice: fc.constant('x'),
    stage: aStage,
    complaints: fc.subarray(['k1', 'k2']),
  }),
  fc.record({
    type: fc.constant('NotePackageReceived' as const),
    package: fc.constantFrom('preliminary', 'formal'),
    owner: fc.constant('city-1'),
  }),
  fc.record({
    type: fc.constant('NoteBallotResult' as const),
    ...{ ballot: fc.constant('b'), stage: aStage, votes: fc.nat(9) },
    result: fc.constantFrom(
      { is: 'selected' } as const,
      { is: 'selected' } as const,
      { is: 'not-selected' } as const,
    ),
  }),
);

const act: fc.Arbitrary<Act> = fc.record({
  by: fc.constantFrom('unit', 'city', 'office', 'nation'),
  command,
});

/** Plays acts in any order; refused ones leave no trace. Returns the states before each decided event. */
const play = (
  acts: readonly Act[],
  rank: string,
  serviceYears: number,
): { event: NominationEvent; before: NominationState }[] => {
  const decided: { event: NominationEvent; before: NominationState }[] = [];
  let state = nominationDecider.initialState;
  let revision = 0;
  for (const { by, command: next } of [
    { by: 'unit', command: openingOf('individual', { ...nominee, rank, serviceYears }) } as Act,
    ...acts,
  ]) {
    for (const event of decideOrNothing(next, state, by)) {
      decided.push({ event, before: state });
      const ref: EventRef = `nomination-1@${revision}`;
      state = nominationDecider.evolve(state, event, ref);
      revision += 1;
    }
  }
  return decided;
};

const hard = (rule: string): boolean => rulebook.rules[rule]?.severity === 'hard';

const decideOrNothing = (
  next: Act['command'],
  state: NominationState,
  by: Act['by'],
): readonly NominationEvent[] => {
  const { standing, ...actor } = organs[by];
  const known = { ...circumstances, ...facts, standing, actor: { ...actor, role: 'reviewer' as const } };
  try {
    return next.type.startsWith('Note')
      ? nominationNotes.decide(next as NominationNote, state, known)
      : nominationDecider.decide(next as NominationCommand, state, known);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

/** The way as it should be gone, cut short and stirred by random acts, so that they meet every stage. */
const rightWay: readonly Act[] = [
  ...['democratic-recommendation', 'inspection', 'leadership-study'].map((step): Act => ({
    by: 'unit',
    command: {
      type: 'RecordStep',
      step,
      heldOn: '2017-05-15',
      present: 9,
      inFavour: 9,
      against: 0,
      minutes: 'm',
    },
  })),
  { by: 'unit', command: { type: 'Propose' } },
  ...stages.slice(1).flatMap(({ stage, kind, by }): Act[] => {
    const actor =
      by === 'unit' ? 'unit' : by === 'recommending-body' ? 'city' : by === 'office' ? 'office' : 'nation';
    const review: Act = {
      by: actor,
      command: { type: 'RecordReview', findings, recommendation: 'support', remarks: '—' },
    };
    const notes: Record<typeof kind, readonly Act[]> = {
      recommendation: [],
      notice: [
        { by: actor, command: { type: 'NoteNoticeOpened', notice: stage, stage, until: '2017-05-19' } },
        { by: actor, command: { type: 'NoteNoticeClosed', notice: stage, stage, complaints: [] } },
      ],
      review: [{ by: 'city', command: { type: 'PutForward' } }, review],
      package: ['preliminary', 'formal'].map((name): Act => ({
        by: actor,
        command: { type: 'NotePackageReceived', package: name, owner: 'city-1' },
      })),
      ballot: [
        {
          by: actor,
          command: { type: 'NoteBallotResult', ballot: 'b', stage, votes: 9, result: { is: 'selected' } },
        },
      ],
      conferring: [{ by: actor, command: { type: 'Confirm', honour: 'h1' } }],
    };
    return [...notes[kind], { by: actor, command: { type: 'Advance' } }];
  }),
];

/** Random acts thrown among those of the right way, some of which are left out. */
const stirred: fc.Arbitrary<readonly Act[]> = fc
  .array(fc.record({ noise: fc.option(act, { freq: 1 }), keep: fc.integer({ min: 0, max: 60 }) }), {
    minLength: rightWay.length,
    maxLength: rightWay.length,
  })
  .map((draws) =>
    draws.flatMap(({ noise, keep }, index) => [
      ...(noise ? [noise] : []),
      ...(keep > 0 ? rightWay.slice(index, index + 1) : []),
    ]),
  );

describe('whatever the order of acts', () => {
  const runs = fc.tuple(stirred, fc.constantFrom('section', 'division'), fc.constantFrom(4, 9));

  it('R7: no nominee of deputy-bureau level leaves its unit', () => {
    fc.assert(
      fc.property(stirred, (acts) => {
        const events = play(acts, 'deputy-bureau', 9);
        expect(events.some(({ event }) => event.type === 'nomination.advanced')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('no nominee leaves a stage with one of its hard gates unmet, and every decision carries its basis', () => {
    const left = new Set<string>();
    fc.assert(
      fc.property(runs, ([acts, rank, years]) => {
        for (const { event, before } of play(acts, rank, years)) {
          if (event.type !== 'nomination.advanced' || before.status === 'none') continue;
          expect(
            event.basis?.gates.every(({ outcome }) => outcome !== 'unmet' && outcome !== 'pending'),
          ).toBe(true);
          left.add(event.data.from);
          const stage = stageNamed(rulebook, 'city', event.data.from);
          const gates = stage
            ? gatesOf(rulebook, stage).filter(
                (gate): gate is RuleGate<NominationGate> => !readsDossier(gate.gate),
              )
            : [];
          const again = evaluateGates(gates, { ...facts, nomination: before, today: '2017-05-15' }, rulebook);
          expect(
            again.filter(({ rule, outcome }) => hard(rule) && (outcome === 'unmet' || outcome === 'pending')),
          ).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
    // Without this the law could hold for want of anybody who got anywhere.
    expect(left.size).toBe(stages.length - 1);
  });
});
