import { Injectable } from '@nestjs/common';
import { Attachments } from '#libs/attachments';
import { KeptFiles } from '../application/ports/kept-files.port.js';

@Injectable()
export class KeptAttachments extends KeptFiles {
  constructor(private readonly attachments: Attachments) {
    super();
  }

  async isKept(digest: string): Promise<boolean> {
    return (await this.attachments.has([digest])).has(digest);
  }
}
