import { refusals } from '#libs/kernel';
import { ballotRefusals } from './ballot-refusals.errors.js';
import { packageRefusals } from './package-refusals.errors.js';
import { nominationRefusals } from './nomination-refusals.errors.js';

export const refuse = refusals({ ...ballotRefusals, ...packageRefusals, ...nominationRefusals });
