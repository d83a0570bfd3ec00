import { Module, type Provider } from '@nestjs/common';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { TimelineController } from './api/timeline.controller.js';
import { RecheckController } from './api/recheck.controller.js';
import { ReplayController } from './api/replay.controller.js';
import { CaseHistory } from './application/ports/case-history.port.js';
import { CaseStates } from './application/ports/case-states.port.js';
import { RecheckLog } from './application/ports/recheck-log.port.js';
import { Rulebooks } from './application/ports/rulebooks.port.js';
import { WiderStreams } from './application/ports/wider-streams.port.js';
import { RecheckQuery } from './application/recheck.query.js';
import { ReplayQuery } from './application/replay.query.js';
import { RulebooksOfCampaign } from './infrastructure/acl/rulebooks.acl.js';
import { CaseStreamsProjection } from './infrastructure/case-streams.projection.js';
import { LoggedCaseHistory } from './infrastructure/logged-case-history.adapter.js';
import { LoggedRecheck } from './infrastructure/logged-recheck.adapter.js';
import { ReplayedCaseStates } from './infrastructure/replayed-case-states.adapter.js';
import { StoredCaseStreams } from './infrastructure/stored-case-streams.js';

const histories: Provider[] = [
  { provide: WiderStreams, useClass: StoredCaseStreams },
  { provide: CaseHistory, useClass: LoggedCaseHistory },
  { provide: CaseStates, useClass: ReplayedCaseStates },
  ReplayQuery,
];

const rechecks: Provider[] = [
  { provide: RecheckLog, useClass: LoggedRecheck },
  { provide: Rulebooks, useClass: RulebooksOfCampaign },
  RecheckQuery,
];

/** What happened in a case, for whoever looks back. It reads the log and decides nothing. */
@Module({
  imports: [IdentityModule, CampaignModule],
  controllers: [TimelineController, ReplayController, RecheckController],
  providers: [CaseStreamsProjection, ...histories, ...rechecks],
})
export class AuditModule {}
