import { Injectable } from '@nestjs/common';
import { Access } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { refuse } from './attachments.errors.js';
import { NamedFiles } from './named-files.js';
import { Uploads } from './uploads.port.js';

/** Who may read a file: whoever may read something that names it, and until something does, who brought it. */
@Injectable()
export class FileReaders {
  constructor(
    private readonly files: NamedFiles,
    private readonly uploads: Uploads,
    private readonly access: Access,
  ) {}

  /** @throws ATTACHMENTS.NOT_FOUND, .NOT_FOR_YOU, HTTP.READ_MODEL_BEHIND */
  async expectReadable(digest: string, actor: Actor): Promise<void> {
    const streams = await this.files.streamsNaming(digest);
    if (await this.access.readsFilesOf(streams, actor)) return;
    if (streams.length > 0) throw refuse('ATTACHMENTS.NOT_FOR_YOU');
    if (!(await this.uploads.isBroughtBy(actor.accountId, digest)))
      throw refuse('ATTACHMENTS.NOT_FOUND', { digest });
  }
}
