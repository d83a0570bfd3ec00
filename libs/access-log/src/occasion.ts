import type { Actor } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';
import type { Occasion } from './access-entry.js';

/** A request whose sender may not be known. */
export interface Asked extends FastifyRequest {
  readonly actor?: Actor;
  /** Name of the act in the policy, where a guard told it. */
  readonly act?: string;
}

/** What of a request goes into every entry. */
export const occasionOf = (request: Asked): Occasion => ({
  ...(request.actor && { actor: request.actor }),
  act: actOf(request),
  ...purposeIn(request.headers['purpose']),
  correlationId: request.id,
  address: request.ip,
});

/** Without a name in the policy: the method and the route's pattern, never the address itself. */
const actOf = ({ act, method, routeOptions }: Asked): string =>
  act ?? `${method} ${routeOptions.url ?? 'none'}`;

const longest = 200;

/** Chinese comes percent-encoded, as headers are Latin-1. Control characters no column holds, or needs. */
const purposeIn = (header: string | readonly string[] | undefined): Pick<Occasion, 'purpose'> => {
  if (typeof header !== 'string') return {};
  const clean = decoded(header)
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
  return clean === '' ? {} : { purpose: [...clean].slice(0, longest).join('') };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
