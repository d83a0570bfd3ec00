import { Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { expectNothingOwed } from '../application/debts.js';
import { FrontDesk } from '../application/front-desk.js';
import { actOf, isPublic } from './act-of.js';
import { tokenOf } from './bearer.js';
import type { SessionRequest } from './session-bearer.decorator.js';
import { owingKey } from './owing.decorator.js';

/** No anonymous act: every route but the public ones is for those who hold a token, and owe nothing. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly desk: FrontDesk,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(actOf(this.reflector, context))) return true;
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const token = tokenOf(request);
    const bearer = token === undefined ? undefined : await this.desk.bearerOf(token);
    if (!bearer) throw new UnauthorizedException();
    request.actor = bearer.actor;
    request.bearer = bearer;
    const route = [context.getHandler(), context.getClass()];
    if (!this.reflector.getAllAndOverride<boolean | undefined>(owingKey, route))
      expectNothingOwed(bearer.owes);
    return true;
  }
}
