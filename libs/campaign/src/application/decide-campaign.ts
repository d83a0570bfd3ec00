import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { placesOn } from '#libs/rulebook';
import type { CampaignCommand } from '../domain/campaign.commands.js';
import { campaignDecider } from '../domain/campaign.decider.js';
import { quotaDecider } from '../domain/quota.decider.js';
import { quotaId } from '../domain/quota.state.js';
import { slotRuleOf } from '../domain/slot-rule.js';
import { CampaignRules } from './campaign-rules.js';
import { EnrolmentDuties, ExtensionDuties, type Enrolment } from './duties.js';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';
import { RulebookStore } from './ports/rulebook-store.port.js';

export class DecideCampaign extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: CampaignCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideCampaign)
export class DecideCampaignHandler implements ICommandHandler<DecideCampaign> {
  constructor(
    private readonly decisions: Decisions,
    private readonly rulebooks: RulebookStore,
    private readonly rules: CampaignRules,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
    private readonly enrolmentDuties: EnrolmentDuties,
    private readonly extensionDuties: ExtensionDuties,
  ) {}

  execute({ id, command, envelope }: DecideCampaign): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  private async plan(reading: Reading, id: string, command: CampaignCommand): Promise<readonly Part[]> {
    switch (command.type) {
      case 'OpenCampaign': {
        const rulebook = await this.rulebooks.of(command.rulebookDigest);
        return [part(campaignDecider, id, command, { rulebook })];
      }
      case 'AmendRulebook': {
        const { rulebook: replaced } = await this.rules.of(reading, id);
        const rulebook = await this.rulebooks.of(command.rulebookDigest);
        return [part(campaignDecider, id, command, { rulebook, replaced })];
      }
      case 'EnrolOrgan': {
        const { organ, path } = command;
        const rules = await this.rules.of(reading, id);
        const { rulebook } = rules;
        const enrolment = { campaign: id, organ, path, rules };
        return [
          part(campaignDecider, id, command, {
            ...{ rulebook, organ: this.organs.find(organ), slotRule: slotRuleOf(rulebook, path) },
            enrolledBelow: this.below(organ, [...rules.campaign.enrolments.keys()]),
          }),
          grant(enrolment),
          ...(await this.enrolmentDuties.parts(enrolment, reading)),
        ];
      }
      case 'ConstituteGroup': {
        const { rulebook } = await this.rules.of(reading, id);
        const strangers = await this.accounts.strangersAmong(reading, command.members);
        const organ = this.organs.find(command.organ);
        return [part(campaignDecider, id, command, { rulebook, organ, strangers })];
      }
      case 'ExtendDueDate': {
        const rules = await this.rules.of(reading, id);
        const { package: name, due, reason } = command;
        return [
          part(campaignDecider, id, command, rules),
          ...(await this.extensionDuties.parts({ campaign: id, package: name, due, reason, rules }, reading)),
        ];
      }
      case 'CloseCampaign':
        return [part(campaignDecider, id, command, await this.rules.of(reading, id))];
    }
  }

  private below(organ: string, among: readonly string[]): readonly string[] {
    return among.filter((other) => this.organs.find(other)?.above.includes(organ));
  }
}

const grant = ({ campaign, organ, path, rules: { rulebook } }: Enrolment): Part =>
  part(
    quotaDecider,
    quotaId(campaign, organ),
    { type: 'GrantQuota', places: placesOn(rulebook, path) },
    { rule: slotRuleOf(rulebook, path) },
  );
