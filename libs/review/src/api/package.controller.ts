import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, AnswersPage, Asking, Envelope, Pages, PathId, sliceOf, type Page } from '#libs/http';
import { Act, Scopes } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecidePackage } from '../application/decide-package.js';
import { PackageQuery, type PackageView } from '../application/package.query.js';
import { PackageList, type PackageSummary } from '../application/ports/package-list.port.js';
import { PackageDto, PackageRowDto } from './package-view.dto.js';
import {
  AddItemDto,
  ForfeitLateNomineeDto,
  PackagePageQuery,
  ReceivePackageDto,
  RecordLateArrivalDto,
  ReopenPackageDto,
  ReplaceItemDto,
  ReturnPackageDto,
  SubmitPackageDto,
} from './package.dto.js';

@ApiTags('packages')
@Controller('packages')
export class PackageController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: PackageList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
    private readonly packages: PackageQuery,
  ) {}

  @Get()
  @Act('package.read')
  @AnswersPage(PackageRowDto)
  page(@Query() query: PackagePageQuery, @Asking() actor: Actor): Promise<Page<PackageSummary>> {
    const { after = '', limit, minPosition: _, ...filter } = query;
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('package.read', actor, filter.campaign);
      return sliceOf(await this.list.page(filter, scope, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('package.read')
  @Answers(PackageDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<PackageView> {
    return this.packages.show(actor, id);
  }

  @Post(':id/items')
  @Act('package.add-item')
  @Acts('package')
  add(@PathId() id: string, @Body() body: AddItemDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'AddItem', ...body }, envelope));
  }

  @Post(':id/replacements')
  @Act('package.replace-item')
  @Acts('package')
  replace(
    @PathId() id: string,
    @Body() body: ReplaceItemDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'ReplaceItem', ...body }, envelope));
  }

  @Post(':id/supplements')
  @Act('package.supplement')
  @Acts('package')
  reopen(
    @PathId() id: string,
    @Body() body: ReopenPackageDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'ReopenPackage', ...body }, envelope));
  }

  @Post(':id/submission')
  @Act('package.submit')
  @Acts('package')
  submit(
    @PathId() id: string,
    @Body() body: SubmitPackageDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'SubmitPackage', ...body }, envelope));
  }

  @Post(':id/receipt')
  @Act('package.receive')
  @Acts('package')
  receive(
    @PathId() id: string,
    @Body() body: ReceivePackageDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'ReceivePackage', ...body }, envelope));
  }

  @Post(':id/return')
  @Act('package.return')
  @Acts('package')
  return(
    @PathId() id: string,
    @Body() body: ReturnPackageDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'ReturnPackage', ...body }, envelope));
  }

  @Post(':id/forfeitures')
  @Act('package.forfeit')
  @Acts('package')
  forfeit(
    @PathId() id: string,
    @Body() body: ForfeitLateNomineeDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'ForfeitLateNominee', ...body }, envelope));
  }

  @Post(':id/late-arrivals')
  @Act('package.record-late-arrival')
  @Acts('package')
  recordLateArrival(
    @PathId() id: string,
    @Body() body: RecordLateArrivalDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecidePackage(id, { type: 'RecordLateArrival', ...body }, envelope));
  }
}
