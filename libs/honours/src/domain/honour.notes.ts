import type { Decider } from '#libs/kernel';
import type { HonourNote } from './honour.commands.js';
import type { HonourEvent } from './honour.events.js';
import { evolve } from './honour.evolve.js';
import { noHonour, type HonourState } from './honour.state.js';
import { noteComplaint } from './inquiring.js';

/** What complaints leave in an honour's stream: decided there, and never refused here. */
export const honourNotes: Decider<HonourNote, HonourEvent, HonourState> = {
  category: 'honour',
  initialState: noHonour,
  decide: (note, honour, circumstances) =>
    honour.status === 'none' ? [] : noteComplaint(note, honour, circumstances),
  evolve,
};
