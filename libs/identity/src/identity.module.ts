import { Module, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccountsController } from './api/accounts.controller.js';
import { AuthGuard } from './api/auth.guard.js';
import { BehalfGuard } from './api/behalf.guard.js';
import { CredentialResetsController } from './api/credential-resets.controller.js';
import { OrgansController } from './api/organs.controller.js';
import { OwnAccountController } from './api/own-account.controller.js';
import { OwnCredentialsController } from './api/own-credentials.controller.js';
import { ProviderSignInController } from './api/provider-sign-in.controller.js';
import { RolesController } from './api/roles.controller.js';
import { RolesGuard } from './api/roles.guard.js';
import { SessionsController } from './api/sessions.controller.js';
import { Access } from './application/access.js';
import { AccountDirectory } from './application/account-directory.js';
import { AccountOffice } from './application/account-office.js';
import { AccountQuery } from './application/account.query.js';
import { CredentialResets } from './application/credential-resets.js';
import { DecideAccountHandler } from './application/decide-account.js';
import { DecideOrganHandler } from './application/decide-organ.js';
import { FirstAdministrator } from './application/first-administrator.js';
import { FrontDesk } from './application/front-desk.js';
import { Matters } from './application/matters.js';
import { OrganDirectory } from './application/organ-directory.js';
import { OrganOffice } from './application/organ-office.js';
import { OwnCredentials } from './application/own-credentials.js';
import { ProviderDesk } from './application/provider-desk.js';
import { Scopes } from './application/scopes.js';
import { StandIns } from './application/stand-ins.js';
import { Credentials } from './infrastructure/credentials.js';
import { IdentityFeed } from './infrastructure/identity-feed.js';
import { ProviderErrands } from './infrastructure/provider-errands.js';
import { ProviderGrants } from './infrastructure/provider-grants.js';
import { ProviderLinks } from './infrastructure/provider-links.js';
import { SecondFactors } from './infrastructure/second-factors.js';
import { SessionList } from './infrastructure/session-list.js';
import { Sessions } from './infrastructure/sessions.js';
import { SignInAttempts } from './infrastructure/sign-in-attempts.js';

const handlers: Provider[] = [DecideOrganHandler, DecideAccountHandler];
const directories: Provider[] = [OrganDirectory, AccountDirectory, IdentityFeed];
const offices: Provider[] = [
  OrganOffice,
  AccountOffice,
  AccountQuery,
  StandIns,
  FrontDesk,
  FirstAdministrator,
];
const secrets: Provider[] = [Credentials, SecondFactors, SignInAttempts, Sessions, SessionList];
const provided: Provider[] = [ProviderDesk, ProviderErrands, ProviderGrants, ProviderLinks];
const desks: Provider[] = [OwnCredentials, CredentialResets, ...provided];
const policies: Provider[] = [Matters, Access, Scopes];
// In this order: who is it, for whom, and may he?
const guards: Provider[] = [
  { provide: APP_GUARD, useClass: AuthGuard },
  { provide: APP_GUARD, useClass: BehalfGuard },
  { provide: APP_GUARD, useClass: RolesGuard },
];
const controllers: Type[] = [
  SessionsController,
  ProviderSignInController,
  OwnCredentialsController,
  OwnAccountController,
  CredentialResetsController,
  AccountsController,
  RolesController,
  OrgansController,
];

@Module({
  imports: [CqrsModule],
  controllers,
  providers: [...handlers, ...directories, ...offices, ...secrets, ...desks, ...policies, ...guards],
  exports: [Access, Scopes, Matters, OrganDirectory, OrganOffice, AccountOffice],
})
export class IdentityModule {}
