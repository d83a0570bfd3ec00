import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CampaignModule } from '#libs/campaign';
import { IdentityModule } from '#libs/identity';
import { VettingModule } from '#libs/vetting';
import { NoticeCourseController } from './api/notice-course.controller.js';
import { NoticeController } from './api/notice.controller.js';
import { DecideNoticeHandler } from './application/decide-notice.js';
import { NoticeActs } from './application/notice-acts.js';
import { NoticeNotes } from './application/notice-notes.js';
import { NoticeQuery } from './application/notice.query.js';
import { NoticesInForce } from './application/notices-in-force.query.js';
import { Campaigns } from './application/ports/campaigns.port.js';
import { Complaints } from './application/ports/complaints.port.js';
import { Nominations } from './application/ports/nominations.port.js';
import { NoticeList } from './application/ports/notice-list.port.js';
import { WorkingDaysInForce } from './application/working-days-in-force.js';
import { CampaignsOfCampaign } from './infrastructure/acl/campaigns.acl.js';
import { ComplaintsOfVetting } from './infrastructure/acl/complaints.acl.js';
import { NominationsOfNomination } from './infrastructure/acl/nominations.acl.js';
import { NoticeClosing } from './infrastructure/notice-closing.js';
import { StoredNoticeList } from './infrastructure/notice-list.adapter.js';
import { NoticeProjection } from './infrastructure/notice.projection.js';
import { NoticeMatters } from './infrastructure/notice-matters.js';

const handlers = [DecideNoticeHandler];
const application = [NoticeActs, NoticeNotes, NoticeQuery, NoticesInForce, WorkingDaysInForce];
const acls: Provider[] = [
  { provide: Campaigns, useClass: CampaignsOfCampaign },
  { provide: Nominations, useClass: NominationsOfNomination },
  { provide: Complaints, useClass: ComplaintsOfVetting },
];
const readModels: Provider[] = [NoticeProjection, { provide: NoticeList, useClass: StoredNoticeList }];
const schedules = [NoticeMatters, NoticeClosing];

@Module({
  imports: [CqrsModule, CampaignModule, IdentityModule, VettingModule],
  controllers: [NoticeController, NoticeCourseController],
  providers: [...handlers, ...application, ...acls, ...readModels, ...schedules],
  exports: [NoticesInForce],
})
export class NoticeModule {}
