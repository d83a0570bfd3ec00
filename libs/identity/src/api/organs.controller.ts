import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActsInBatch,
  Answers,
  AnswersPage,
  Envelope,
  Opens,
  PageQuery,
  Pages,
  PathId,
  type Page,
} from '#libs/http';
import { OrganDirectory, type Organ } from '../application/organ-directory.js';
import { OrganOffice } from '../application/organ-office.js';
import { refuse } from '../domain/identity.errors.js';
import { IdentityFeed } from '../infrastructure/identity-feed.js';
import { Act } from './access.decorator.js';
import { BatchDto, itemOf } from './batch.dto.js';
import { listed } from './listing.js';
import { OrganDto, organOf, OrganInTreeDto, RegisterOrganDto, RegisterOrgansDto } from './organ.dto.js';

@ApiTags('organs')
@Controller('organs')
export class OrgansController {
  readonly #pages: Pages;

  constructor(
    private readonly office: OrganOffice,
    private readonly directory: OrganDirectory,
    feed: IdentityFeed,
  ) {
    this.#pages = new Pages(feed);
  }

  @Post()
  @Act('organ.register')
  @Opens('organ')
  async register(@Body() dto: RegisterOrganDto, @Envelope() envelope: Envelope): Promise<object> {
    return { id: dto.id, ...(await this.office.register(organOf(dto), envelope)) };
  }

  @Post('batch')
  @Act('organ.register')
  @ActsInBatch(BatchDto)
  async registerAll(@Body() { organs }: RegisterOrgansDto, @Envelope() envelope: Envelope): Promise<object> {
    const settled = await this.office.registerAll(organs.map(organOf), envelope);
    return { items: settled.map(itemOf) };
  }

  @Get()
  @Act('organ.read')
  @AnswersPage(OrganDto)
  list(@Query() query: PageQuery): Promise<Page<Organ>> {
    return this.#pages.of(query, async () => listed(this.directory.all(), query));
  }

  @Get(':id')
  @Act('organ.read')
  @Answers(OrganInTreeDto)
  find(@PathId() id: string): object {
    const organ = this.directory.find(id);
    if (!organ) throw refuse('IDENTITY.ORGAN_NOT_FOUND', { organ: id });
    return { ...organ, above: this.directory.ancestors(id) };
  }
}
