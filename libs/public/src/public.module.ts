import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { HonoursModule } from '#libs/honours';
import { IdentityModule } from '#libs/identity';
import { NominationModule } from '#libs/nomination';
import { NoticeModule } from '#libs/notice';
import { PublicationController } from './api/publication.controller.js';
import { ReportController } from './api/report.controller.js';
import { Following } from './application/following.query.js';
import { Lodging } from './application/lodging.js';
import { Publications } from './application/ports/publications.port.js';
import { Reports } from './application/ports/reports.port.js';
import { PostedNominees } from './infrastructure/acl/posted-nominees.acl.js';
import { PublicationsOfContexts } from './infrastructure/acl/publications.acl.js';
import { ReportsOfVetting } from './infrastructure/acl/reports.acl.js';

const acls: Provider[] = [
  PostedNominees,
  { provide: Publications, useClass: PublicationsOfContexts },
  { provide: Reports, useClass: ReportsOfVetting },
];

/** What anybody may do without an account (ADR 18). The application provides its `Receipts`. */
@Module({
  imports: [CqrsModule, CampaignModule, HonoursModule, IdentityModule, NominationModule, NoticeModule],
  controllers: [PublicationController, ReportController],
  providers: [Lodging, Following, ...acls],
})
export class PublicModule {}
