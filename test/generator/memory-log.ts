import { Catalogue } from '#libs/catalogue';
import { Decisions } from '#libs/decisions';
import { DrivenClock, type LocalDate } from '#libs/kernel';
import { KeyNumbers, Keyring, MemoryKeyStore, Seals } from '#libs/sealing';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { Chance } from './chance.js';
import { hourOf } from './hour.js';
import { RecordingStore } from './recording-store.js';
import { generatedRulebook } from './rulebook.js';

const catalogue = new Catalogue(...eventSpecs);

/** A log in memory whose every byte a seed decides, and the pipeline that writes it. */
export const memoryLog = (seed: string, start: LocalDate) => {
  const clock = new DrivenClock(hourOf(start, 7));
  const store = new RecordingStore({ clock });
  const ids = Chance.of(`${seed} event ids`);
  const salts = Chance.of(`${seed} keys and nonces`);
  const chance = (length: number): Buffer => salts.bytes(length);
  const keyring = new Keyring(new MemoryKeyStore(chance));
  const decisions = new Decisions(store, catalogue, clock, {
    zone: generatedRulebook.timezone,
    contentKey: 'made-up key of generated acts',
    newId: () => ids.id(),
    seals: new Seals(keyring, new KeyNumbers(store), chance),
  });
  return { clock, store, catalogue, decisions, keyring };
};
