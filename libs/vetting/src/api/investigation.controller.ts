import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideComplaint } from '../application/decide-complaint.js';
import type { ComplaintAct } from '../domain/complaint/complaint.commands.js';
import {
  ClearNameDto,
  ConcludeInvestigationDto,
  OpenInvestigationDto,
  ReassignInvestigatorsDto,
  RecordInvestigationStepDto,
  ReopenComplaintDto,
} from './investigation.dto.js';

/** How a complaint is looked into, and what follows. */
@ApiTags('complaints')
@Controller('complaints')
export class InvestigationController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':id/investigation')
  @Act('complaint.open-investigation')
  @Acts('complaint')
  open(
    @PathId() id: string,
    @Body() body: OpenInvestigationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'OpenInvestigation', ...body }, envelope);
  }

  @Post(':id/investigators')
  @Act('complaint.reassign')
  @Acts('complaint')
  reassign(
    @PathId() id: string,
    @Body() body: ReassignInvestigatorsDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReassignInvestigators', ...body }, envelope);
  }

  @Post(':id/steps')
  @Act('complaint.record-step')
  @Acts('complaint')
  recordStep(
    @PathId() id: string,
    @Body() body: RecordInvestigationStepDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordInvestigationStep', ...body }, envelope);
  }

  @Post(':id/conclusion')
  @Act('complaint.conclude')
  @Acts('complaint')
  conclude(
    @PathId() id: string,
    @Body() body: ConcludeInvestigationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { conclusions, measures = '' } = body;
    return this.#decide(id, { type: 'ConcludeInvestigation', conclusions, measures }, envelope);
  }

  @Post(':id/name-clearing')
  @Act('complaint.clear-name')
  @Acts('complaint')
  clearName(
    @PathId() id: string,
    @Body() body: ClearNameDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ClearName', ...body }, envelope);
  }

  @Post(':id/reopening')
  @Act('complaint.reopen')
  @Acts('complaint')
  reopen(
    @PathId() id: string,
    @Body() body: ReopenComplaintDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReopenComplaint', ...body }, envelope);
  }

  #decide(id: string, command: ComplaintAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideComplaint(id, command, envelope));
  }
}
