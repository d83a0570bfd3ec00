import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ActingRequest } from '#libs/http';
import type { Bearer } from '../application/front-desk.js';

/** A request that came in a session. */
export interface SessionRequest extends ActingRequest {
  bearer: Bearer;
}

/** `@InSession() bearer: Bearer`: who asks, and in which session. */
export const InSession = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Bearer =>
    context.switchToHttp().getRequest<SessionRequest>().bearer,
);
