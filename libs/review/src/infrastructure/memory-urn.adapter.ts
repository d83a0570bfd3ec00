import { Urn, type Slip, type SlipName, type UrnRound } from '../application/ports/urn.port.js';
import type { UrnName } from '../application/ports/urn-keys.port.js';
import { refuse } from '../domain/review.errors.js';
import { shuffled } from './shuffled.js';

/** For generated campaigns and tests: nothing outlives the process, so nothing is sealed. */
export class MemoryUrn extends Urn {
  readonly #urns = new Map<string, Map<string, readonly string[]>>();
  readonly #destroyed = new Set<string>();
  #names = 0;

  newName(): string {
    this.#names += 1;
    return `slip-${this.#names}`;
  }

  async drop(round: UrnRound, slip: Slip): Promise<void> {
    const name = nameOf(round);
    if (this.#destroyed.has(name)) throw refuse('REVIEW.VOTING_ENDED');
    const slips = this.#urns.get(name) ?? new Map<string, readonly string[]>();
    if (!slips.has(tagOf(slip))) slips.set(tagOf(slip), slip.choices);
    this.#urns.set(name, slips);
    return Promise.resolve();
  }

  async count(round: UrnRound, slips: readonly SlipName[]): Promise<readonly (readonly string[])[]> {
    const inside = this.#urns.get(nameOf(round));
    const choices = slips.map((slip) => {
      const found = inside?.get(tagOf(slip));
      if (!found) throw refuse('REVIEW.URN_BROKEN');
      return found;
    });
    return Promise.resolve(shuffled(choices));
  }

  async destroy(urn: UrnName): Promise<void> {
    this.#destroyed.add(nameOf(urn));
    this.#urns.delete(nameOf(urn));
    return Promise.resolve();
  }
}

const nameOf = ({ ballot, round }: UrnName): string => JSON.stringify([ballot, round]);

const tagOf = ({ voter, name }: SlipName): string => JSON.stringify([voter, name]);
