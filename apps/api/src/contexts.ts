import type { Type } from '@nestjs/common';
import { AccessLog1795401000000, AccessLogModule } from '#libs/access-log';
import {
  AttachmentsModule,
  AttachmentUploads1795395000000,
  NamedFiles1795414000000,
} from '#libs/attachments';
import { AuditModule, CaseStreams1795418200000, Reliances1795420100000 } from '#libs/audit';
import {
  campaignEvents,
  CampaignModule,
  CampaignPeople1795416000000,
  CampaignRow,
  CampaignTables1795305900000,
} from '#libs/campaign';
import type { Specs } from '#libs/catalogue';
import { DashboardsModule, DashboardTables1795306400000 } from '#libs/dashboards';
import type { Migration } from '#libs/database';
import { EventLog1795305600000 } from '#libs/event-store';
import {
  honourEvents,
  HonourPublication1795398000000,
  HonourRow,
  HonoursModule,
  HonourStandings1795390400000,
  HonourTables1795306300000,
} from '#libs/honours';
import {
  identityEvents,
  IdentityModule,
  IdentitySecrets1795305650000,
  ProviderSignIn1795412000000,
  SignIn1795400000000,
} from '#libs/identity';
import {
  nominationEvents,
  NominationModule,
  NominationRow,
  NominationTables1795306000000,
  SanctionRow,
  NamedInSanction1795415100000,
  ScopedLists1795413000000,
  SetbackTables1795392000000,
} from '#libs/nomination';
import {
  noticeEvents,
  NoticeModule,
  NoticeRestarts1795393000000,
  NoticeRow,
  NoticeTables1795306200000,
  RunningNotices1795406000000,
} from '#libs/notice';
import { projectionMigrations } from '#libs/projections';
import { PublicModule } from '#libs/public';
import {
  BallotMembers1795413100000,
  SpokenOf1795415000000,
  BallotRow,
  BallotUrn1795390100000,
  PackageRow,
  reviewEvents,
  ReviewModule,
  ReviewTables1795306100000,
} from '#libs/review';
import { privacyEvents, PrivacyModule } from '#libs/privacy';
import { FailedActs1795397000000, TimekeeperDiary1795305800000 } from '#libs/timekeeper';
import {
  ClearingsOwed1795407200000,
  ComplaintRow,
  ComplaintTables1795390300000,
  LetterRow,
  LetterTables1795390200000,
  RecusalTables1795407100000,
  SeenCases1795413200000,
  SentLetters1795396000000,
  vettingEvents,
  VettingModule,
} from '#libs/vetting';

/** Every context that the platform is made of: a new one is added in this file and nowhere else. */
export const contextModules: readonly Type[] = [
  IdentityModule,
  AttachmentsModule,
  AccessLogModule,
  CampaignModule,
  VettingModule,
  NominationModule,
  NoticeModule,
  ReviewModule,
  HonoursModule,
  PublicModule,
  DashboardsModule,
  AuditModule,
  PrivacyModule,
];

/** What can stand in the log. */
export const eventSpecs: readonly Specs[] = [
  identityEvents,
  campaignEvents,
  vettingEvents,
  nominationEvents,
  noticeEvents,
  reviewEvents,
  honourEvents,
  privacyEvents,
];

/** What must exist in the database; each says by its name when it was made, and they run in that order. */
export const migrations: readonly Migration[] = [
  EventLog1795305600000,
  IdentitySecrets1795305650000,
  ...projectionMigrations,
  TimekeeperDiary1795305800000,
  FailedActs1795397000000,
  CampaignTables1795305900000,
  NominationTables1795306000000,
  ReviewTables1795306100000,
  BallotUrn1795390100000,
  LetterTables1795390200000,
  ComplaintTables1795390300000,
  NoticeTables1795306200000,
  NoticeRestarts1795393000000,
  RunningNotices1795406000000,
  HonourTables1795306300000,
  HonourStandings1795390400000,
  HonourPublication1795398000000,
  SetbackTables1795392000000,
  DashboardTables1795306400000,
  AttachmentUploads1795395000000,
  NamedFiles1795414000000,
  SentLetters1795396000000,
  RecusalTables1795407100000,
  ClearingsOwed1795407200000,
  AccessLog1795401000000,
  SignIn1795400000000,
  ProviderSignIn1795412000000,
  NamedInSanction1795415100000,
  ScopedLists1795413000000,
  BallotMembers1795413100000,
  SpokenOf1795415000000,
  CampaignPeople1795416000000,
  SeenCases1795413200000,
  CaseStreams1795418200000,
  Reliances1795420100000,
];

/** Rows of read models. */
export const entities: readonly Type[] = [
  SanctionRow,
  CampaignRow,
  NominationRow,
  NoticeRow,
  BallotRow,
  PackageRow,
  HonourRow,
  ComplaintRow,
  LetterRow,
];
