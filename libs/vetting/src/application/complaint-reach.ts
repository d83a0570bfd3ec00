import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { ComplaintLinkNote } from '../domain/dossier/complaint-link.commands.js';
import type { LodgedComplaint } from '../domain/complaint/complaint.state.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { Finding } from '../domain/dossier/dossier.words.js';
import { Holders, type HonoursHeld } from './holders.js';

type Reached = Pick<LodgedComplaint, 'about' | 'holders'>;

/** Where a complaint reaches those it is about: in their dossier, and after conferring in their honour. */
@Injectable()
export class ComplaintReach {
  constructor(private readonly holders: Holders) {}

  async holdersAmong(reading: Reading, nominations: readonly string[]): Promise<readonly string[]> {
    const held = await Promise.all(nominations.map((nomination) => this.holders.of(reading, nomination)));
    return nominations.filter((_, index) => held[index]);
  }

  lodged(reading: Reading, complaint: string, reached: Reached): Promise<readonly Part[]> {
    return this.#each(reading, reached, {
      dossier: () => ({ type: 'LinkComplaint', complaint }),
      honour: (honours, nomination) => honours.inquiryOpened(nomination, complaint),
    });
  }

  reopened(reading: Reading, complaint: string, reached: Reached): Promise<readonly Part[]> {
    return this.#each(reading, reached, {
      dossier: () => ({ type: 'ReopenComplaint', complaint }),
      honour: (honours, nomination) => honours.inquiryOpened(nomination, complaint),
    });
  }

  concluded(
    reading: Reading,
    complaint: string,
    reached: Reached,
    findingOn: (nomination: string) => Finding,
  ): Promise<readonly Part[]> {
    return this.#each(reading, reached, {
      dossier: (nomination) => ({ type: 'ConcludeComplaint', complaint, finding: findingOn(nomination) }),
      honour: (honours, nomination) => honours.inquiryConcluded(nomination, complaint, findingOn(nomination)),
    });
  }

  /** Declined or merged: it proves nothing against anyone. */
  setAside(
    reading: Reading,
    complaint: string,
    reached: Reached,
    into: string | null,
  ): Promise<readonly Part[]> {
    const why = into === null ? 'declined' : 'merged';
    return this.#each(reading, reached, {
      dossier: () => ({ type: 'SetComplaintAside', complaint, why, into }),
      honour: (honours, nomination) => honours.inquiryConcluded(nomination, complaint, 'unsubstantiated'),
    });
  }

  /** A name is cleared where the false report stands: an honour keeps none. */
  async cleared(
    reading: Reading,
    complaint: string,
    nomination: string,
    { holders }: Reached,
  ): Promise<readonly Part[]> {
    return this.#each(
      reading,
      { about: [nomination], holders },
      {
        dossier: () => ({ type: 'NoteNameCleared', complaint }),
        honour: () => undefined,
      },
    );
  }

  async #each(reading: Reading, { about, holders }: Reached, reach: Reach): Promise<readonly Part[]> {
    const parts = await Promise.all(
      about.map(async (nomination) => {
        if (!holders.includes(nomination))
          return part(dossierDecider, nomination, reach.dossier(nomination), {});
        // A title that is gone for good is reached no more.
        const honours = await this.holders.of(reading, nomination);
        return honours && reach.honour(honours, nomination);
      }),
    );
    return parts.filter((known) => known !== undefined);
  }
}

interface Reach {
  dossier(nomination: string): ComplaintLinkNote;
  honour(honours: HonoursHeld, nomination: string): Part | undefined;
}
