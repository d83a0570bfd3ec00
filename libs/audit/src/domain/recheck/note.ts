import { faultIf, type Fault } from './fault.js';
import type { Told } from './told.js';

/** What stands in a nomination because something else was decided in the same act, and what that is. */
export const notes = {
  'nomination.selected': ['review.result-declared'],
  'nomination.not-selected': ['review.result-declared'],
  'nomination.passed-over': ['review.result-declared'],
  'nomination.notice-closed': ['notice.closed', 'notice.objection-raised'],
  'nomination.package-received': ['review.package-received'],
  'nomination.forfeited': [
    'review.package-forfeited',
    'review.supplement-forfeited',
    'review.late-nominee-forfeited',
  ],
  'nomination.put-forward': ['campaign.slot-taken'],
  'nomination.confirmed': ['honours.conferred'],
  'nomination.replaced': ['nomination.called-up'],
  'nomination.reserve-passed-over': ['nomination.called-up'],
  'nomination.sanctioned': ['nomination.sanction-imposed'],
} as const;

export type Note = Told<keyof typeof notes>;

/** Whether the decision that an event only notes was made with it, and says the same. */
export const faultsOfNote = (note: Note, act: readonly Told[]): readonly Fault[] => {
  const decided: readonly string[] = notes[note.type];
  const nomination = note.stream.slice(note.stream.indexOf('-') + 1);
  return [
    ...faultIf(!act.some(({ type }) => decided.includes(type)), 'unsupported', 'nothing-decided'),
    ...faultIf(namedBy(note, act)?.includes(nomination) === false, 'unsupported', 'decided-otherwise'),
  ];
};

/** Whom the decision names for what an event notes; none where it names nobody. */
const namedBy = (note: Note, act: readonly Told[]): readonly string[] | undefined => {
  const declared = act.find((event) => event.type === 'review.result-declared')?.data;
  const called = act.find((event) => event.type === 'nomination.called-up')?.data;
  switch (note.type) {
    case 'nomination.selected':
      return declared && idsIn(declared.selected);
    case 'nomination.not-selected':
      return declared && idsIn(declared.notSelected);
    case 'nomination.passed-over':
      return declared && idsIn(declared.passedOver);
    case 'nomination.replaced':
      return called && [called.replaces];
    case 'nomination.sanctioned':
      return struckBy(act);
    case 'nomination.notice-closed':
    case 'nomination.package-received':
    case 'nomination.forfeited':
    case 'nomination.put-forward':
    case 'nomination.confirmed':
    case 'nomination.reserve-passed-over':
      return undefined;
  }
};

const idsIn = (tallies: readonly { readonly nomination: string }[]): readonly string[] =>
  tallies.map(({ nomination }) => nomination);

const struckBy = (act: readonly Told[]): readonly string[] =>
  act.flatMap((event) =>
    event.type === 'nomination.sanction-imposed' || event.type === 'nomination.sanction-reached'
      ? event.data.nominations
      : [],
  );
