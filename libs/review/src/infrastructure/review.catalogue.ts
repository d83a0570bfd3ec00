import { eventSpecs } from '#libs/catalogue';
import { ballotSpecs } from './ballot.catalogue.js';
import { packageSpecs } from './package.catalogue.js';
import type { BallotEvent } from '../domain/ballot/ballot.events.js';
import type { PackageEvent } from '../domain/package/package.events.js';

/** How the events of ballots and packages are stored. */
export const reviewEvents = eventSpecs<BallotEvent | PackageEvent>({ ...ballotSpecs, ...packageSpecs });
