import { refusals } from '#libs/kernel';
import { campaignRefusals } from './campaign-refusals.errors.js';
import { quotaRefusals } from './quota-refusals.errors.js';

export const refuse = refusals({ ...campaignRefusals, ...quotaRefusals });
