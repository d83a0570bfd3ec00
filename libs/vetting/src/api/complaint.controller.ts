import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import {
  Acts,
  Answers,
  AnswersPage,
  Asking,
  Envelope,
  Opens,
  PageQuery,
  Pages,
  PathId,
  sliceOf,
  type Page,
} from '#libs/http';
import { Act, Scopes } from '#libs/identity';
import { personsOf, type Actor } from '#libs/kernel';
import { ComplaintQuery, type ComplaintView } from '../application/complaint.query.js';
import { DecideComplaint } from '../application/decide-complaint.js';
import {
  ComplaintList,
  type ClearingOwed,
  type ComplaintSummary,
} from '../application/ports/complaint-list.port.js';
import { ReporterQuery, type ReporterView } from '../application/reporter.query.js';
import type { ComplaintAct } from '../domain/complaint/complaint.commands.js';
import {
  ClearingRowDto,
  ComplaintDto,
  ComplaintPageQuery,
  ComplaintRowDto,
  ReporterViewDto,
} from './complaint-view.dto.js';
import {
  DeclineComplaintDto,
  LodgeComplaintDto,
  MergeComplaintsDto,
  TellReporterDto,
} from './complaint.dto.js';
import { cursorOf, placeIn } from './waiting-place.js';

/** What is known of complaints, and how they are taken in; how they are investigated is beside. */
@ApiTags('complaints')
@Controller('complaints')
export class ComplaintController {
  constructor(
    private readonly bus: CommandBus,
    private readonly complaints: ComplaintQuery,
    private readonly reporters: ReporterQuery,
    private readonly list: ComplaintList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
  ) {}

  @Get()
  @Act('complaint.read')
  @AnswersPage(ComplaintRowDto)
  page(@Query() query: ComplaintPageQuery, @Asking() actor: Actor): Promise<Page<ComplaintSummary>> {
    const { status, organ, after = '', limit } = query;
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('complaint.read', actor);
      const rows = await this.list.page({ status, organ }, scope, after, limit + 1);
      return sliceOf(rows, limit, ({ id }) => id);
    });
  }

  /** Names that one's own organ has still to clear, the oldest conclusion first. */
  @Get('clearings')
  @Act('complaint.read-clearings')
  @AnswersPage(ClearingRowDto)
  clearings(@Query() query: PageQuery, @Asking() actor: Actor): Promise<Page<ClearingOwed>> {
    const { after, limit } = query;
    const filter = { organ: actor.organId, readers: personsOf(actor) };
    return this.pages.of(query, async () =>
      sliceOf(await this.list.clearings(filter, placeIn(after), limit + 1), limit, placeOf),
    );
  }

  @Get(':id')
  @Act('complaint.read')
  @Answers(ComplaintDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<ComplaintView> {
    return this.complaints.show(actor, id);
  }

  /** For the organ in charge alone: not for auditors, administrators or the unit of a nominee. */
  @Get(':id/reporter')
  @Act('complaint.read-reporter')
  @Answers(ReporterViewDto)
  reporter(@PathId() id: string, @Asking() actor: Actor): Promise<ReporterView> {
    return this.reporters.show(actor, id);
  }

  @Post()
  @Act('complaint.lodge')
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

  @Post(':id/acceptance')
  @Act('complaint.accept')
  @Acts('complaint')
  accept(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'AcceptComplaint' }, envelope);
  }

  @Post(':id/declining')
  @Act('complaint.decline')
  @Acts('complaint')
  decline(
    @PathId() id: string,
    @Body() body: DeclineComplaintDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'DeclineComplaint', ...body }, envelope);
  }

  @Post(':id/replies')
  @Act('complaint.tell')
  @Acts('complaint')
  tell(
    @PathId() id: string,
    @Body() body: TellReporterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'TellReporter', ...body }, envelope);
  }

  @Post(':id/merging')
  @Act('complaint.merge')
  @Acts('complaint')
  merge(
    @PathId() id: string,
    @Body() body: MergeComplaintsDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'MergeComplaints', ...body }, envelope);
  }

  #decide(id: string, command: ComplaintAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideComplaint(id, command, envelope));
  }
}

const placeOf = ({ concludedAt: since, id: key }: ClearingOwed): string => cursorOf({ since, key });
