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
  const declared = act.find((event) => event.type === 'review.result-declared');
  const isOther = declared && list(note.type, declared)?.every((one) => one.nomination !== nomination);
  return [
    ...faultIf(!act.some(({ type }) => decided.includes(type)), 'unsupported', 'nothing-decided'),
    ...faultIf(isOther === true, 'unsupported', 'decided-otherwise'),
  ];
};

/** Where a result puts those of whom an event says so. */
const list = (type: Note['type'], { data }: Told<'review.result-declared'>) => {
  switch (type) {
    case 'nomination.selected':
      return data.selected;
    case 'nomination.not-selected':
      return data.notSelected;
    case 'nomination.passed-over':
      return data.passedOver;
    case 'nomination.notice-closed':
    case 'nomination.package-received':
    case 'nomination.forfeited':
    case 'nomination.put-forward':
    case 'nomination.confirmed':
    case 'nomination.replaced':
    case 'nomination.reserve-passed-over':
    case 'nomination.sanctioned':
      return undefined;
  }
};
