import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { refuseAddress } from '#libs/http';
import { sendStrictestHeaders } from './security-headers.js';

/** An address that the router cannot read is refused before any hook: it gets its headers here. */
export const refuseBareAddress = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  sendStrictestHeaders(reply);
  refuseAddress(error, request, reply);
};
