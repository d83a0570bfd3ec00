import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { AttachmentsController } from './api/attachments.controller.js';
import { FileReaders } from './file-readers.js';
import { NamedFileProjection } from './named-file.projection.js';
import { NamedFiles } from './named-files.js';

/** Uploads and downloads; where the files lie is the platform's choice (`Attachments`). */
@Module({
  imports: [IdentityModule],
  controllers: [AttachmentsController],
  providers: [NamedFileProjection, NamedFiles, FileReaders],
  exports: [NamedFiles],
})
export class AttachmentsModule {}
