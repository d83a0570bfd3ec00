import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { anObject, invalid, unknownField, type Fault } from './faults.js';

/** Refuses a body that the handler never reads: whoever sends one expects that it counts. */
export class UnreadBodyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!readsBody(context)) {
      const faults = faultsOf(context.switchToHttp().getRequest<FastifyRequest>().body);
      if (faults.length > 0) throw invalid(faults);
    }
    return next.handle();
  }
}

/** Nest keeps what a handler's parameters are under `<kind>:<index>`. */
const readsBody = (context: ExecutionContext): boolean => {
  const parameters: unknown = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  );
  return Object.keys(parameters ?? {}).some((key) => key.startsWith(`${RouteParamtypes.BODY}:`));
};

const faultsOf = (body: unknown): readonly Fault[] => {
  const none = body ?? {};
  if (typeof none !== 'object' || Array.isArray(none)) return [{ pointer: '', says: anObject }];
  return Object.keys(none).map((field) => ({ pointer: `/${field}`, says: unknownField }));
};
