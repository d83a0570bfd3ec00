import { Module } from '@nestjs/common';
import { AttachmentsModule } from '#libs/attachments';
import { CqrsModule } from '@nestjs/cqrs';
import { SubjectsController } from './api/subjects.controller.js';
import { DecideSubjectHandler } from './application/decide-subject.js';
import { SubjectDirectory } from './application/subject-directory.js';
import { SubjectFeed } from './infrastructure/subject-feed.js';

/** Whose personal data is restricted, opened by two, or erased. */
@Module({
  imports: [CqrsModule, AttachmentsModule],
  controllers: [SubjectsController],
  providers: [DecideSubjectHandler, SubjectDirectory, SubjectFeed],
  exports: [SubjectDirectory, SubjectFeed],
})
export class PrivacyModule {}
