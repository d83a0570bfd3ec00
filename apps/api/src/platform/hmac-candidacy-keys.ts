import { createHmac } from 'node:crypto';
import { CandidacyKeys } from '#libs/nomination';

/** HMACs under a key that lies with the secrets: without it nobody finds a person by trying numbers. */
export class HmacCandidacyKeys extends CandidacyKeys {
  /** @param key 32 bytes, hexadecimal */
  constructor(private readonly key: string) {
    super();
  }

  keysOf(campaign: string, identityNumber: string): { readonly candidacy: string; readonly subject: string } {
    const number = uniform(identityNumber);
    return {
      candidacy: `${campaign}-${this.#hmac('candidacy', campaign, number)}`,
      subject: this.#hmac('subject', number),
    };
  }

  #hmac(...parts: readonly string[]): string {
    return createHmac('sha256', Buffer.from(this.key, 'hex')).update(JSON.stringify(parts)).digest('hex');
  }
}

/** However it was typed: full width, spaces, a small x as its check digit. */
const uniform = (identityNumber: string): string =>
  identityNumber.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
