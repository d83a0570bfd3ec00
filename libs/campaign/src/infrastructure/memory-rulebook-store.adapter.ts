import { rulebookDigest, type Rulebook } from '#libs/rulebook';
import { RulebookStore } from '../application/ports/rulebook-store.port.js';
import { refuse } from '../domain/campaign.errors.js';

/** Keeps snapshots as long as the process lives, for campaigns that are generated and written in bulk. */
export class MemoryRulebookStore extends RulebookStore {
  readonly #kept = new Map<string, Rulebook>();

  async keep(rulebook: Rulebook): Promise<string> {
    const digest = rulebookDigest(rulebook);
    this.#kept.set(digest, rulebook);
    return digest;
  }

  async of(digest: string): Promise<Rulebook> {
    const kept = this.#kept.get(digest);
    if (!kept) throw refuse('CAMPAIGN.RULEBOOK_UNKNOWN', { digest });
    return kept;
  }
}
