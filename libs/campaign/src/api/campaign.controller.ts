import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
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
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { CampaignQuery, type CampaignView, type QuotaView } from '../application/campaign.query.js';
import { DecideCampaign } from '../application/decide-campaign.js';
import { CampaignList, type CampaignSummary } from '../application/ports/campaign-list.port.js';
import { RulebookIntake } from '../application/rulebook-intake.js';
import { CampaignDto, CampaignRowDto, QuotaDto, RulebookDto, RulebookQuery } from './campaign-view.dto.js';
import {
  AmendRulebookDto,
  CloseCampaignDto,
  ConstituteGroupDto,
  EnrolOrganDto,
  ExtendDueDateDto,
  OpenCampaignDto,
} from './campaign.dto.js';
import type { Outcome } from '#libs/decisions';

@ApiTags('campaigns')
@Controller('campaigns')
export class CampaignController {
  constructor(
    private readonly bus: CommandBus,
    private readonly intake: RulebookIntake,
    private readonly list: CampaignList,
    private readonly pages: Pages,
    private readonly campaigns: CampaignQuery,
  ) {}

  @Get()
  @Act('campaign.read')
  @AnswersPage(CampaignRowDto)
  page(@Query() query: PageQuery): Promise<Page<CampaignSummary>> {
    const { after = '', limit } = query;
    return this.pages.of(query, async () =>
      sliceOf(await this.list.page(after, limit + 1), limit, ({ id }) => id),
    );
  }

  @Get(':id')
  @Act('campaign.read')
  @Answers(CampaignDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<CampaignView> {
    return this.campaigns.show(actor, id);
  }

  @Get(':id/rulebook')
  @Act('campaign.read')
  @Answers(RulebookDto)
  rulebook(
    @PathId() id: string,
    @Query() { digest }: RulebookQuery,
    @Asking() actor: Actor,
  ): Promise<RulebookDto> {
    return this.campaigns.rulebook(actor, id, digest);
  }

  @Get(':id/quotas/:organ')
  @Act('campaign.read-quota')
  @Answers(QuotaDto)
  quota(@PathId() id: string, @PathId('organ') organ: string, @Asking() actor: Actor): Promise<QuotaView> {
    return this.campaigns.quota(actor, id, organ);
  }

  @Post()
  @Act('campaign.open')
  @Opens('campaign')
  async open(
    @Body() { rulebook }: OpenCampaignDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    // The id is that of the command, so that a repeated request says the same thing.
    const id = envelope.commandId;
    const command = await this.intake.opening(rulebook);
    return { id, ...(await this.bus.execute(new DecideCampaign(id, command, envelope))) };
  }

  @Post(':id/enrolments')
  @Act('campaign.enrol')
  @Acts('campaign')
  enrol(@PathId() id: string, @Body() body: EnrolOrganDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideCampaign(id, { type: 'EnrolOrgan', ...body }, envelope));
  }

  @Post(':id/groups')
  @Act('campaign.constitute-group')
  @Acts('campaign')
  constitute(
    @PathId() id: string,
    @Body() body: ConstituteGroupDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideCampaign(id, { type: 'ConstituteGroup', ...body }, envelope));
  }

  @Post(':id/due-dates')
  @Act('campaign.extend-due-date')
  @Acts('campaign')
  extend(
    @PathId() id: string,
    @Body() body: ExtendDueDateDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideCampaign(id, { type: 'ExtendDueDate', ...body }, envelope));
  }

  @Post(':id/amendments')
  @Act('campaign.amend')
  @Acts('campaign')
  async amend(
    @PathId() id: string,
    @Body() { rulebook, reason }: AmendRulebookDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const command = await this.intake.amendment(rulebook, reason);
    return this.bus.execute(new DecideCampaign(id, command, envelope));
  }

  @Post(':id/closing')
  @Act('campaign.close')
  @Acts('campaign')
  close(
    @PathId() id: string,
    @Body() { reason }: CloseCampaignDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideCampaign(id, { type: 'CloseCampaign', reason }, envelope));
  }
}
