import { packageWalk } from '../../libs/review/src/domain/package.walk.fixture.js';
import { recusalWalk } from '../../libs/vetting/src/domain/recusal.walk.fixture.js';
import { walked, type WalkedStream } from './walks.js';

/** The streams whose states and acts the reference lists. */
export const streams: readonly WalkedStream[] = [walked(packageWalk), walked(recusalWalk)];
