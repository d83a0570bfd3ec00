import { act, any, involved, member, over, reading, readers } from './audience.js';
import type { ActRow } from './policy.words.js';

const conferring = { office: over, voter: member };
const looking = { ...conferring, reviewer: over, 'opinion-officer': involved };
const holders = { ...looking, recommender: over };

/** The register is open; what becomes of a title is for those who conferred it, and its holder is heard. */
export const honourActs = {
  'honour.confer': act({ office: any, voter: any }),
  'honour.issue-item': act(conferring),
  'honour.propose-revocation': act({ office: over, 'opinion-officer': involved }),
  'honour.decline-revocation': act(conferring),
  'honour.revoke': act(conferring),
  'honour.stop-benefits': act(conferring),
  'honour.recover-item': act(conferring),
  'honour.write-off-item': act(conferring),
  'honour.open-inquiry': act(looking),
  'honour.conclude-inquiry': act(looking),
  'honour.represent': act(holders),
  'honour.waive-representation': act(holders),
  'honour.publish': act(conferring),
  'honour.appeal': act(holders),
  'honour.dismiss-appeal': act(conferring),
  'honour.reinstate': act(conferring),
  'honour.publish-reinstatement': act(conferring),
  'honour.return-item': act(conferring),
  'honour.read': reading('open', readers),
} as const satisfies Readonly<Record<string, ActRow>>;
