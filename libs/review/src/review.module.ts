import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { NominationModule } from '#libs/nomination';
import { VettingModule } from '#libs/vetting';
import { BallotController } from './api/ballot.controller.js';
import { PackageController } from './api/package.controller.js';
import { VoteController } from './api/vote.controller.js';
import { BallotFactsReader } from './application/ballot-facts.js';
import { BallotQuery } from './application/ballot.query.js';
import { DecideBallotHandler } from './application/decide-ballot.js';
import { DecidePackageHandler } from './application/decide-package.js';
import { LatePackages } from './application/late-packages.js';
import { PackageFactsReader } from './application/package-facts.js';
import { PackageQuery } from './application/package.query.js';
import { BallotList } from './application/ports/ballot-list.port.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { Nominations } from './application/ports/nominations.port.js';
import { Organs } from './application/ports/organs.port.js';
import { PackageList } from './application/ports/package-list.port.js';
import { Recusals } from './application/ports/recusals.port.js';
import { Urn } from './application/ports/urn.port.js';
import { SecretVotes } from './application/secret-votes.js';
import { BallotsOfReview } from './infrastructure/acl/called-up.acl.js';
import { PackageDuties } from './infrastructure/acl/campaign-duties.acl.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { NominationsOfNomination } from './infrastructure/acl/nominations.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { RecusalsOfVetting } from './infrastructure/acl/recusals.acl.js';
import { StoredBallotList } from './infrastructure/ballot-list.adapter.js';
import { BallotProjection } from './infrastructure/ballot.projection.js';
import { PackageForfeiture } from './infrastructure/package-forfeiture.js';
import { StoredPackageList } from './infrastructure/package-list.adapter.js';
import { PackageProjection } from './infrastructure/package.projection.js';
import { PostgresUrn } from './infrastructure/postgres-urn.adapter.js';
import { UnfrozenForfeiture } from './infrastructure/unfrozen-forfeiture.js';
import { UrnDestruction } from './infrastructure/urn-destruction.js';
import { ReviewMatters } from './infrastructure/review-matters.js';

const controllers = [BallotController, VoteController, PackageController];
const handlers = [DecideBallotHandler, DecidePackageHandler];
const application = [
  BallotFactsReader,
  SecretVotes,
  PackageFactsReader,
  LatePackages,
  BallotQuery,
  PackageQuery,
];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Nominations, useClass: NominationsOfNomination },
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Recusals, useClass: RecusalsOfVetting },
  PackageDuties,
  BallotsOfReview,
];
const readModels: Provider[] = [
  ReviewMatters,
  BallotProjection,
  PackageProjection,
  { provide: BallotList, useClass: StoredBallotList },
  { provide: PackageList, useClass: StoredPackageList },
];
const urn: Provider[] = [{ provide: Urn, useClass: PostgresUrn }, UrnDestruction];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, NominationModule, VettingModule],
  controllers,
  providers: [
    ...handlers,
    ...application,
    ...acls,
    ...readModels,
    ...urn,
    PackageForfeiture,
    UnfrozenForfeiture,
  ],
  exports: [BallotProjection, PackageProjection],
})
export class ReviewModule {}
