import { Module } from '@nestjs/common';
import { AttachmentsController } from './api/attachments.controller.js';

/** Uploads and downloads; where the files lie is the platform's choice (`Attachments`). */
@Module({ controllers: [AttachmentsController] })
export class AttachmentsModule {}
