import { refuse } from './complaint.errors.js';
import type { Complaint, LodgedComplaint } from './complaint.state.js';

type Stage = LodgedComplaint['status'];

/** @throws VETTING.COMPLAINT_NOT_FOUND */
export const lodged = (complaint: Complaint, rule: string | undefined): LodgedComplaint => {
  if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND', { rule });
  return complaint;
};

/** Refuses an act that does not belong to where the complaint stands, and says where it stands. */
export const lodgedAt = (
  stages: readonly Stage[],
  complaint: Complaint,
  rule: string | undefined,
): LodgedComplaint => {
  const known = lodged(complaint, rule);
  if (stages.includes(known.status)) return known;
  switch (known.status) {
    case 'lodged':
      throw refuse('VETTING.NOT_YET_INVESTIGATED', { rule });
    case 'accepted':
      throw stages.includes('lodged')
        ? refuse('VETTING.COMPLAINT_ALREADY_ACCEPTED', { rule })
        : refuse('VETTING.NOT_YET_INVESTIGATED', { rule });
    case 'declined':
      throw refuse('VETTING.COMPLAINT_DECLINED', { rule });
    case 'investigated':
      throw stages.includes('concluded')
        ? refuse('VETTING.NOT_YET_CONCLUDED', { rule })
        : refuse('VETTING.ALREADY_INVESTIGATED', { organ: known.organ, rule });
    case 'concluded':
      throw refuse('VETTING.ALREADY_CONCLUDED', { rule });
    case 'merged':
      throw refuse('VETTING.COMPLAINT_MERGED', { into: known.mergedInto, rule });
  }
};

/** Whether something may still be found. */
export const openStages: readonly Stage[] = ['lodged', 'accepted', 'investigated'];
