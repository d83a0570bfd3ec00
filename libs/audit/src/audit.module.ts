import { Module, type Provider } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { TimelineController } from './api/timeline.controller.js';
import { ReplayController } from './api/replay.controller.js';
import { CaseHistory } from './application/ports/case-history.port.js';
import { CaseStates } from './application/ports/case-states.port.js';
import { WiderStreams } from './application/ports/wider-streams.port.js';
import { ReplayQuery } from './application/replay.query.js';
import { CaseStreamsProjection } from './infrastructure/case-streams.projection.js';
import { LoggedCaseHistory } from './infrastructure/logged-case-history.adapter.js';
import { ReplayedCaseStates } from './infrastructure/replayed-case-states.adapter.js';
import { StoredCaseStreams } from './infrastructure/stored-case-streams.js';

const histories: Provider[] = [
  { provide: WiderStreams, useClass: StoredCaseStreams },
  { provide: CaseHistory, useClass: LoggedCaseHistory },
  { provide: CaseStates, useClass: ReplayedCaseStates },
  ReplayQuery,
];

/** What happened in a case, for whoever looks back. It reads the log and decides nothing. */
@Module({
  imports: [IdentityModule],
  controllers: [TimelineController, ReplayController],
  providers: [CaseStreamsProjection, ...histories],
})
export class AuditModule {}
