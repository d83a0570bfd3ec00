import type { EntityManager } from 'typeorm';
import type { CampaignEvent } from '#libs/campaign';
import type { OrganEvent } from '#libs/identity';
import type { RecordedEvent } from '#libs/projections';

export const participationTypes = [
  'identity.organ-registered',
  'campaign.opened',
  'campaign.organ-enrolled',
] as const;

export type Participation =
  OrganEvent | Extract<CampaignEvent, { type: (typeof participationTypes)[number] }>;

/** Which campaigns there are, which organs take part in them, and what stands above what. */
export const writeParticipants = async (
  batch: readonly RecordedEvent<Participation>[],
  tx: EntityManager,
): Promise<void> => {
  const organs: object[] = [];
  const campaigns: object[] = [];
  const enrolments: object[] = [];
  for (const { id, event } of batch) {
    switch (event.type) {
      case 'identity.organ-registered':
        organs.push({ id, ...event.data });
        break;
      case 'campaign.opened':
        campaigns.push({ id, ...event.data });
        break;
      case 'campaign.organ-enrolled':
        enrolments.push({ campaign: id, ...event.data });
        break;
    }
  }
  if (organs.length > 0) await tx.query(insertOrgans, [JSON.stringify(organs)]);
  if (campaigns.length > 0) await tx.query(insertCampaigns, [JSON.stringify(campaigns)]);
  if (enrolments.length > 0) await tx.query(insertEnrolments, [JSON.stringify(enrolments)]);
};

const insertOrgans = `
  insert into dashboard_organ (id, name, parent)
  select id, name, parent from jsonb_to_recordset($1::jsonb) as organ (id text, name jsonb, parent text)`;

const insertCampaigns = `
  insert into dashboard_campaign (id, title)
  select id, title from jsonb_to_recordset($1::jsonb) as campaign (id text, title jsonb)`;

const insertEnrolments = `
  insert into dashboard_enrolment (campaign, organ)
  select campaign, organ from jsonb_to_recordset($1::jsonb) as enrolment (campaign text, organ text)`;
