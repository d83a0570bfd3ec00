import { Body, Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, Asking, Envelope, Opens, PathId } from '#libs/http';
import { Allow } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { ComplaintQuery, type ComplaintView } from '../application/complaint.query.js';
import { DecideComplaint } from '../application/decide-complaint.js';
import type { ComplaintCommand } from '../domain/complaint.commands.js';
import {
  ComplaintDto,
  ConcludeInvestigationDto,
  LodgeComplaintDto,
  OpenInvestigationDto,
} from './complaint.dto.js';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintController {
  constructor(
    private readonly bus: CommandBus,
    private readonly complaints: ComplaintQuery,
  ) {}

  @Get(':id')
  @Allow('opinion-officer', 'office', 'auditor')
  @Answers(ComplaintDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<ComplaintView> {
    return this.complaints.show(actor, id);
  }

  @Post()
  @Allow('reviewer', 'opinion-officer', 'office')
  @Opens('complaint')
  async lodge(
    @Body() body: LodgeComplaintDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    // The id is that of the command, so that a repeated request says the same thing.
    const id = envelope.commandId;
    const outcome = await this.#decide(id, { type: 'LodgeComplaint', notice: null, ...body }, envelope);
    return { id, ...outcome };
  }

  @Post(':id/investigation')
  @Allow('opinion-officer')
  @Acts('complaint')
  openInvestigation(
    @PathId() id: string,
    @Body() body: OpenInvestigationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'OpenInvestigation', ...body }, envelope);
  }

  @Post(':id/conclusion')
  @Allow('opinion-officer')
  @Acts('complaint')
  conclude(
    @PathId() id: string,
    @Body() body: ConcludeInvestigationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { conclusions, measures = '' } = body;
    return this.#decide(id, { type: 'ConcludeInvestigation', conclusions, measures }, envelope);
  }

  #decide(id: string, command: ComplaintCommand, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideComplaint(id, command, envelope));
  }
}
