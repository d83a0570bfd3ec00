import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiParam,
  ApiProduces,
  ApiProperty,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '#libs/http';
import { refuse } from '../ledger-server.errors.js';
import { receiptJson, tlogProofText, type ReceiptJson, type TlogProof } from '#libs/ledger';
import { waitIn } from './prefer.js';

class ActReceiptDto implements ReceiptJson {
  @ApiProperty({ type: 'integer', description: 'Place in the tree: the position less one' })
  readonly index!: number;

  @ApiProperty({ type: String, description: 'The leaf: RFC 8785 JSON of the event as it stands in the log' })
  readonly entry!: string;

  @ApiProperty({ type: [String], description: "Base64 of the hashes, from the entry's neighbour up" })
  readonly proof!: readonly string[];

  @ApiProperty({ type: String, description: 'The signed note (C2SP tlog-checkpoint)' })
  readonly checkpoint!: string;
}

/** `GET …/{position}` of a receipt: JSON, or C2SP tlog-proof for whoever accepts `text/plain`. */
export const AnswersReceipt = (): MethodDecorator =>
  applyDecorators(
    ApiParam({ name: 'position', description: 'In the log', schema: { type: 'integer', minimum: 1 } }),
    ApiHeader({
      name: 'Prefer',
      description: '`wait=5`: waits so many seconds, 10 at most, until it is sealed',
      required: false,
    }),
    ApiExtraModels(ActReceiptDto),
    ApiProduces('application/json', 'text/plain'),
    ApiOkResponse({
      description: 'To be verified with public keys alone',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(ActReceiptDto) } },
        'text/plain': { schema: { type: 'string' } },
      },
    }),
    Problems(404, 500),
  );

/** @throws LEDGER.NO_EVENT */
export const positionIn = (text: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw refuse('LEDGER.NO_EVENT', { position: text.slice(0, 20) });
  return Number(text);
};

/** Seconds that the asker would wait; says that it was heard. */
export const patienceOf = ({ headers }: FastifyRequest, reply: FastifyReply): number => {
  const seconds = waitIn(headers['prefer']);
  if (seconds > 0) reply.header('preference-applied', `wait=${seconds}`);
  return seconds;
};

/** The text goes out as bytes, as every file does. */
export const answerTo = (
  { headers: { accept = '' } }: FastifyRequest,
  reply: FastifyReply,
  receipt: TlogProof,
): ReceiptJson | Buffer => {
  reply.header('vary', 'Accept');
  if (!accept.includes('text/plain') || accept.includes('json')) return receiptJson(receipt);
  reply.header('content-type', 'text/plain; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${receipt.index + 1}.tlog-proof"`);
  return Buffer.from(tlogProofText(receipt));
};
