import type { Decider } from '#libs/kernel';
import type { CandidacyCommand } from './candidacy.commands.js';
import type { CandidacyEvent } from './candidacy.events.js';
import { refuse } from './nomination.errors.js';

/** The nomination of a person or body in a campaign, live or decided; withdrawn and rejected ones make room. */
export interface Candidacy {
  readonly nomination: string | null;
}

/** Keyed by campaign and an HMAC of the identity number: the same person is found again on every path. */
export const candidacyDecider: Decider<CandidacyCommand, CandidacyEvent, Candidacy> = {
  category: 'candidacy',
  initialState: { nomination: null },
  decide: ({ type, nomination }, live) => {
    switch (type) {
      case 'ClaimCandidacy':
        if (live.nomination !== null) throw refuse('NOMINATION.CANDIDATE_TAKEN');
        return [{ type: 'nomination.candidacy-claimed', data: { nomination } }];
      case 'ReleaseCandidacy':
        return live.nomination === nomination
          ? [{ type: 'nomination.candidacy-released', data: { nomination } }]
          : [];
    }
  },
  evolve: (_, event) => {
    switch (event.type) {
      case 'nomination.candidacy-claimed':
        return { nomination: event.data.nomination };
      case 'nomination.candidacy-released':
        return { nomination: null };
    }
  },
};
