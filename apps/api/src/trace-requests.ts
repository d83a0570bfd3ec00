import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessLog, traceAccess, WhatWasRead } from '#libs/access-log';
import { AccountDirectory } from '#libs/identity';

/** What an answer shows, and what is refused, is in the access log before it leaves. */
export const traceRequests = (app: NestFastifyApplication): void => {
  const accounts = app.get(AccountDirectory, { strict: false });
  traceAccess(app.getHttpAdapter().getInstance(), {
    log: app.get(AccessLog),
    read: app.get(WhatWasRead),
    isAccount: (login) => accounts.find(login) !== undefined,
  });
};
