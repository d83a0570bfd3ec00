import { instantAfter, type Circumstances, type Decider } from '#libs/kernel';
import type { SubjectCommand } from './subject.commands.js';
import { refuse } from './subject.errors.js';
import type { SubjectEvent } from './subject.events.js';
import { untouched, type Subject } from './subject.state.js';

export interface SubjectFacts {
  /** Number of the key under which the subject's texts are sealed. */
  readonly key: number;
  /** Numbers of the keys of files that only the subject's events name; asked when it is erased. */
  readonly files: readonly number[];
}

/** Personal data is restricted, opened by two people together, or erased by two; never by one. */
export const subjectDecider: Decider<SubjectCommand, SubjectEvent, Subject, SubjectFacts> = {
  category: 'subject',
  initialState: untouched,
  decide,
  evolve,
};

function decide(
  command: SubjectCommand,
  subject: Subject,
  { actor: { accountId: by }, at, key, files }: SubjectFacts & Circumstances,
): readonly SubjectEvent[] {
  if (subject.status === 'erased') throw refuse('PRIVACY.ERASED_BEFORE');
  switch (command.type) {
    case 'RestrictSubject':
      if (subject.status === 'restricted') return [];
      return [{ type: 'privacy.subject-restricted', data: { by, reason: command.reason } }];
    case 'LiftRestriction':
      expectRestricted(subject);
      if (by === subject.restrictedBy) throw refuse('PRIVACY.TWO_PEOPLE');
      return [{ type: 'privacy.restriction-lifted', data: { by, reason: command.reason } }];
    case 'AskOpening':
      expectRestricted(subject);
      return [{ type: 'privacy.opening-asked', data: { by, purpose: command.purpose } }];
    case 'GrantOpening': {
      const { account } = command;
      expectRestricted(subject);
      if (!subject.asking.has(account)) throw refuse('PRIVACY.NOBODY_ASKED', { account });
      if (by === account) throw refuse('PRIVACY.TWO_PEOPLE');
      return [{ type: 'privacy.opening-granted', data: { account, by, until: instantAfter(at, openFor) } }];
    }
    case 'ProposeErasure':
      return [{ type: 'privacy.erasure-proposed', data: { by, ground: command.ground } }];
    case 'EraseSubject': {
      const { erasureProposedBy: proposedBy } = subject;
      if (proposedBy === undefined) throw refuse('PRIVACY.NOT_PROPOSED');
      if (by === proposedBy) throw refuse('PRIVACY.TWO_PEOPLE');
      return [{ type: 'privacy.subject-erased', data: { key, files, proposedBy, by } }];
    }
  }
}

const expectRestricted = ({ status }: Subject): void => {
  if (status !== 'restricted') throw refuse('PRIVACY.NOT_RESTRICTED');
};

/** An opening lasts a day: long enough to read a case, too short to be forgotten. */
const openFor = 86_400_000;

function evolve(subject: Subject, event: SubjectEvent): Subject {
  switch (event.type) {
    case 'privacy.subject-restricted':
      return { ...subject, status: 'restricted', restrictedBy: event.data.by };
    case 'privacy.restriction-lifted':
      return { ...subject, status: 'plain', restrictedBy: undefined, asking: new Set() };
    case 'privacy.opening-asked':
      return { ...subject, asking: new Set([...subject.asking, event.data.by]) };
    case 'privacy.opening-granted':
      return { ...subject, asking: without(subject.asking, event.data.account) };
    case 'privacy.erasure-proposed':
      return { ...subject, erasureProposedBy: event.data.by };
    case 'privacy.subject-erased':
      return { ...subject, status: 'erased' };
  }
}

const without = (accounts: ReadonlySet<string>, gone: string): ReadonlySet<string> =>
  new Set([...accounts].filter((account) => account !== gone));
