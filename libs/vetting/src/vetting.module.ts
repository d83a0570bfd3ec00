import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { ComplaintController } from './api/complaint.controller.js';
import { DossierController } from './api/dossier.controller.js';
import { RecusalController } from './api/recusal.controller.js';
import { ComplaintActs } from './application/complaint-acts.js';
import { ComplaintFactsReader } from './application/complaint-facts.js';
import { ComplaintReach } from './application/complaint-reach.js';
import { ComplaintRules } from './application/complaint-rules.js';
import { ComplaintQuery } from './application/complaint.query.js';
import { DecideComplaintHandler } from './application/decide-complaint.js';
import { DecideDossierHandler } from './application/decide-dossier.js';
import { DecideRecusalHandler } from './application/decide-recusal.js';
import { DossierFactsReader } from './application/dossier-facts.js';
import { DossierQuery } from './application/dossier.query.js';
import { Holders } from './application/holders.js';
import { Nominees } from './application/nominees.js';
import { RecusalQuery } from './application/recusal.query.js';
import { Recusals } from './application/recusals.js';
import { Accounts } from './application/ports/accounts.port.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { Organs } from './application/ports/organs.port.js';
import { AccountsOfIdentity } from './infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';

const handlers = [DecideDossierHandler, DecideComplaintHandler, DecideRecusalHandler];
const application = [
  DossierFactsReader,
  ComplaintActs,
  ComplaintFactsReader,
  ComplaintReach,
  ComplaintRules,
  DossierQuery,
  ComplaintQuery,
  Recusals,
  RecusalQuery,
  Holders,
  Nominees,
];
const controllers = [DossierController, ComplaintController, RecusalController];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Accounts, useClass: AccountsOfIdentity },
];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule],
  controllers,
  providers: [...handlers, ...application, ...acls],
  exports: [ComplaintActs, Recusals, Holders, Nominees],
})
export class VettingModule {}
