import { act, any, asked, involved, member, over, own, reading, working } from './audience.js';
import type { ActRow, Relation } from './policy.words.js';

const inHand: readonly Relation[] = ['within', 'asked', 'assigned'];
const vetting = { reviewer: over, 'opinion-officer': involved, office: over };
const asking = { reviewer: own, office: over };
const replying = { 'opinion-officer': asked };
const investigating = { 'opinion-officer': inHand };
const told = { reviewer: asked, 'opinion-officer': asked, office: asked };

export const vettingActs = {
  'dossier.record-self-review': act({ recommender: over }),
  'dossier.record-check': act(vetting),
  'dossier.supersede-check': act(vetting),
  'dossier.reopen': act(vetting),
  'dossier.read': reading('case', { ...vetting, recommender: over, voter: member, auditor: any }),
  'dossier.read-timeline': reading('case', { ...vetting, recommender: over, auditor: any }),
  // As of any day, whole: what each role saw then is not what it sees.
  'dossier.read-state': reading('case', { auditor: any }),
  // A case file: with all that an auditor may read, so that nothing in it is left to be asked for.
  'dossier.export': reading('health', { auditor: any }),
  'dossier.read-readers': reading('case', { recommender: over, reviewer: over, auditor: any }),
  'dossier.read-opinion': reading('health', {
    ...{ reviewer: over, 'opinion-officer': asked, office: over, auditor: any },
  }),
  // One is close to a nominee before one has to do with the case; the organ of a person decides on it.
  'recusal.declare': act(working),
  'recusal.request': act(working),
  'recusal.order': act({ reviewer: any, 'opinion-officer': any, office: any }),
  'recusal.decline': act({ reviewer: any, 'opinion-officer': any, office: any }),
  'recusal.lift': act({ reviewer: any, 'opinion-officer': any, office: any }),
  'recusal.read': reading('case', { reviewer: over, office: over, auditor: any }),
  // What waits for the organ of a person, or for one over it, to decide on.
  'recusal.read-requests': reading('case', { reviewer: over, 'opinion-officer': over, office: over }),
  'letter.issue': act({ reviewer: any, office: any }),
  'letter.return-line': act(asking),
  'letter.provide-information': act(asking),
  'letter.name-readers': act(asking),
  'letter.urge': act(asking),
  'letter.withdraw': act(asking),
  'letter.receive': act(replying),
  'letter.assign': act(replying),
  'letter.draft': act(replying),
  'letter.draft-superseding': act(replying),
  'letter.draft-withdrawal': act(replying),
  'letter.sign': act(replying),
  'letter.countersign': act(replying),
  'letter.reply': act(replying),
  'letter.read': reading('case', { ...asking, ...replying, auditor: any }),
  'letter.read-sent': reading('case', { ...asking, auditor: any }),
  'letter.read-drafts': reading('health', replying),
  'complaint.lodge': act({ reviewer: any, 'opinion-officer': any, office: any }),
  'complaint.accept': act(investigating),
  'complaint.decline': act(investigating),
  'complaint.merge': act(investigating),
  'complaint.tell': act({ reviewer: involved, 'opinion-officer': involved, office: involved }),
  'complaint.open-investigation': act(investigating),
  'complaint.reassign': act(investigating),
  'complaint.record-step': act(investigating),
  'complaint.conclude': act(investigating),
  'complaint.clear-name': act(investigating),
  'complaint.reopen': act(investigating),
  'complaint.read': reading('case', { ...investigating, office: involved, auditor: any }),
  'complaint.read-record': reading('case', {
    ...{ reviewer: involved, 'opinion-officer': inHand, office: involved, auditor: any },
  }),
  'complaint.read-clearings': reading('case', { 'opinion-officer': asked }),
  'complaint.read-reporter': reading('reporter', told),
} as const satisfies Readonly<Record<string, ActRow>>;
