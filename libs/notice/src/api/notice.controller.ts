import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Acts,
  Answers,
  AnswersPage,
  Asking,
  Envelope,
  Opens,
  Pages,
  PathId,
  sliceOf,
  type Page,
} from '#libs/http';
import { Act } from '#libs/identity';
import { streamOf, type Actor } from '#libs/kernel';
import { DecideNotice } from '../application/decide-notice.js';
import { NoticeQuery, type NoticeView } from '../application/notice.query.js';
import { noticeDecider } from '../domain/notice.decider.js';
import { NoticeList, type NoticeSummary } from '../application/ports/notice-list.port.js';
import { NoticeDto, NoticePageQuery, NoticeRowDto, OpenNoticeDto, RaiseObjectionDto } from './notice.dto.js';

interface Reply {
  header(name: string, value: string): unknown;
}

@ApiTags('notices')
@Controller('notices')
export class NoticeController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: NoticeList,
    private readonly pages: Pages,
    private readonly notices: NoticeQuery,
  ) {}

  @Get()
  @Act('notice.read')
  @AnswersPage(NoticeRowDto)
  page(@Query() query: NoticePageQuery): Promise<Page<NoticeSummary>> {
    const { after = '', limit, campaign, stage } = query;
    return this.pages.of(query, async () => {
      return sliceOf(await this.list.page({ campaign, stage }, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('notice.read')
  @Answers(NoticeDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<NoticeView> {
    return this.notices.show(actor, id);
  }

  @Post()
  @Act('notice.open')
  @Opens('notice')
  async open(@Body() body: OpenNoticeDto, @Envelope() envelope: Envelope): Promise<object> {
    // The id is that of the command, so that a repeated request says the same thing.
    const id = envelope.commandId;
    const outcome = await this.bus.execute(new DecideNotice(id, { type: 'OpenNotice', ...body }, envelope));
    return { id, ...outcome };
  }

  @Post(':id/objections')
  @Act('notice.object')
  @ApiOperation({
    summary: 'Raises an objection on behalf of whoever objects; it becomes a complaint',
    description: "The answer's id is that of the complaint; `If-Match` and ETag are revisions of the notice.",
  })
  @Opens('notice')
  async object(
    @PathId() id: string,
    @Body() body: RaiseObjectionDto,
    @Envelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<object> {
    const complaint = envelope.commandId;
    const command = { type: 'RaiseObjection', complaint, ...body } as const;
    const outcome = await this.bus.execute(new DecideNotice(id, command, envelope));
    // The interceptor looks for a notice with the answer's id, which here is the complaint's.
    const revision = outcome.revisions[streamOf(noticeDecider.category, id)];
    if (revision !== undefined) reply.header('ETag', `"${revision}"`);
    return { id: complaint, ...outcome };
  }

  @Post(':id/closing')
  @Act('notice.close')
  @Acts('notice')
  close(@PathId() id: string, @Envelope() envelope: Envelope): Promise<object> {
    return this.bus.execute(new DecideNotice(id, { type: 'CloseNotice' }, envelope));
  }
}
