export { Act } from './api/access.decorator.js';
export { actOf } from './api/act-of.js';
export { Access } from './application/access.js';
export { Matters, type ListedCampaign } from './application/matters.js';
export { Scopes } from './application/scopes.js';
export { type Matter, nobodys } from './domain/matter.js';
export { fieldPolicy, isShownWith, needsPurpose } from './domain/policy/field-policy.js';
export {
  type ActRow,
  type FieldClass,
  fieldClasses,
  type Relation,
  relations,
} from './domain/policy/policy.words.js';
export { type ActName, mayAct, policy, relationsFor } from './domain/policy.js';
export { AccountDirectory } from './application/account-directory.js';
export { AccountOffice, type NewAccount, type OpenedAccount } from './application/account-office.js';
export { type Organ, OrganDirectory } from './application/organ-directory.js';
export { OrganOffice } from './application/organ-office.js';
export { PasswordSlip } from './application/password-slip.port.js';
export { accountDecider } from './domain/account.decider.js';
export type { AccountFacts } from './domain/account.facts.js';
export type { AccountCommand } from './domain/account.commands.js';
export type { AccountEvent } from './domain/account.events.js';
export type { OrganCommand } from './domain/organ.commands.js';
export { organDecider, type OrganFacts } from './domain/organ.decider.js';
export type { OrganData, OrganEvent } from './domain/organ.events.js';
export { IdentityModule } from './identity.module.js';
export { identityEvents } from './infrastructure/identity.catalogue.js';
export { IdentitySecrets1795305650000 } from './infrastructure/identity.migration.js';
export { IdentityKeys } from './infrastructure/identity-keys.js';
export { IdentityProvider } from './infrastructure/identity-provider.js';
export { PasswordCost, passwordCost } from './infrastructure/password-cost.js';
export { ProviderSignIn1795412000000 } from './infrastructure/provider.migration.js';
export type { ProviderSettings } from './infrastructure/provider-settings.js';
export { SignIn1795400000000 } from './infrastructure/sign-in.migration.js';
