import type { Instant } from '#libs/kernel';
import type { Revocation } from './honour.state.js';

/** Whether a title that was withdrawn can still be given back: it is under appeal, or may yet be. */
export const mayComeBack = ({ published, appeal }: Revocation, at: Instant): boolean => {
  if (appeal) return !appeal.isDismissed;
  return !published || (published.appeal !== null && at < published.appeal.dueAt);
};
