import fc from 'fast-check';
import type { Decider, EventRef } from '#libs/kernel';
import type { Walk, WalkStep } from '#libs/testing';
import { conferringDecider, type ConferringFacts } from './conferring.decider.js';
import type { HonourAct, HonourCommand, HonourNote } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import {
  acting,
  appealDue,
  digest,
  facts,
  publish,
  publishReinstatement,
  representationsDue,
} from './honour.fixture.js';
import { honourNotes } from './honour.notes.js';
import { standingOf, type Honour, type HonourState } from './honour.state.js';
import { outstanding } from './outstanding.js';

type Command = HonourCommand | HonourNote;
type Facts = HonourFacts & ConferringFacts;

const title = { zh: '示例称号', en: 'Sample title' };
const conferring: ConferringFacts = {
  ...{ campaign: 'c1', kind: 'individual', subject: 's1', basis: { rulebook: 'digest', gates: [] } },
  award: {
    title,
    items: [{ item: 'bonus', title, money: true }],
    benefits: ['model-worker-provincial'],
  },
};

/** All that is written to an honour, whoever decides it. */
const wholeHonour: Decider<Command, HonourEvent, HonourState, Facts> = {
  ...{ category: 'honour', initialState: honourDecider.initialState, evolve: honourDecider.evolve },
  decide: (command, state, known) => {
    if (command.type === 'Confer') return conferringDecider.decide(command, state, known);
    if (command.type === 'ConcludeInquiry')
      return honourDecider.decide(
        { ...command, inquiry: ownInquiry(state) ?? command.inquiry },
        state,
        known,
      );
    return isNote(command)
      ? honourNotes.decide(command, state, known)
      : honourDecider.decide(command, state, known);
  },
};

const isNote = (command: HonourAct | HonourNote): command is HonourNote =>
  command.type === 'NoteComplaint' || command.type === 'NoteComplaintConcluded';

/** A walk cannot know beforehand which event opens an inquiry. */
const ownInquiry = (state: HonourState): EventRef | undefined =>
  state.status === 'none' ? undefined : state.inquiries.findLast(({ complaint }) => complaint === null)?.ref;

const reason = '示例';
/** Without an inquiry that bore something out, nothing that follows can be seen. */
const finding = fc.constantFrom(
  'substantiated',
  'substantiated',
  'partly',
  'partly',
  'unsubstantiated',
  'false',
);
const inquiry = fc.constant<EventRef>('honour-1@0');
const evidence = fc.nat(9).map((revision): readonly EventRef[] => [`dossier-1@${revision}`]);

const inquiring: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ type: 'OpenInquiry', reason }),
  fc.record({ type: fc.constant('ConcludeInquiry' as const), inquiry, finding, remarks: fc.constant('') }),
  fc.constant<Command>({ type: 'NoteComplaint', complaint: 'k1' }),
  fc.record({
    ...{ type: fc.constant('NoteComplaintConcluded' as const), complaint: fc.constant('k1'), finding },
  }),
);

const deciding: fc.Arbitrary<Command> = fc.oneof(
  evidence.map((named): Command => ({
    ...{ type: 'ProposeRevocation', ground: 'fraud', reason },
    ...{ evidence: named, attachments: [] },
  })),
  fc.constantFrom<Command>(
    { type: 'RecordRepresentation', text: reason, attachments: [] },
    { type: 'WaiveRepresentation', statement: reason, digest },
    { type: 'DeclineRevocation', reason },
    { type: 'Revoke' },
    { type: 'Revoke' },
  ),
);

const following: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  ...([publish, { type: 'StopBenefits' }] as const),
  ...([
    { type: 'Appeal', text: reason },
    { type: 'DismissAppeal', reason },
  ] as const),
  ...([{ type: 'Reinstate', reason, digest }, publishReinstatement, { type: 'Close' }] as const),
);

const fen = fc.integer({ min: 1, max: 3 });
const bonus = 'bonus';
const issue = fen.map((sum): Command => ({ type: 'IssueItem', item: bonus, fen: sum }));

const handling: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ type: 'Confer', nomination: '1' }),
  fen.map((sum): Command => ({ type: 'RecoverItem', item: bonus, fen: sum })),
  fc.constant<Command>({ type: 'WriteOffItem', item: bonus, reason }),
  fc.constant<Command>({ type: 'ReturnItem', item: bonus }),
);

/** Mostly somebody who may; at first within the holder's days, then after them. */
const known: fc.Arbitrary<WalkStep<Command, Facts>['facts']> = fc
  .record({
    who: fc.constantFrom('one', 'another', 'third'),
    organ: fc.constantFrom('group', 'group', 'group', 'group', 'unit-1'),
    at: fc.constantFrom('2017-05-15T01:00:00.000Z', representationsDue.dueAt, appealDue.dueAt),
    representations: fc.constantFrom(null, representationsDue),
  })
  .map(({ who, organ, at, representations }) => ({
    ...{ ...facts, ...conferring, ...acting(who, organ), representations, appeal: appealDue },
    at,
  }));

/** What is still to be taken back decides on what may follow. */
const phaseOf = (honour: Honour): string =>
  outstanding(honour).items.length > 0 ? `${standingOf(honour)}, items out` : standingOf(honour);

/** The way of a title, from its conferring on. */
export const honourWalk: Walk<Command, HonourEvent, HonourState, Facts> = {
  title: { zh: '荣誉', en: 'Honour' },
  decider: wholeHonour,
  phaseOf: (state) => (state.status === 'none' ? 'none' : phaseOf(state)),
  steps: fc.record({
    command: fc.oneof(
      { arbitrary: inquiring, weight: 3 },
      { arbitrary: deciding, weight: 4 },
      { arbitrary: following, weight: 5 },
      { arbitrary: handling, weight: 5 },
      // Without an item in the holder's hands, little of what follows a revocation can be seen.
      { arbitrary: issue, weight: 6 },
    ),
    facts: known,
  }),
};
