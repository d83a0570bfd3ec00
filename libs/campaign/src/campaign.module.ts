import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { IdentityModule } from '#libs/identity';
import { CampaignController } from './api/campaign.controller.js';
import { CampaignRules } from './application/campaign-rules.js';
import { CampaignQuery } from './application/campaign.query.js';
import { DecideCampaignHandler } from './application/decide-campaign.js';
import { EnrolmentDuties, ExtensionDuties } from './application/duties.js';
import { CampaignList } from './application/ports/campaign-list.port.js';
import { Accounts } from './application/ports/accounts.port.js';
import { Organs } from './application/ports/organs.port.js';
import { RulebookStore } from './application/ports/rulebook-store.port.js';
import { RulebookIntake } from './application/rulebook-intake.js';
import { AccountsOfIdentity } from './infrastructure/acl/accounts.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { StoredCampaignList } from './infrastructure/campaign-list.adapter.js';
import { CampaignProjection } from './infrastructure/campaign.projection.js';
import { PostgresRulebookStore } from './infrastructure/postgres-rulebook-store.adapter.js';
import { CampaignMatters } from './infrastructure/campaign-matters.js';

const handlers = [DecideCampaignHandler];
const application = [CampaignRules, CampaignQuery, RulebookIntake, EnrolmentDuties, ExtensionDuties];
const acls: Provider[] = [
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Accounts, useClass: AccountsOfIdentity },
];
const stores: Provider[] = [
  CampaignMatters,
  CampaignProjection,
  { provide: CampaignList, useClass: StoredCampaignList },
  { provide: RulebookStore, useClass: PostgresRulebookStore },
];

@Module({
  imports: [CqrsModule, IdentityModule],
  controllers: [CampaignController],
  providers: [...handlers, ...application, ...acls, ...stores],
  exports: [
    CampaignRules,
    RulebookStore,
    RulebookIntake,
    EnrolmentDuties,
    ExtensionDuties,
    CampaignProjection,
  ],
})
export class CampaignModule {}
