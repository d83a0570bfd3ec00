import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { policy, type ActName } from '../domain/policy.js';
import { actKey } from './access.decorator.js';

/** The act that a route names; `undefined` where it names none. */
export const actOf = (reflector: Reflector, context: ExecutionContext): ActName | undefined =>
  reflector.getAllAndOverride<ActName | undefined>(actKey, [context.getHandler(), context.getClass()]);

/** For everybody, unknown people too. */
export const isPublic = (act: ActName | undefined): boolean =>
  act !== undefined && policy[act].to === 'public';
