import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PathId, Published, sliceOf } from '#libs/http';
import { Act } from '#libs/identity';
import { Publications } from '../application/ports/publications.port.js';
import { refuse } from '../domain/public.errors.js';
import { PostedNoticePageDto, PublicPageQuery, RegisterPageDto, ShownNoticeDto } from './publication.dto.js';

/** What anybody may read. */
@ApiTags('public')
@Controller('public')
export class PublicationController {
  constructor(private readonly publications: Publications) {}

  @Get('notices')
  @Act('public.read-notices')
  @Published(PostedNoticePageDto)
  async notices(@Query() { after = '', limit }: PublicPageQuery): Promise<PostedNoticePageDto> {
    return pageOf(await this.publications.notices(after, limit + 1), limit);
  }

  /** Its nominees a page at a time. */
  @Get('notices/:id')
  @Act('public.read-notices')
  @Published(ShownNoticeDto)
  async notice(
    @PathId() id: string,
    @Query() { after = '', limit }: PublicPageQuery,
  ): Promise<ShownNoticeDto> {
    const notice = await this.publications.notice(id, after, limit);
    if (!notice) throw refuse('PUBLIC.NOTICE_NOT_IN_FORCE');
    return notice;
  }

  @Get('register')
  @Act('public.read-register')
  @Published(RegisterPageDto)
  async register(@Query() { after = '', limit }: PublicPageQuery): Promise<RegisterPageDto> {
    return pageOf(await this.publications.register(after, limit + 1), limit);
  }
}

const pageOf = <Item extends { readonly id: string }>(
  rows: readonly Item[],
  limit: number,
): PublicPage<Item> => {
  const { items, next } = sliceOf(rows, limit, ({ id }) => id);
  return { items, ...(next !== null && { next }) };
};

interface PublicPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}
