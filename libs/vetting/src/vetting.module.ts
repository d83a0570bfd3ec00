import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { ComplaintRecordController } from './api/complaint-record.controller.js';
import { ComplaintController } from './api/complaint.controller.js';
import { DossierController } from './api/dossier.controller.js';
import { DossierTextsController } from './api/dossier-texts.controller.js';
import { InvestigationController } from './api/investigation.controller.js';
import { LetterAnswersController } from './api/letter-answers.controller.js';
import { LetterController } from './api/letter.controller.js';
import { RecusalRequestsController } from './api/recusal-requests.controller.js';
import { RecusalController } from './api/recusal.controller.js';
import { ComplaintActs } from './application/complaint-acts.js';
import { ComplaintFactsReader } from './application/complaint-facts.js';
import { ComplaintReach } from './application/complaint-reach.js';
import { ComplaintReaders } from './application/complaint-readers.js';
import { ComplaintRecordQuery } from './application/complaint-record.query.js';
import { ComplaintRules } from './application/complaint-rules.js';
import { ComplaintQuery } from './application/complaint.query.js';
import { DecideComplaintHandler } from './application/decide-complaint.js';
import { DecideDossierHandler } from './application/decide-dossier.js';
import { DecideLetterHandler } from './application/decide-letter.js';
import { DecideRecusalHandler } from './application/decide-recusal.js';
import { DossierFactsReader } from './application/dossier-facts.js';
import { DossierQuery } from './application/dossier.query.js';
import { ExpireOpinionsHandler } from './application/expire-opinions.js';
import { ExpiringOpinions } from './application/expiring-opinions.js';
import { FollowUpLetterHandler } from './application/follow-up-letter.js';
import { Holders } from './application/holders.js';
import { LetterActs } from './application/letter-acts.js';
import { LetterAnswers } from './application/letter-answers.js';
import { LetterDraftsQuery } from './application/letter-drafts.query.js';
import { LetterFactsReader } from './application/letter-facts.js';
import { LetterIssuing } from './application/letter-issuing.js';
import { LetterQuery } from './application/letter.query.js';
import { Nominees } from './application/nominees.js';
import { OpinionFactsReader } from './application/opinion-facts.js';
import { OweOpinionAgainHandler } from './application/opinion-owed-again.js';
import { OpinionTextsQuery } from './application/opinion-texts.query.js';
import { RecusalRequestsQuery } from './application/recusal-requests.query.js';
import { RecusalQuery } from './application/recusal.query.js';
import { ReporterQuery } from './application/reporter.query.js';
import { Recusals } from './application/recusals.js';
import { SetReplyDuesHandler } from './application/set-reply-dues.js';
import { Accounts } from './application/ports/accounts.port.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { ComplaintList } from './application/ports/complaint-list.port.js';
import { LetterList } from './application/ports/letter-list.port.js';
import { Organs } from './application/ports/organs.port.js';
import { RecusalList } from './application/ports/recusal-list.port.js';
import { AccountsOfIdentity } from './infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from './infrastructure/acl/organs.acl.js';
import { StoredComplaintList } from './infrastructure/complaint-list.adapter.js';
import { ComplaintProjection } from './infrastructure/complaint.projection.js';
import { DeferralEnd } from './infrastructure/deferral-end.js';
import { DossierProjection } from './infrastructure/dossier.projection.js';
import { LetterFollowing } from './infrastructure/letter-following.js';
import { StoredLetterList } from './infrastructure/letter-list.adapter.js';
import { LetterOverdue } from './infrastructure/letter-overdue.js';
import { LetterProjection } from './infrastructure/letter.projection.js';
import { LetterUrging } from './infrastructure/letter-urging.js';
import { LineOwing } from './infrastructure/line-owing.js';
import { OpinionExpiry } from './infrastructure/opinion-expiry.js';
import { StoredRecusalList } from './infrastructure/recusal-list.adapter.js';
import { RecusalProjection } from './infrastructure/recusal.projection.js';
import { ReopenedOpinions } from './infrastructure/reopened-opinions.js';
import { ReplyDays } from './infrastructure/reply-days.js';
import { AcceptanceDeadline, OutcomeDeadline } from './infrastructure/reply-deadlines.js';
import { VettingMatters } from './infrastructure/vetting-matters.js';

const handlers = [DecideDossierHandler, DecideComplaintHandler, SetReplyDuesHandler, DecideRecusalHandler];
const application = [
  DossierFactsReader,
  ComplaintActs,
  ComplaintFactsReader,
  ComplaintReach,
  ComplaintReaders,
  ComplaintRules,
  DossierQuery,
  OpinionTextsQuery,
  ComplaintQuery,
  ReporterQuery,
  ComplaintRecordQuery,
  Recusals,
  RecusalQuery,
  RecusalRequestsQuery,
  Holders,
  Nominees,
];
const controllers = [
  DossierController,
  DossierTextsController,
  ComplaintController,
  ComplaintRecordController,
  InvestigationController,
  RecusalController,
  RecusalRequestsController,
  LetterController,
  LetterAnswersController,
];
const acls: Provider[] = [
  VettingMatters,
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Organs, useClass: OrgansOfIdentity },
  { provide: Accounts, useClass: AccountsOfIdentity },
];
const complaintModels: Provider[] = [
  ...[ComplaintProjection, { provide: ComplaintList, useClass: StoredComplaintList }],
  ...[ReplyDays, AcceptanceDeadline, OutcomeDeadline],
];
const recusalModels: Provider[] = [
  ...[DossierProjection, RecusalProjection, { provide: RecusalList, useClass: StoredRecusalList }],
];
const letterHandlers = [
  DecideLetterHandler,
  ExpireOpinionsHandler,
  FollowUpLetterHandler,
  OweOpinionAgainHandler,
];
const letters: Provider[] = [
  ...[
    LetterActs,
    LetterFactsReader,
    LetterAnswers,
    LetterIssuing,
    LetterQuery,
    LetterDraftsQuery,
    OpinionFactsReader,
    ExpiringOpinions,
  ],
  ...[LetterProjection, { provide: LetterList, useClass: StoredLetterList }],
  ...[LetterUrging, LetterOverdue, OpinionExpiry, LetterFollowing],
  ...[LineOwing, DeferralEnd, ReopenedOpinions],
];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule],
  controllers,
  providers: [
    ...handlers,
    ...letterHandlers,
    ...application,
    ...complaintModels,
    ...recusalModels,
    ...letters,
    ...acls,
  ],
  exports: [ComplaintActs, Recusals, Holders, Nominees],
})
export class VettingModule {}
