import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { NominationModule } from '#libs/nomination';
import { VettingModule } from '#libs/vetting';
import { HonourActsController } from './api/honour-acts.controller.js';
import { HonourAppealController } from './api/honour-appeal.controller.js';
import { HonourController } from './api/honour.controller.js';
import { HonourInquiryController } from './api/honour-inquiry.controller.js';
import { DecideHonourHandler } from './application/decide-honour.js';
import { Evidence } from './application/evidence.js';
import { HonourActs } from './application/honour-acts.js';
import { HonourFactsReader } from './application/honour-facts.js';
import { HonourQuery } from './application/honour.query.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { HonourList } from './application/ports/honour-list.port.js';
import { Nominations } from './application/ports/nominations.port.js';
import { Organs } from './application/ports/organs.port.js';
import { Records } from './application/ports/records.port.js';
import { Recusals } from './application/ports/recusals.port.js';
import { Register } from './application/register.query.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { HoldersOfHonours } from './infrastructure/acl/holders.acl.js';
import { NominationsOfNomination } from './infrastructure/acl/nominations.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { RecordsOfNominee } from './infrastructure/acl/records.acl.js';
import { RecusalsOfVetting } from './infrastructure/acl/recusals.acl.js';
import { StoredHonourList } from './infrastructure/honour-list.adapter.js';
import { HonourClosing } from './infrastructure/honour-closing.js';
import { HonourProjection } from './infrastructure/honour.projection.js';
import { HonourMatters } from './infrastructure/honour-matters.js';

const controllers = [HonourController, HonourActsController, HonourInquiryController, HonourAppealController];
const handlers = [DecideHonourHandler];
const application = [HonourActs, HonourFactsReader, HonourQuery, Evidence, Register];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Nominations, useClass: NominationsOfNomination },
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Records, useClass: RecordsOfNominee },
  { provide: Recusals, useClass: RecusalsOfVetting },
  HoldersOfHonours,
  HonourClosing,
];
const readModels: Provider[] = [
  HonourMatters,
  HonourProjection,
  { provide: HonourList, useClass: StoredHonourList },
];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, NominationModule, VettingModule],
  controllers,
  providers: [...handlers, ...application, ...acls, ...readModels],
  exports: [Register],
})
export class HonoursModule {}
