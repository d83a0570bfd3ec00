import { SetMetadata } from '@nestjs/common';

export const owingKey = 'mingjian:owing';

/** Also for a session that still owes something: to pay it, or to leave. */
export const EvenOwing = (): MethodDecorator => SetMetadata(owingKey, true);
