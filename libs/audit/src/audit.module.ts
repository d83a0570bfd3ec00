import { Module, type Provider } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { TimelineController } from './api/timeline.controller.js';
import { CaseHistory } from './application/ports/case-history.port.js';
import { CaseStreamsProjection } from './infrastructure/case-streams.projection.js';
import { LoggedCaseHistory } from './infrastructure/logged-case-history.adapter.js';
import { StoredCaseStreams } from './infrastructure/stored-case-streams.js';

const histories: Provider[] = [StoredCaseStreams, { provide: CaseHistory, useClass: LoggedCaseHistory }];

/** What happened in a case, for whoever looks back. It reads the log and decides nothing. */
@Module({
  imports: [IdentityModule],
  controllers: [TimelineController],
  providers: [CaseStreamsProjection, ...histories],
})
export class AuditModule {}
