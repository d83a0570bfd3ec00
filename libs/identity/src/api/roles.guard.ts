import { ForbiddenException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ActingRequest } from '#libs/http';
import type { Role } from '#libs/kernel';
import { allowedKey, publicKey } from './access.decorator.js';

/** Denies by default: a route is for the roles that it names. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicKey, route)) return true;
    const allowed = this.reflector.getAllAndOverride<readonly Role[] | undefined>(allowedKey, route);
    const { actor } = context.switchToHttp().getRequest<ActingRequest>();
    if (allowed?.some((role) => role === actor.role)) return true;
    throw new ForbiddenException();
  }
}
