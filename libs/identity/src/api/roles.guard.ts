import { ForbiddenException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ActingRequest } from '#libs/http';
import { Access, type Named } from '../application/access.js';
import { actOf, isPublic } from './act-of.js';
import { purposeIn } from './purpose.js';

/** Denies by default: a route is for those to whom the policy gives its act. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: Access,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = actOf(this.reflector, context);
    if (isPublic(act)) return true;
    const request = context.switchToHttp().getRequest<Addressed>();
    const { actor, params, headers, campaigns } = request;
    if (act === undefined || !this.access.isForRole(act, actor)) throw new ForbiddenException();
    this.access.expectPurpose(act, actor, purposeIn(headers));
    await this.access.expectRelated(act, actor, params.id);
    if (campaigns)
      await this.access.expectDelegated(campaigns, act, actor, { id: params.id, ...namedIn(request) });
    return true;
  }
}

/** Of a route without an id: what it lists, or opens, is of this campaign, or about these nominations. */
const namedIn = ({ method, body, query }: Addressed): Named => {
  // Where it is not what the route reads, the route refuses it as unknown.
  const { campaign, nomination, nominations, about } = (method === 'GET' ? query : body) ?? {};
  return {
    campaign: typeof campaign === 'string' ? campaign : undefined,
    about: [nomination, nominations, about].flat().filter((named) => typeof named === 'string'),
  };
};

type Naming = Readonly<Partial<Record<'campaign' | 'nomination' | 'nominations' | 'about', unknown>>>;

interface Addressed extends ActingRequest {
  readonly params: { readonly id?: string };
  readonly query: Naming;
  readonly body: Naming | null | undefined;
  /** Set where the actor stands in for another in these only. */
  readonly campaigns?: readonly string[];
}
