import fc from 'fast-check';
import type { Circumstances } from '#libs/kernel';
import type { Walk, WalkStep } from '#libs/testing';
import type { ComplaintCommand } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import { dueOn, known } from './complaint.fixture.js';
import type { Complaint } from './complaint.state.js';
import { lanes, replies } from './complaint.words.js';
import { acting } from '../dossier/dossier.fixture.js';
import { findings } from '../dossier/dossier.words.js';

const reason = '示例';
const since = '2017-05-15T01:00:00.000Z';
const nominations = fc.constantFrom('n1', 'n2', 'n3');
const investigators = fc.constantFrom(['i1'], ['i1'], ['i2']);

/** About n1 at first, and about n2 as well once another was merged into it: conclusions say either. */
const conclusions = fc.record({
  about: fc.constantFrom(['n1'], ['n1', 'n2']),
  finding: fc.constantFrom(...findings, 'false'),
});

const command: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  fc.constantFrom(...lanes).map((lane) => {
    const lodged = { type: 'LodgeComplaint', channel: 'post', about: ['n1'], notice: null } as const;
    const reporter = { name: '示例举报人', contact: '示例电话' };
    return { ...lodged, lane, text: '反映的问题', ...(lane === 'real-name' && { reporter }) };
  }),
  fc.constant({ type: 'AcceptComplaint' } as const),
  fc.constant({ type: 'DeclineComplaint', reason } as const),
  fc.constantFrom(...replies).map((what) => ({ type: 'TellReporter', what, how: '电话' }) as const),
  fc.constantFrom(...replies).map((what) => ({ type: 'NoteReplyOverdue', what }) as const),
  fc.constantFrom(...replies).map((what) => ({ type: 'SetReplyDue', what, since }) as const),
  investigators.map((people) => ({ type: 'OpenInvestigation', investigators: people }) as const),
  investigators.map((people) => ({ type: 'ReassignInvestigators', investigators: people, reason }) as const),
  fc.constant({ type: 'RecordInvestigationStep', step: 'interview', note: '谈话' } as const),
  conclusions.map(({ about, finding }) => ({
    ...({ type: 'ConcludeInvestigation', measures: '' } as const),
    conclusions: about.map((nomination) => ({ nomination, finding })),
  })),
  nominations.map((nomination) => ({ type: 'ClearName', nomination, how: '宣布', reason }) as const),
  fc.constant({ type: 'ReopenComplaint', reason, evidence: ['证词'] } as const),
  fc.constant({ type: 'MergeComplaints', into: 'k2', reason } as const),
  fc.constant({ type: 'AbsorbComplaint', complaint: 'k0', about: ['n2'], holders: [] } as const),
);

/** Mostly the investigator, who may do most of it; a few times somebody who may not. */
const facts: fc.Arbitrary<ComplaintFacts & Partial<Circumstances>> = fc
  .record({
    actor: fc.constantFrom(
      ...[known, known, known, known],
      ...[
        { ...known, ...acting('city-petition') },
        { ...known, nominees: [] },
      ],
    ),
    isDeclinable: fc.boolean(),
    isOverInvestigator: fc.boolean(),
    isSettled: fc.boolean(),
    hour: fc.constantFrom(
      { at: '2017-05-15T01:00:00.000Z', today: '2017-05-15' } as const,
      { at: '2017-06-07T01:00:00.000Z', today: '2017-06-07' } as const,
    ),
  })
  .map(({ actor, hour, ...rest }) => ({ ...actor, ...hour, ...rest, reply: dueOn('2017-06-06') }));

const step: fc.Arbitrary<WalkStep<ComplaintCommand, ComplaintFacts>> = fc.record({ command, facts });

/** A complaint on its way; what is told and cleared does not change where it stands. */
export const complaintWalk: Walk<ComplaintCommand, ComplaintEvent, Complaint, ComplaintFacts> = {
  title: { zh: '信访举报', en: 'Complaint' },
  decider: complaintDecider,
  phaseOf: ({ status }) => status,
  steps: step,
};
