import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';
import type { ComplaintCommand, ComplaintCommandOf } from '../domain/complaint.commands.js';
import { complaintDecider } from '../domain/complaint.decider.js';
import type { ComplaintFacts } from '../domain/complaint.facts.js';
import { dossierDecider } from '../domain/dossier.decider.js';
import { opened } from '../domain/opened.js';
import { Accounts } from './ports/accounts.port.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

/** Which streams an act on a complaint writes, all in one append: its own, and the dossiers of those it is about. */
@Injectable()
export class ComplaintActs {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
  ) {}

  async parts(reading: Reading, id: string, command: ComplaintCommand): Promise<readonly Part[]> {
    const facts = await this.#factsOf(reading, id, command);
    switch (command.type) {
      case 'LodgeComplaint':
        return [part(complaintDecider, id, command, facts), ...linked(id, command)];
      case 'OpenInvestigation':
        return [part(complaintDecider, id, command, facts)];
      case 'ConcludeInvestigation':
        return [part(complaintDecider, id, command, facts), ...concluded(id, command)];
    }
  }

  async #factsOf(reading: Reading, id: string, command: ComplaintCommand): Promise<ComplaintFacts> {
    switch (command.type) {
      case 'LodgeComplaint':
        return ruleFor(await this.#concerned(reading, command.about));
      case 'ConcludeInvestigation':
        return ruleFor(await this.#concerned(reading, await aboutOf(reading, id)));
      case 'OpenInvestigation': {
        const concerned = await this.#concerned(reading, await aboutOf(reading, id));
        const { organId } = reading.circumstances.actor;
        const nominees = concerned.map(({ unit, complaints: { investigators } }) => {
          return { unit, investigators, standing: this.organs.standing(organId, unit) };
        });
        const investigatorOrgans = await this.accounts.organsOf(reading, command.investigators);
        return { ...ruleFor(concerned), nominees, investigatorOrgans };
      }
    }
  }

  /** @throws VETTING.DOSSIER_NOT_FOUND */
  #concerned(reading: Reading, nominations: readonly string[]): Promise<readonly Concerned[]> {
    return Promise.all(
      nominations.map(async (nomination) => {
        const { unit, campaign } = opened(await reading.state(dossierDecider, nomination));
        const { complaints } = await this.campaigns.rulebookOf(reading, campaign);
        return { unit, complaints };
      }),
    );
  }
}

/** A nominee's unit, and what its campaign's rulebook says of complaints. */
interface Concerned {
  readonly unit: string;
  readonly complaints: Rulebook['complaints'];
}

const aboutOf = async (reading: Reading, id: string): Promise<readonly string[]> => {
  const complaint = await reading.state(complaintDecider, id);
  return complaint.status === 'unlodged' ? [] : complaint.about;
};

/** Where a complaint is about nominees of several campaigns, the first one's rulebook gives the number. */
const ruleFor = ([first]: readonly Concerned[]): Pick<ComplaintFacts, 'rule'> =>
  first ? { rule: first.complaints.rule } : {};

const linked = (complaint: string, { about }: ComplaintCommandOf<'LodgeComplaint'>): readonly Part[] =>
  about.map((nomination) => part(dossierDecider, nomination, { type: 'LinkComplaint', complaint }, {}));

const concluded = (
  complaint: string,
  { conclusions }: ComplaintCommandOf<'ConcludeInvestigation'>,
): readonly Part[] =>
  conclusions.map(({ nomination, finding }) =>
    part(dossierDecider, nomination, { type: 'ConcludeComplaint', complaint, finding }, {}),
  );
