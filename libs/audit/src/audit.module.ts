import { Module, type Provider } from '@nestjs/common';
import { TimelineController } from './api/timeline.controller.js';
import { CaseHistory } from './application/ports/case-history.port.js';
import { LoggedCaseHistory } from './infrastructure/logged-case-history.adapter.js';

const histories: Provider[] = [{ provide: CaseHistory, useClass: LoggedCaseHistory }];

/** What happened in a case, for whoever looks back. It reads the log and decides nothing. */
@Module({ controllers: [TimelineController], providers: histories })
export class AuditModule {}
