import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiHeader } from '@nestjs/swagger';
import { Problems } from '#libs/http';
import { roles } from '#libs/kernel';
import { needsPurpose } from '../domain/policy/field-policy.js';
import { policy, type ActName } from '../domain/policy.js';

export const actKey = 'mingjian:act';

type Decorator = ClassDecorator & MethodDecorator;

/** What a route does, by the words of the policy, which says who may; a route that names no act is denied to all. */
export const Act = (act: ActName): Decorator =>
  applyDecorators(
    SetMetadata(actKey, act),
    ApiExtension('x-act', act),
    ...(policy[act].to === 'public' ? [] : [ApiBearerAuth(), Problems(401, 403)]),
    ...purposeOf(act),
  );

const purposeOf = (act: ActName): readonly Decorator[] => {
  const { to, shows } = policy[act];
  if (to === 'public' || shows === undefined || !roles.some((role) => needsPurpose(role, shows))) return [];
  return [ApiHeader({ name: 'Purpose', description: purposeSays, required: false }), Problems(400)];
};

const purposeSays = 'What it is read for; auditors must say. Percent-encoded UTF-8, up to 200 characters.';
