import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import type { Finding } from '../domain/dossier/dossier.words.js';

/** What the context of the honours answers and contributes, without vetting knowing it. */
export interface HonoursHeld {
  /** Whether the nominee was honoured and still holds the title, or held it and may get it back. */
  isHolder(reading: Reading, nomination: string): Promise<boolean>;
  /** A complaint about a holder opens an inquiry into the honour. */
  inquiryOpened(nomination: string, complaint: string): Part;
  inquiryConcluded(nomination: string, complaint: string, finding: Finding): Part;
}

/** Whom a complaint reaches after conferring: their honour, where a dossier no longer decides anything. */
@Injectable()
export class Holders {
  #honours: HonoursHeld | undefined;

  register(honours: HonoursHeld): void {
    this.#honours = honours;
  }

  /** `undefined` for a nominee without an honour. */
  async of(reading: Reading, nomination: string): Promise<HonoursHeld | undefined> {
    const isHolder = await this.#honours?.isHolder(reading, nomination);
    return isHolder === true ? this.#honours : undefined;
  }
}
