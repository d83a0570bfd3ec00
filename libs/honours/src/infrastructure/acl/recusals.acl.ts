import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { Recusals as RecusalsOnRecord } from '#libs/vetting';
import { Recusals } from '../../application/ports/recusals.port.js';

@Injectable()
export class RecusalsOfVetting extends Recusals {
  constructor(private readonly recusals: RecusalsOnRecord) {
    super();
  }

  expectImpartial(reading: Reading, act: string, nomination: string): Promise<void> {
    return this.recusals.expectImpartial(reading, act, [nomination]);
  }
}
