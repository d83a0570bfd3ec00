import type { Circumstances, EventRef } from '#libs/kernel';
import type { HonourActOf, HonourNote } from './honour.commands.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour } from './honour.state.js';
import { refuse } from './honours.errors.js';
import { openAmong, type Inquiry } from './inquiry.js';
import type { InquiryEvent } from './inquiry.events.js';
import { revocationRuleOf } from './revocation-rule.js';
import { requireTitleHeld } from './standing.js';

type Known = HonourFacts & Circumstances;

/** R52: a held title is looked into by the organ that conferred it, or by one whose business investigating is. */
export const openInquiry = (
  { reason }: HonourActOf<'OpenInquiry'>,
  honour: Honour,
  known: Known,
): readonly InquiryEvent[] => {
  const { accountId: by, organId: organ } = known.actor;
  const rule = revocationRuleOf(known);
  const mayInvestigate = known.isInvestigator && known.coversHolder;
  if (!mayInvestigate && organ !== honour.organ) throw refuse('HONOURS.NOT_YOURS_TO_INQUIRE', { rule });
  requireTitleHeld(honour);
  return [{ type: 'honours.inquiry-opened', data: { complaint: null, organ, by, reason } }];
};

/** By the organ that opened it. What a complaint opened ends with the complaint. */
export const concludeInquiry = (
  { inquiry: ref, finding, remarks }: HonourActOf<'ConcludeInquiry'>,
  { inquiries }: Honour,
  { actor }: Known,
): readonly InquiryEvent[] => {
  const inquiry = inquiries.find((one) => one.ref === ref);
  if (!inquiry) throw refuse('HONOURS.INQUIRY_UNKNOWN', { inquiry: ref });
  if (inquiry.complaint !== null)
    throw refuse('HONOURS.INQUIRY_OF_COMPLAINT', { complaint: inquiry.complaint });
  if (inquiry.organ !== actor.organId) throw refuse('HONOURS.INQUIRY_OF_ANOTHER', { organ: inquiry.organ });
  if (inquiry.conclusion) throw refuse('HONOURS.INQUIRY_CONCLUDED', { current: inquiry.conclusion.ref });
  return [concluded(inquiry.ref, finding, actor.accountId, remarks)];
};

/** A complaint about the holder, or its reopening, opens an inquiry; its conclusion ends it. */
export const noteComplaint = (
  note: HonourNote,
  { inquiries }: Honour,
  { actor: { accountId: by, organId: organ } }: Circumstances,
): readonly InquiryEvent[] => {
  const open = openOf(note.complaint, inquiries);
  switch (note.type) {
    case 'NoteComplaint': {
      const { complaint } = note;
      return open ? [] : [{ type: 'honours.inquiry-opened', data: { complaint, organ, by, reason: '' } }];
    }
    case 'NoteComplaintConcluded':
      return open ? [concluded(open.ref, note.finding, by, '')] : [];
  }
};

const openOf = (complaint: string, inquiries: readonly Inquiry[]): Inquiry | undefined =>
  openAmong(inquiries).find((inquiry) => inquiry.complaint === complaint);

const concluded = (
  inquiry: EventRef,
  finding: HonourActOf<'ConcludeInquiry'>['finding'],
  by: string,
  remarks: string,
): InquiryEvent => ({ type: 'honours.inquiry-concluded', data: { inquiry, finding, by, remarks } });
