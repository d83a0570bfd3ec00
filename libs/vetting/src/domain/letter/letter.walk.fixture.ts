import fc from 'fast-check';
import type { Walk, WalkStep } from '#libs/testing';
import type { LetterCommand, LetterCommandOf } from './letter.commands.js';
import { letterDecider } from './letter.decider.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import { clerk, deputy, issuing, office, terms } from './letter.fixture.js';
import { openLines, type Letter } from './letter.state.js';
import { owedAgain } from './line-due.words.js';
import type { Reply } from './reply.js';

type Step = WalkStep<LetterCommand, LetterFacts>;

const nomination = fc.constantFrom('n1', 'n2');
const some = fc.constantFrom(['n1'], ['n2'], ['n1', 'n2']);
const reply: fc.Arbitrary<Reply> = fc.constantFrom(
  { answer: 'no-objection', grounds: '' },
  { answer: 'objection', grounds: '待核' },
  { answer: 'deferred', grounds: '', until: '2017-06-30' },
  { answer: 'information-needed', grounds: '', question: '何时任现职？' },
);
const reason = '示例';
/** Stands for whatever draft the walker finds. */
const standing = '';

const step = (facts: Step['facts'], ...commands: readonly LetterCommand[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...commands).map((command) => ({ command, facts }));

const takeBack = nomination.map((about): Step => ({
  command: { type: 'DraftWithdrawal', nomination: about, withdraws: 'dossier-n1@3', reason },
  facts: clerk,
}));
const sendBack = nomination.map((about): Step => ({
  command: { type: 'ReturnLine', nomination: about, reason },
  facts: office,
}));
const draft = fc.record({ nomination, reply }).map((line): Step => ({
  command: { type: 'DraftLine', ...line },
  facts: clerk,
}));
const supersede = fc.record({ nomination, reply }).map((line): Step => ({
  command: { type: 'DraftSuperseding', ...line, supersedes: 'dossier-n1@3', reason },
  facts: clerk,
}));
const drafts = some.map((about) => about.map((line) => ({ nomination: line, draft: standing })));
const countersign = fc
  .record({ lines: drafts, facts: fc.constantFrom(deputy, deputy, clerk) })
  .map(({ lines, facts }): Step => ({ command: { type: 'CountersignLines', lines }, facts }));
const sign = drafts.map((lines): Step => ({
  command: { type: 'SignLines', office: 'party-secretary', lines },
  facts: deputy,
}));
const send = some.map((nominations): Step => ({
  command: { type: 'ReplyLetter', nominations },
  facts: clerk,
}));
const provide = nomination.map((about): Step => ({
  command: { type: 'ProvideInformation', nomination: about, text: reason, attachments: [] },
  facts: office,
}));
const owe = fc.record({ nomination, why: fc.constantFrom(...owedAgain) }).map((owed): Step => ({
  command: { type: 'OweAgain', ...owed },
  facts: { today: '2017-07-01', terms: { ...terms, dueOn: '2017-07-07' } },
}));
const followUp: LetterCommandOf<'IssueFollowUp'> = {
  ...{ ...issuing, type: 'IssueFollowUp' },
  ...{ from: 'city-office', follows: 'a', readers: ['reviewer'] },
};

/** A walker names the drafts that stand. */
const havingRead = (command: LetterCommand, letter: Letter): LetterCommand => {
  if (command.type !== 'SignLines' && command.type !== 'CountersignLines') return command;
  if (letter.status === 'unissued') return command;
  const lines = command.lines.map(({ nomination: about, draft: read }) => ({
    nomination: about,
    draft: letter.lines.get(about)?.draft?.ref ?? read,
  }));
  return { ...command, lines };
};

/** Its state, and whether some of its lines are answered already. */
const phaseOf = (letter: Letter): string => {
  if (letter.status !== 'assigned') return letter.status;
  return openLines(letter).length < letter.lines.size ? 'partly-answered' : 'assigned';
};

export const letterWalk: Walk<LetterCommand, LetterEvent, Letter, LetterFacts> = {
  title: { zh: '征求意见函', en: 'Opinion letter' },
  decider: {
    ...letterDecider,
    decide: (command, letter, facts) => letterDecider.decide(havingRead(command, letter), letter, facts),
  },
  phaseOf,
  steps: fc.oneof(
    { arbitrary: step({ ...office, terms }, issuing, followUp), weight: 2 },
    { arbitrary: step(clerk, { type: 'ReceiveLetter' }), weight: 2 },
    {
      arbitrary: step({ ...clerk, officerOrgan: 'city-health' }, { type: 'AssignLetter', officer: 'clerk' }),
      weight: 2,
    },
    { arbitrary: draft, weight: 6 },
    { arbitrary: countersign, weight: 6 },
    { arbitrary: sign, weight: 1 },
    { arbitrary: send, weight: 6 },
    {
      arbitrary: fc.oneof(supersede, takeBack, sendBack, provide),
      weight: 3,
    },
    {
      arbitrary: step(
        { ...office, readerOrgans: new Map([['colleague', 'city-office']]) },
        ...([{ type: 'UrgeLetter' }, { type: 'UrgeAsPlanned', day: '2017-05-17' }] as const),
        { type: 'WithdrawLetter', reason },
        { type: 'NameReaders', readers: ['colleague'] },
        { type: 'NoteFollowUp', letter: 'b', nominations: ['n1'] },
      ),
      weight: 3,
    },
    { arbitrary: fc.oneof(step({ today: '2017-05-22' }, { type: 'NoteOverdue' }), owe), weight: 2 },
  ),
};
