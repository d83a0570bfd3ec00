import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { VettingModule } from '#libs/vetting';
import { NominationController } from './api/nomination.controller.js';
import { SanctionController } from './api/sanction.controller.js';
import { SetbackController } from './api/setback.controller.js';
import { DecideNominationHandler } from './application/decide-nomination.js';
import { DecideReserveHandler } from './application/decide-reserve.js';
import { DecideSanctionHandler } from './application/decide-sanction.js';
import { BallotMembers } from './application/ballot-members.js';
import { Ballots } from './application/ballots.js';
import { GatesQuery } from './application/gates.query.js';
import { NominationActs } from './application/nomination-acts.js';
import { NominationFactsReader } from './application/nomination-facts.js';
import { NominationQuery } from './application/nomination.query.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { Dossiers } from './application/ports/dossiers.port.js';
import { NominationList } from './application/ports/nomination-list.port.js';
import { Organs } from './application/ports/organs.port.js';
import { Quotas } from './application/ports/quotas.port.js';
import { Recusals } from './application/ports/recusals.port.js';
import { SanctionList } from './application/ports/sanction-list.port.js';
import { ReserveFactsReader } from './application/reserve-facts.js';
import { SanctionEvidence } from './application/sanction-evidence.js';
import { SanctionFactsReader } from './application/sanction-facts.js';
import { SanctionQuery } from './application/sanction.query.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { DossiersOfVetting } from './infrastructure/acl/dossiers.acl.js';
import { NominationAskProjection } from './infrastructure/acl/nomination-ask.projection.js';
import { NomineesOfNomination } from './infrastructure/acl/nominees.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { QuotasOfCampaign } from './infrastructure/acl/quotas.acl.js';
import { RecusalsOfVetting } from './infrastructure/acl/recusals.acl.js';
import { StoredNominationList } from './infrastructure/nomination-list.adapter.js';
import { NominationProjection } from './infrastructure/nomination.projection.js';
import { StoredSanctionList } from './infrastructure/sanction-list.adapter.js';
import { SanctionProjection } from './infrastructure/sanction.projection.js';
import { NominationMatters } from './infrastructure/nomination-matters.js';

const handlers = [DecideNominationHandler, DecideSanctionHandler, DecideReserveHandler];
const application = [
  ...[NominationActs, NominationFactsReader, NominationQuery, GatesQuery],
  ...[SanctionFactsReader, SanctionEvidence, SanctionQuery, ReserveFactsReader],
  ...[Ballots, BallotMembers],
];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Dossiers, useClass: DossiersOfVetting },
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Recusals, useClass: RecusalsOfVetting },
  { provide: Quotas, useClass: QuotasOfCampaign },
  NomineesOfNomination,
];
const readModels: Provider[] = [
  NominationMatters,
  NominationProjection,
  NominationAskProjection,
  SanctionProjection,
  { provide: SanctionList, useClass: StoredSanctionList },
  { provide: NominationList, useClass: StoredNominationList },
];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, VettingModule],
  controllers: [NominationController, SetbackController, SanctionController],
  providers: [...handlers, ...application, ...acls, ...readModels],
  exports: [Ballots, NominationActs, NominationQuery, NominationProjection],
})
export class NominationModule {}
