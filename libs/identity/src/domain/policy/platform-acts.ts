import { act, administrators, any, everybody, office, over, reading, readers } from './audience.js';
import type { ActRow } from './policy.words.js';

/** Accounts, organs, campaigns and files. */
export const platformActs = {
  'session.begin': { to: 'public' },
  'server.watch': { to: 'public', shows: 'open' },
  'session.end': act(everybody),
  'account.open': act(administrators),
  'account.close': act(administrators),
  'account.read': reading('open', administrators),
  'organ.register': act(administrators),
  'organ.read': reading('open', everybody),
  'attachment.upload': act(readers),
  'attachment.read': reading('case', readers),
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
