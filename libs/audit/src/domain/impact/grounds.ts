/**
 * What an event rests on though neither its basis nor its data names it: earlier events of these types in its own
 * stream, or in the one that its append began with, about the same nominees.
 */
export const grounds: Readonly<Record<string, readonly string[]>> = {
  'vetting.opinion-recorded': [...lines('drafted'), 'vetting.letter-issued'],
  'vetting.opinion-superseded': [...lines('drafted'), 'vetting.letter-issued'],
  'vetting.opinion-withdrawn': lines('withdrawal-drafted'),
  'vetting.complaint-accepted': ['vetting.complaint-lodged', 'vetting.complaint-absorbed'],
  'vetting.complaint-declined': ['vetting.complaint-lodged', 'vetting.complaint-absorbed'],
  'vetting.investigation-concluded': [
    ...['vetting.complaint-lodged', 'vetting.complaint-absorbed', 'vetting.complaint-accepted'],
    ...['vetting.investigation-opened', 'vetting.investigators-reassigned'],
    ...['vetting.investigation-step-recorded', 'vetting.investigation-reopened'],
  ],
  'notice.closed': ['notice.opened', 'notice.objection-raised', 'notice.corrected', 'notice.restarted'],
  'notice.result-sealed': ['notice.closed'],
  'review.package-submitted': ['review.package-item-added', 'review.package-item-replaced'],
  'review.package-received': ['review.package-submitted'],
  'review.ballot-closed': ['review.voted', 'review.vote-delegated', 'review.member-recused'],
  'review.tie-broken': ['review.tie-choice-named'],
  'review.result-declared': ['review.result-confirmed'],
  'nomination.sanction-verified': ['nomination.sanction-proposed'],
  'nomination.sanction-imposed': ['nomination.sanction-proposed', 'nomination.sanction-verified'],
};

/** Nobody decides on a nominee but where they stand, and where that is, these say. */
export const placing: readonly string[] = [
  ...['nomination.opened', 'nomination.advanced', 'nomination.called-up', 'nomination.confirmed'],
];

/** Whoever lets a nominee pass does so on it, in the same append. */
export const clearance = 'vetting.clearance-certified';

/** Of several nominees at once; each one's opinion rests on its own draft, and no other's. */
export const shared: ReadonlySet<string> = new Set([
  ...['vetting.lines-signed', 'vetting.lines-countersigned', 'vetting.letter-replied'],
]);

function lines(drafted: string): readonly string[] {
  return [`vetting.line-${drafted}`, 'vetting.lines-signed', 'vetting.lines-countersigned'];
}
