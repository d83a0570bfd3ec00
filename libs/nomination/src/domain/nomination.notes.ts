import type { Decider } from '#libs/kernel';
import type { NominationNote } from './nomination.commands.js';
import { stillOpen } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import { evolve } from './nomination.evolve.js';
import { sanctioned } from './sanctioned.js';
import type { NominationState } from './nomination.state.js';

/** What other streams' acts leave in a nomination's stream: decided there, checked here only for being live. */
export const nominationNotes: Decider<NominationNote, NominationEvent, NominationState> = {
  category: 'nomination',
  initialState: { status: 'none' },
  decide: (note, state, { actor }) => {
    if (note.type === 'NoteSanctioned') return [sanctioned(note, state)];
    stillOpen(state);
    return note.type === 'NoteNoticeClosed' ? noticeClosed(note) : [eventOf(note, actor.accountId)];
  },
  evolve,
};

function eventOf(
  note: Exclude<NominationNote, { type: 'NoteSanctioned' | 'NoteNoticeClosed' }>,
  by: string,
): NominationEvent {
  switch (note.type) {
    case 'NoteNoticeOpened': {
      const { notice, stage, until } = note;
      return { type: 'nomination.notice-opened', data: { notice, stage, until } };
    }
    case 'NoteFactsCorrected': {
      const { facts, reason } = note;
      return { type: 'nomination.facts-corrected', data: { facts, reason } };
    }
    case 'NoteDeedsCorrected': {
      const { deeds, reason } = note;
      return { type: 'nomination.deeds-revised', data: { deeds, reason, by } };
    }
    case 'NoteDeedsReturned': {
      const { check, passages, reason } = note;
      return { type: 'nomination.deeds-returned', data: { check, passages, reason } };
    }
    case 'NotePackageReceived': {
      const { owner } = note;
      return { type: 'nomination.package-received', data: { package: note.package, owner } };
    }
    case 'NoteForfeited':
      return { type: 'nomination.forfeited', data: { rule: note.rule, package: note.package } };
    case 'NoteBallotResult':
      return ballotResult(note);
  }
}

/** So many ids fit into one event, however long they are. */
const complaintsAtOnce = 500;

const noticeClosed = ({
  notice,
  stage,
  complaints,
}: Extract<NominationNote, { type: 'NoteNoticeClosed' }>): readonly NominationEvent[] =>
  Array.from({ length: Math.max(1, Math.ceil(complaints.length / complaintsAtOnce)) }, (_, number) => ({
    type: 'nomination.notice-closed',
    data: {
      ...{ notice, stage },
      complaints: complaints.slice(number * complaintsAtOnce, (number + 1) * complaintsAtOnce),
    },
  }));

function ballotResult(note: Extract<NominationNote, { type: 'NoteBallotResult' }>): NominationEvent {
  const { ballot, stage, votes, result } = note;
  switch (result.is) {
    case 'selected':
      return { type: 'nomination.selected', data: { ballot, stage, votes } };
    case 'not-selected':
      return { type: 'nomination.not-selected', data: { ballot, stage, votes } };
    case 'passed-over':
      return { type: 'nomination.passed-over', data: { ballot, stage, votes, rule: result.rule } };
  }
}
