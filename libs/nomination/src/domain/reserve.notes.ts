import type { Decider } from '#libs/kernel';
import type { NominationEvent } from './nomination.events.js';
import { evolve } from './nomination.evolve.js';
import type { NominationState } from './nomination.state.js';
import type { ReserveNote } from './reserve.commands.js';

/** What a call-up leaves with those who are over: decided where the reserve is called, so nothing is asked here. */
export const reserveNotes: Decider<ReserveNote, NominationEvent, NominationState> = {
  category: 'nomination',
  initialState: { status: 'none' },
  decide: (note) => {
    switch (note.type) {
      case 'NoteReplaced':
        return [{ type: 'nomination.replaced', data: { by: note.by } }];
      case 'NoteReservePassedOver': {
        const { type: _, ...data } = note;
        return [{ type: 'nomination.reserve-passed-over', data }];
      }
    }
  },
  evolve,
};
