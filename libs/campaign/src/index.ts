export { CampaignModule } from './campaign.module.js';
export { CampaignRules, type RulesInForce } from './application/campaign-rules.js';
export { DecideCampaign } from './application/decide-campaign.js';
export { EnrolmentDuties, ExtensionDuties, type Enrolment, type Extension } from './application/duties.js';
export { RulebookStore } from './application/ports/rulebook-store.port.js';
export { RulebookIntake } from './application/rulebook-intake.js';
export type { CampaignCommand } from './domain/campaign.commands.js';
export { campaignDecider } from './domain/campaign.decider.js';
export type { CampaignEvent } from './domain/campaign.events.js';
export type { CampaignFacts } from './domain/campaign.facts.js';
export type { Campaign, Group } from './domain/campaign.state.js';
export { dueDateOf } from './domain/due-date.js';
export { ownerOf } from './domain/ownership.js';
export type { QuotaCommand } from './domain/quota.commands.js';
export { quotaDecider, type QuotaFacts } from './domain/quota.decider.js';
export type { QuotaEvent } from './domain/quota.events.js';
export {
  barredAmong,
  freeSlots,
  nomineesOf,
  pendingAgainst,
  quotaId,
  type Quota,
} from './domain/quota.state.js';
export { slotRuleOf } from './domain/slot-rule.js';
export { campaignEvents } from './infrastructure/campaign.catalogue.js';
export { CampaignPeople1795416000000 } from './infrastructure/campaign-people.migration.js';
export { CampaignTables1795305900000 } from './infrastructure/campaign.migration.js';
export { CampaignProjection } from './infrastructure/campaign.projection.js';
export { CampaignRow } from './infrastructure/campaign.row.js';
export { MemoryRulebookStore } from './infrastructure/memory-rulebook-store.adapter.js';
