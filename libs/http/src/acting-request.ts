import type { Actor } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';

/** A request whose sender is known: the guard of identity has set the actor. `id` is the correlation id. */
export interface ActingRequest extends FastifyRequest {
  actor: Actor;
}
