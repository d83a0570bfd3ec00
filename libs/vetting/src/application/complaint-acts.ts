import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { ComplaintCommand, ComplaintCommandOf } from '../domain/complaint.commands.js';
import { complaintDecider } from '../domain/complaint.decider.js';
import type { ComplaintFacts } from '../domain/complaint.facts.js';
import { dossierDecider } from '../domain/dossier.decider.js';
import { opened } from '../domain/opened.js';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';

/** Which streams an act on a complaint writes, all in one append: its own, and the dossiers of those it is about. */
@Injectable()
export class ComplaintActs {
  constructor(
    private readonly organs: Organs,
    private readonly accounts: Accounts,
  ) {}

  async parts(reading: Reading, id: string, command: ComplaintCommand): Promise<readonly Part[]> {
    switch (command.type) {
      case 'LodgeComplaint':
        return [part(complaintDecider, id, command, {}), ...linked(id, command)];
      case 'OpenInvestigation':
        return [part(complaintDecider, id, command, await this.#factsOf(reading, id, command))];
      case 'ConcludeInvestigation':
        return [part(complaintDecider, id, command, {}), ...concluded(id, command)];
    }
  }

  async #factsOf(
    reading: Reading,
    id: string,
    { investigators }: ComplaintCommandOf<'OpenInvestigation'>,
  ): Promise<ComplaintFacts> {
    const complaint = await reading.state(complaintDecider, id);
    const about = complaint.status === 'unlodged' ? [] : complaint.about;
    const { organId } = reading.circumstances.actor;
    const nominees = await Promise.all(
      about.map(async (nomination) => {
        const { unit } = opened(await reading.state(dossierDecider, nomination));
        return { unit, standing: this.organs.standing(organId, unit) };
      }),
    );
    return { nominees, investigatorOrgans: await this.#organsOf(reading, investigators) };
  }

  async #organsOf(reading: Reading, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const organs = new Map<string, string>();
    for (const account of accounts) {
      const organ = await this.accounts.organOf(reading, account);
      if (organ !== undefined) organs.set(account, organ);
    }
    return organs;
  }
}

const linked = (complaint: string, { about }: ComplaintCommandOf<'LodgeComplaint'>): readonly Part[] =>
  about.map((nomination) => part(dossierDecider, nomination, { type: 'LinkComplaint', complaint }, {}));

const concluded = (
  complaint: string,
  { conclusions }: ComplaintCommandOf<'ConcludeInvestigation'>,
): readonly Part[] =>
  conclusions.map(({ nomination, finding }) =>
    part(dossierDecider, nomination, { type: 'ConcludeComplaint', complaint, finding }, {}),
  );
