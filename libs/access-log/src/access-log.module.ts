import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { AccessLogController } from './api/access-log.controller.js';
import { ReadersController } from './api/readers.controller.js';

/** Questions to the access log; where it lies, and whose a dossier is, the platform says. */
@Module({ imports: [IdentityModule], controllers: [AccessLogController, ReadersController] })
export class AccessLogModule {}
