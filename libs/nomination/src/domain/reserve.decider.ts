import type { Decider } from '#libs/kernel';
import { callUpOf } from './calling-up.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import { evolve } from './nomination.evolve.js';
import type { NominationState } from './nomination.state.js';
import type { CallUpReserve } from './reserve.commands.js';
import type { ReserveFacts } from './reserve.facts.js';

/** Calls a nomination up that a ballot had ended. */
export const reserveDecider: Decider<CallUpReserve, NominationEvent, NominationState, ReserveFacts> = {
  category: 'nomination',
  initialState: { status: 'none' },
  decide: (command, state, facts) => {
    if (state.status === 'none') throw refuse('NOMINATION.NOT_FOUND');
    const { ballot, to, gates } = callUpOf(command, state, facts);
    const data = { replaces: command.outgoing, ballot: ballot.ballot, stage: ballot.stage, to };
    return [{ type: 'nomination.called-up', data, basis: { rulebook: facts.digest, gates } }];
  },
  evolve,
};
