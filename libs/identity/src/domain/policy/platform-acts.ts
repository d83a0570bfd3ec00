import { act, administrators, any, everybody, office, over, reading, readers, working } from './audience.js';
import type { ActRow } from './policy.words.js';

// Who oversees and who votes acts in person.
const delegating = { recommender: any, reviewer: any, 'opinion-officer': any, office: any, leader: any };

/** Accounts, organs, campaigns and files. */
export const platformActs = {
  'session.begin': { to: 'public' },
  'server.watch': { to: 'public', shows: 'open' },
  'session.end': act(everybody),
  'session.read': reading('open', everybody),
  'session.change-password': act(everybody),
  'session.set-second-factor': act(everybody),
  'account.open': act(administrators),
  'account.propose-role': act(administrators),
  'account.grant-role': act(administrators),
  'account.revoke-role': act(administrators),
  'account.suspend': act(administrators),
  'account.resume': act(administrators),
  'account.close': act(administrators),
  'account.reset-password': act(administrators),
  'account.reset-second-factor': act(administrators),
  'account.delegate': act(delegating),
  'account.read': reading('open', administrators),
  'account.read-history': reading('open', { ...administrators, auditor: any }),
  'account.read-own': reading('open', everybody),
  'organ.register': act(administrators),
  'organ.read': reading('open', everybody),
  'attachment.upload': act(readers),
  // By those of them who may read a case that names it (file-acts).
  'attachment.read': reading('case', { ...working, auditor: any }),
  'ledger.read': { to: 'public', shows: 'open' },
  // The entries are the cases.
  'ledger.read-entries': reading('case', { auditor: any }),
  // By whoever did the act, or may read its case (file-acts); of what belongs to no case, by auditors.
  'receipt.read': reading('case', everybody),
  // What was decided is evaluated again, in all cases.
  'decision.recheck': reading('case', { auditor: any }),
  // Across all cases, without those that the asker is recused from.
  'impact.read': reading('case', { auditor: any }),
  'access-log.read': reading('open', { auditor: any }),
  'subject.restrict': act(administrators),
  'subject.lift-restriction': act(administrators),
  // A reading to come; an administrator grants it, and never sees what it opens.
  'subject.ask-opening': act({ reviewer: any, 'opinion-officer': any, office: any, auditor: any }),
  'subject.grant-opening': act(administrators),
  'subject.propose-erasure': act(administrators),
  'subject.erase': act(administrators),
  'campaign.open': act({ office: any }),
  'campaign.enrol': act(office),
  'campaign.constitute-group': act(office),
  'campaign.extend-due-date': act(office),
  'campaign.amend': act(office),
  'campaign.close': act(office),
  'campaign.read': reading('open', readers),
  'campaign.read-quota': reading('open', readers),
  'campaign.report': reading('open', { leader: any, office: over, auditor: any }),
} as const satisfies Readonly<Record<string, ActRow>>;
