import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideHonour } from '../application/decide-honour.js';
import type { HonourAct } from '../domain/honour.commands.js';
import {
  ConcludeInquiryDto,
  OpenInquiryDto,
  RepresentationDto,
  RepresentationWaiverDto,
} from './honour-inquiry.dto.js';

/** What comes before a decision: a title is looked into, and its holder heard. */
@ApiTags('honours')
@Controller('honours/:id')
export class HonourInquiryController {
  constructor(private readonly bus: CommandBus) {}

  @Post('inquiries')
  @Act('honour.open-inquiry')
  @Acts('honour')
  open(@PathId() id: string, @Body() body: OpenInquiryDto, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'OpenInquiry', ...body }, envelope);
  }

  @Post('inquiry-conclusions')
  @Act('honour.conclude-inquiry')
  @Acts('honour')
  conclude(
    @PathId() id: string,
    @Body() { remarks = '', ...body }: ConcludeInquiryDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'ConcludeInquiry', ...body, remarks }, envelope);
  }

  @Post('representations')
  @Act('honour.represent')
  @Acts('honour')
  represent(
    @PathId() id: string,
    @Body() { text, attachments = [] }: RepresentationDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'RecordRepresentation', text, attachments }, envelope);
  }

  @Post('representation-waiver')
  @Act('honour.waive-representation')
  @Acts('honour')
  waive(
    @PathId() id: string,
    @Body() body: RepresentationWaiverDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'WaiveRepresentation', ...body }, envelope);
  }

  #decide(id: string, act: HonourAct, envelope: Envelope): Promise<object> {
    return this.bus.execute(new DecideHonour(id, act, envelope));
  }
}
