import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { Problems } from '#libs/http';
import type { Role } from '#libs/kernel';

export const allowedKey = 'mingjian:allowed';
export const publicKey = 'mingjian:public';

type Decorator = ClassDecorator & MethodDecorator;

/** The roles that may call a route; a route that names none is denied to all. */
export const Allow = (...allowed: readonly [Role, ...Role[]]): Decorator =>
  applyDecorators(SetMetadata(allowedKey, allowed), ApiBearerAuth(), Problems(401, 403));

/** For everybody, unknown people too: to log in, and for what watches the server. */
export const Public = (): Decorator => SetMetadata(publicKey, true);
