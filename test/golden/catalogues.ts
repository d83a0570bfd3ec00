import { accessEvents } from '#libs/access-log';
import { campaignEvents } from '#libs/campaign';
import type { Specs } from '#libs/catalogue';
import { honourEvents } from '#libs/honours';
import { identityEvents } from '#libs/identity';
import { nominationEvents } from '#libs/nomination';
import { privacyEvents } from '#libs/privacy';
import { reviewEvents } from '#libs/review';
import { noticeEvents } from '#libs/notice';
import { vettingEvents } from '#libs/vetting';

/** Every context's catalogue. A new one takes a line here, and a JSON for each type and version beside this file. */
export const catalogues: readonly Specs[] = [
  accessEvents,
  campaignEvents,
  honourEvents,
  identityEvents,
  nominationEvents,
  noticeEvents,
  privacyEvents,
  reviewEvents,
  vettingEvents,
];
