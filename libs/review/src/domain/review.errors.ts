import { refusals } from '#libs/kernel';
import { ballotRefusals } from './ballot-refusals.errors.js';
import { coLeaderRefusals } from './co-leader-refusals.errors.js';
import { delegationRefusals } from './delegation-refusals.errors.js';
import { packageRefusals } from './package-refusals.errors.js';
import { nominationRefusals } from './nomination-refusals.errors.js';

export const refuse = refusals({
  ...ballotRefusals,
  ...coLeaderRefusals,
  ...delegationRefusals,
  ...packageRefusals,
  ...nominationRefusals,
});
