import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Asking, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import type { ComplaintRecord } from '../application/complaint-record.js';
import { ComplaintRecordQuery } from '../application/complaint-record.query.js';
import { ComplaintRecordDto } from './complaint-record.dto.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintRecordController {
  constructor(private readonly records: ComplaintRecordQuery) {}

  /** What it says, what was done and what was found: for those who act on it and for auditors. */
  @Get(':id/record')
  @Act('complaint.read-record')
  @Answers(ComplaintRecordDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<ComplaintRecord> {
    return this.records.show(actor, id);
  }
}
