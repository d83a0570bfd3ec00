import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Envelope as ActEnvelope } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import type { ActingRequest } from './acting-request.js';
import { envelopeOf } from './envelope.js';

const requestOf = (context: ExecutionContext): ActingRequest =>
  context.switchToHttp().getRequest<ActingRequest>();

/** `@Envelope() envelope: Envelope`: who asks for this act, and under which id, revision and date. */
export const Envelope = createParamDecorator((_data: unknown, context: ExecutionContext): ActEnvelope =>
  envelopeOf(requestOf(context)),
);
export type Envelope = ActEnvelope;

/** `@Asking() actor: Actor`: who asks a question. */
export const Asking = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor => requestOf(context).actor,
);
