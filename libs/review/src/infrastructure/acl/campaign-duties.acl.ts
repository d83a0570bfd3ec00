import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dueDateOf, EnrolmentDuties, ExtensionDuties } from '#libs/campaign';
import { extendPackages, openPackages } from '../../application/package-parts.js';

/** Opens an organ's packages with its enrolment, and extends them with the campaign's due dates. */
@Injectable()
export class PackageDuties implements OnModuleInit {
  constructor(
    private readonly enrolments: EnrolmentDuties,
    private readonly extensions: ExtensionDuties,
  ) {}

  onModuleInit(): void {
    this.enrolments.register(({ campaign, organ, path, rules }) => {
      const { rulebook } = rules;
      const dueOf = (name: string) => dueDateOf(rules.campaign, rulebook, name);
      return openPackages({ campaign, owner: organ, path, rulebook, dueOf });
    });
    this.extensions.register(({ rules, ...extension }) =>
      extendPackages({
        ...extension,
        rulebook: rules.rulebook,
        enrolments: rules.campaign.enrolments,
      }),
    );
  }
}
