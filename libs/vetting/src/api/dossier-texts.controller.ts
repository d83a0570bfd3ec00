import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Asking, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { OpinionTextsQuery, type OpinionTextsView } from '../application/opinion-texts.query.js';
import { OpinionTextsDto } from './dossier-texts.dto.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class DossierTextsController {
  constructor(private readonly texts: OpinionTextsQuery) {}

  /** Grounds, questions and what was told, for the organ that was asked and the one that asked. */
  @Get(':id/opinions/:ask')
  @Act('dossier.read-opinion')
  @Answers(OpinionTextsDto)
  opinion(
    @PathId() id: string,
    @PathId('ask') ask: string,
    @Asking() actor: Actor,
  ): Promise<OpinionTextsView> {
    return this.texts.show(actor, id, ask);
  }
}
