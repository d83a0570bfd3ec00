import { accountWalk } from '../../libs/identity/src/domain/account.walk.fixture.js';
import { honourWalk } from '../../libs/honours/src/domain/honour.walk.fixture.js';
import { sanctionWalk } from '../../libs/nomination/src/domain/sanction.walk.fixture.js';
import { noticeWalk } from '../../libs/notice/src/domain/notice.walk.fixture.js';
import { ballotWalk } from '../../libs/review/src/domain/ballot/ballot.walk.fixture.js';
import { packageWalk } from '../../libs/review/src/domain/package/package.walk.fixture.js';
import { complaintWalk } from '../../libs/vetting/src/domain/complaint/complaint.walk.fixture.js';
import { letterWalk } from '../../libs/vetting/src/domain/letter/letter.walk.fixture.js';
import { recusalWalk } from '../../libs/vetting/src/domain/recusal/recusal.walk.fixture.js';
import { walked, type WalkedStream } from './walks.js';

/** The streams whose states and acts the reference lists. */
export const streams: readonly WalkedStream[] = [
  walked(accountWalk),
  walked(letterWalk),
  walked(complaintWalk),
  walked(recusalWalk),
  walked(noticeWalk),
  walked(ballotWalk),
  walked(packageWalk),
  walked(sanctionWalk),
  walked(honourWalk),
];
