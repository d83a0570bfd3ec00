import { Module, type Provider } from '@nestjs/common';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { ImpactController } from './api/impact.controller.js';
import { TimelineController } from './api/timeline.controller.js';
import { RecordedEventsController } from './api/recorded-events.controller.js';
import { RecheckController } from './api/recheck.controller.js';
import { ReplayController } from './api/replay.controller.js';
import { ImpactQuery } from './application/impact.query.js';
import { CaseHistory } from './application/ports/case-history.port.js';
import { CaseStates } from './application/ports/case-states.port.js';
import { CaseSteps } from './application/ports/case-steps.port.js';
import { RecheckLog } from './application/ports/recheck-log.port.js';
import { Rulebooks } from './application/ports/rulebooks.port.js';
import { CampaignRulesOfThen } from './application/ports/rules-of-then.port.js';
import { Reliances } from './application/ports/reliances.port.js';
import { WiderStreams } from './application/ports/wider-streams.port.js';
import { RecheckQuery } from './application/recheck.query.js';
import { ReplayQuery } from './application/replay.query.js';
import { WhatIfQuery } from './application/what-if.query.js';
import { RulebooksOfCampaign } from './infrastructure/acl/rulebooks.acl.js';
import { FoldedRulesOfThen } from './infrastructure/acl/rules-of-then.acl.js';
import { CaseStreamsProjection } from './infrastructure/case-streams.projection.js';
import { LoggedCaseHistory } from './infrastructure/logged-case-history.adapter.js';
import { LoggedRecheck } from './infrastructure/logged-recheck.adapter.js';
import { ReliancesProjection } from './infrastructure/reliances.projection.js';
import { ReplayedCaseStates } from './infrastructure/replayed-case-states.adapter.js';
import { StoredCaseStreams } from './infrastructure/stored-case-streams.js';
import { StoredReliances } from './infrastructure/stored-reliances.js';
import { ToldStreams } from './infrastructure/told-streams.js';
import { WalkedCaseSteps } from './infrastructure/walked-case-steps.adapter.js';

const histories: Provider[] = [
  { provide: WiderStreams, useClass: StoredCaseStreams },
  { provide: CaseHistory, useClass: LoggedCaseHistory },
  { provide: CaseStates, useClass: ReplayedCaseStates },
  { provide: CaseSteps, useClass: WalkedCaseSteps },
  { provide: CampaignRulesOfThen, useClass: FoldedRulesOfThen },
  ToldStreams,
  ReplayQuery,
];

const rechecks: Provider[] = [
  { provide: RecheckLog, useClass: LoggedRecheck },
  { provide: Rulebooks, useClass: RulebooksOfCampaign },
  RecheckQuery,
];

const impacts: Provider[] = [{ provide: Reliances, useClass: StoredReliances }, ImpactQuery, WhatIfQuery];

/** What happened in a case and what relied on what, for whoever looks back. It reads the log and decides nothing. */
@Module({
  imports: [IdentityModule, CampaignModule],
  controllers: [
    TimelineController,
    RecordedEventsController,
    ReplayController,
    RecheckController,
    ImpactController,
  ],
  providers: [CaseStreamsProjection, ReliancesProjection, ...histories, ...rechecks, ...impacts],
})
export class AuditModule {}
