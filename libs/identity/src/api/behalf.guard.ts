import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { ActingRequest } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { StandIns } from '../application/stand-ins.js';

/** Header `On-Behalf-Of: <login>`: the act is for a colleague who delegated it. */
@Injectable()
export class BehalfGuard implements CanActivate {
  constructor(private readonly standIns: StandIns) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Identified>();
    const { 'on-behalf-of': login } = request.headers;
    if (request.actor && login !== undefined)
      Object.assign(request, this.standIns.actingFor(request.actor, String(login)));
    return true;
  }
}

/** On public routes nobody is identified. */
type Identified = Pick<ActingRequest, 'headers'> & { actor?: Actor };
