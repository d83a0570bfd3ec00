import { refusals } from '#libs/kernel';
import { annulmentRefusals } from './ballot/annulment-refusals.errors.js';
import { ballotRefusals } from './ballot/ballot-refusals.errors.js';
import { coLeaderRefusals } from './ballot/co-leader-refusals.errors.js';
import { delegationRefusals } from './ballot/delegation-refusals.errors.js';
import { packageRefusals } from './package/package-refusals.errors.js';
import { nominationRefusals } from './nomination-refusals.errors.js';

export const refuse = refusals({
  ...annulmentRefusals,
  ...ballotRefusals,
  ...coLeaderRefusals,
  ...delegationRefusals,
  ...packageRefusals,
  ...nominationRefusals,
});
