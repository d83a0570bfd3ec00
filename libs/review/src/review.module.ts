import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { NominationModule } from '#libs/nomination';
import { BallotController } from './api/ballot.controller.js';
import { PackageController } from './api/package.controller.js';
import { BallotFactsReader } from './application/ballot-facts.js';
import { BallotQuery } from './application/ballot.query.js';
import { DecideBallotHandler } from './application/decide-ballot.js';
import { DecidePackageHandler } from './application/decide-package.js';
import { PackageFactsReader } from './application/package-facts.js';
import { PackageQuery } from './application/package.query.js';
import { BallotList } from './application/ports/ballot-list.port.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { Nominations } from './application/ports/nominations.port.js';
import { Organs } from './application/ports/organs.port.js';
import { PackageList } from './application/ports/package-list.port.js';
import { PackageDuties } from './infrastructure/acl/campaign-duties.acl.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { NominationsOfNomination } from './infrastructure/acl/nominations.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { StoredBallotList } from './infrastructure/ballot-list.adapter.js';
import { BallotProjection } from './infrastructure/ballot.projection.js';
import { PackageForfeiture } from './infrastructure/package-forfeiture.js';
import { StoredPackageList } from './infrastructure/package-list.adapter.js';
import { PackageProjection } from './infrastructure/package.projection.js';

const controllers = [BallotController, PackageController];
const handlers = [DecideBallotHandler, DecidePackageHandler];
const application = [BallotFactsReader, PackageFactsReader, BallotQuery, PackageQuery];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Nominations, useClass: NominationsOfNomination },
  { provide: Organs, useClass: OrgansOfIdentity },
  PackageDuties,
];
const readModels: Provider[] = [
  BallotProjection,
  PackageProjection,
  { provide: BallotList, useClass: StoredBallotList },
  { provide: PackageList, useClass: StoredPackageList },
];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, NominationModule],
  controllers,
  providers: [...handlers, ...application, ...acls, ...readModels, PackageForfeiture],
  exports: [BallotProjection, PackageProjection],
})
export class ReviewModule {}
