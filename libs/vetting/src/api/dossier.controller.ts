import { Body, Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, Asking, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecideDossier } from '../application/decide-dossier.js';
import { DossierQuery, type DossierView } from '../application/dossier.query.js';
import { nothingFound } from '../domain/dossier/check.words.js';
import type { DossierAct } from '../domain/dossier/dossier.commands.js';
import { RecordCheckDto, ReopenDto, SelfReviewDto, SupersedeCheckDto } from './dossier.dto.js';
import { DossierDto } from './dossier-view.dto.js';

/** A dossier has the id of its nomination. */
@ApiTags('dossiers')
@Controller('dossiers')
export class DossierController {
  constructor(
    private readonly bus: CommandBus,
    private readonly dossiers: DossierQuery,
  ) {}

  @Get(':id')
  @Act('dossier.read')
  @Answers(DossierDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<DossierView> {
    return this.dossiers.show(actor, id);
  }

  @Post(':id/self-review')
  @Act('dossier.record-self-review')
  @Acts('dossier')
  recordSelfReview(
    @PathId() id: string,
    @Body() body: SelfReviewDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordSelfReview', ...body }, envelope);
  }

  @Post(':id/checks')
  @Act('dossier.record-check')
  @Acts('dossier')
  recordCheck(
    @PathId() id: string,
    @Body() body: RecordCheckDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordCheck', ...noRemarks, ...body }, envelope);
  }

  @Post(':id/checks/supersede')
  @Act('dossier.supersede-check')
  @Acts('dossier')
  supersedeCheck(
    @PathId() id: string,
    @Body() body: SupersedeCheckDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'SupersedeCheck', ...noRemarks, ...body }, envelope);
  }

  @Post(':id/reopening')
  @Act('dossier.reopen')
  @Acts('dossier')
  reopen(@PathId() id: string, @Body() body: ReopenDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'ReopenDossier', ...everything, ...body }, envelope);
  }

  #decide(id: string, command: DossierAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideDossier(id, command, envelope));
  }
}

/** What may be left out of a request. */
const noRemarks = { ...nothingFound, remarks: '' };
const everything: { readonly asks: readonly string[]; readonly checks: readonly string[] } = {
  asks: [],
  checks: [],
};
