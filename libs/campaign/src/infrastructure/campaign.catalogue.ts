import { eventSpecs } from '#libs/catalogue';
import { bilingual, localDate, nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { CampaignEvent } from '../domain/campaign.events.js';
import type { QuotaEvent } from '../domain/quota.events.js';

const texts = z.array(text);
const places = z.int().min(1);

/** How the events of campaigns and quotas are stored. */
export const campaignEvents = eventSpecs<CampaignEvent | QuotaEvent>({
  'campaign.opened': {
    version: 1,
    schema: z.strictObject({
      ...{ organ: text, title: bilingual },
      ...{ rulebook: text, rulebookDigest: text, arrangement: text },
    }),
  },
  'campaign.organ-enrolled': { version: 1, schema: z.strictObject({ organ: text, path: text }) },
  'campaign.group-constituted': {
    version: 1,
    schema: z.strictObject({ group: text, organ: text, members: texts, coLeaders: texts }),
  },
  'campaign.due-date-extended': {
    version: 1,
    schema: z.strictObject({ package: text, due: localDate, reason: text }),
  },
  'campaign.rulebook-amended': { version: 1, schema: z.strictObject({ rulebookDigest: text, reason: text }) },
  'campaign.closed': { version: 1, schema: z.strictObject({ reason: text }) },
  'campaign.quota-granted': { version: 1, schema: z.strictObject({ kind: nomineeKind, places }) },
  'campaign.slot-taken': { version: 1, schema: z.strictObject({ kind: nomineeKind, nomination: text }) },
  'campaign.slot-released': {
    version: 1,
    schema: z.strictObject({ kind: nomineeKind, nomination: text, reason: text }),
    // Why somebody withdrew, or was rejected.
    personal: ['reason'],
    subject: ({ nomination }) => `nomination-${nomination}`,
  },
  'campaign.slots-cancelled': {
    version: 1,
    schema: z.strictObject({ kind: nomineeKind, places, reason: text }),
  },
  'campaign.held-slot-cancelled': {
    version: 1,
    schema: z.strictObject({ kind: nomineeKind, nomination: text, sanction: text }),
  },
  'campaign.nominee-entered': { version: 1, schema: z.strictObject({ nomination: text }) },
  'campaign.nominee-left': { version: 1, schema: z.strictObject({ nomination: text }) },
  'campaign.sanction-pending': {
    version: 1,
    schema: z.strictObject({
      ...{ sanction: text, organ: text.nullable(), nominations: texts },
      kept: z.partialRecord(nomineeKind, z.int().min(0)),
    }),
  },
  'campaign.sanction-settled': { version: 1, schema: z.strictObject({ sanction: text }) },
  'campaign.organ-barred': {
    version: 2,
    schema: z.strictObject({ sanction: text, rule: text, organ: text.nullable() }),
    // It stood in the quota of the organ that it barred.
    upcasts: [(data) => ({ ...data, organ: null })],
  },
  'campaign.organ-unbarred': { version: 1, schema: z.strictObject({ sanction: text }) },
});
