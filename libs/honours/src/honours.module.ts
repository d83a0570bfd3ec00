import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { NominationModule } from '#libs/nomination';
import { HonourActsController } from './api/honour-acts.controller.js';
import { HonourController } from './api/honour.controller.js';
import { DecideHonourHandler } from './application/decide-honour.js';
import { Evidence } from './application/evidence.js';
import { HonourActs } from './application/honour-acts.js';
import { HonourQuery } from './application/honour.query.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { HonourList } from './application/ports/honour-list.port.js';
import { Nominations } from './application/ports/nominations.port.js';
import { Records } from './application/ports/records.port.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { NominationsOfNomination } from './infrastructure/acl/nominations.acl.js';
import { RecordsOfNominee } from './infrastructure/acl/records.acl.js';
import { StoredHonourList } from './infrastructure/honour-list.adapter.js';
import { HonourProjection } from './infrastructure/honour.projection.js';

const controllers = [HonourController, HonourActsController];
const handlers = [DecideHonourHandler];
const application = [HonourActs, HonourQuery, Evidence];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Nominations, useClass: NominationsOfNomination },
  { provide: Records, useClass: RecordsOfNominee },
];
const readModels: Provider[] = [HonourProjection, { provide: HonourList, useClass: StoredHonourList }];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, NominationModule],
  controllers,
  providers: [...handlers, ...application, ...acls, ...readModels],
})
export class HonoursModule {}
