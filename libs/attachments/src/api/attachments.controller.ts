import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking, Problems, TakesStream } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { everyType } from '../attachment-types.js';
import { AttachmentDto } from './attachments.dto.js';
import { Attachments, type KeptAttachment } from '../attachments.port.js';
import { FileReaders } from '../file-readers.js';
import { Uploads } from '../uploads.port.js';

const binary = { type: 'string', format: 'binary' } as const;
const medias = everyType.map(({ media }) => media);
@ApiTags('attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly uploads: Uploads,
    private readonly readers: FileReaders,
  ) {}

  /** The body is the file as it is. Uploading the same file again keeps another, under another digest. */
  @Post()
  @Act('attachment.upload')
  @TakesStream()
  @ApiConsumes(...medias)
  @ApiBody({ schema: binary, required: true })
  @ApiResponse({ status: 201, description: 'The file is kept', type: AttachmentDto })
  @Problems(400, 413, 415, 500, 507)
  keep(@Asking() { accountId }: Actor, @Req() { headers, raw }: FastifyRequest): Promise<KeptAttachment> {
    const length = headers['content-length'];
    const declared = {
      type: mediaOf(headers['content-type']),
      ...(length !== undefined && { declaredSize: Number(length) }),
    };
    return this.attachments.keep(raw, declared, (file) => this.uploads.record(accountId, file));
  }

  /** Only ever as a file to be saved: a browser neither shows it nor guesses what it is. */
  @Get(':digest')
  @Act('attachment.read')
  @ApiParam({ name: 'digest', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } })
  @ApiProduces('application/octet-stream')
  @ApiResponse({
    ...{ status: 200, description: 'The file' },
    content: { 'application/octet-stream': { schema: binary } },
    headers: { ETag: { description: 'Its digest', schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 304, description: 'Whoever asks has it (If-None-Match)' })
  @Problems(404, 500, 503)
  async open(
    @Param('digest') digest: string,
    @Asking() actor: Actor,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.readers.expectReadable(digest, actor);
    const { stream, size, type } = await this.attachments.open(digest);
    const tag = `"${digest}"`;
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' });
    if (headers['if-none-match'] === tag) {
      stream.destroy();
      await reply.status(304).send();
      return;
    }
    reply.headers({ 'content-type': type, 'content-length': size, 'content-disposition': 'attachment' });
    await reply.send(stream);
  }
}

/** Without parameters such as the charset. */
const mediaOf = (contentType = ''): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
