import { Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ActingRequest } from '#libs/http';
import { FrontDesk } from '../application/front-desk.js';
import { publicKey } from './access.decorator.js';
import { tokenOf } from './bearer.js';

/** No anonymous act: every route but the public ones is for those who hold a token. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly desk: FrontDesk,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicKey, route)) return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const token = tokenOf(request);
    const actor = token === undefined ? undefined : await this.desk.actorOf(token);
    if (!actor) throw new UnauthorizedException();
    request.actor = actor;
    return true;
  }
}
