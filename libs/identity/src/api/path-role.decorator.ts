import { Param, type PipeTransform } from '@nestjs/common';
import { roles, type Role } from '#libs/kernel';
import { refuse } from '../domain/identity.errors.js';

/** `@PathRole() role: Role`: the role in the address. */
export const PathRole = (): ParameterDecorator => Param('role', new RolePipe());

class RolePipe implements PipeTransform<unknown, Role> {
  transform(value: unknown): Role {
    const role = roles.find((known) => known === value);
    if (role === undefined) throw refuse('IDENTITY.ROLE_UNKNOWN', { roles: roles.join(', ') });
    return role;
  }
}
