import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances } from '#libs/testing';
import { clearanceOf } from '../dossier/clearance.js';
import type { ComplaintLinkNote } from '../dossier/complaint-link.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { complaintWalk } from './complaint.walk.fixture.js';
import { dossierDecider } from '../dossier/dossier.decider.js';
import { gates, opened, required } from '../dossier/dossier.fixture.js';
import type { Dossier } from '../dossier/dossier.state.js';

/** What a complaint's event means for the dossier of one whom it is about; nothing for anyone else's. */
const noteFor = (nomination: string, event: ComplaintEvent): ComplaintLinkNote | undefined => {
  const complaint = 'k1';
  switch (event.type) {
    case 'vetting.complaint-lodged':
    case 'vetting.complaint-absorbed':
      return event.data.about.includes(nomination) ? { type: 'LinkComplaint', complaint } : undefined;
    case 'vetting.complaint-declined':
      return { type: 'SetComplaintAside', complaint, why: 'declined', into: null };
    case 'vetting.complaint-merged':
      return { type: 'SetComplaintAside', complaint, why: 'merged', into: event.data.into };
    case 'vetting.investigation-concluded': {
      const found = event.data.conclusions.find((conclusion) => conclusion.nomination === nomination);
      return found && { type: 'ConcludeComplaint', complaint, finding: found.finding };
    }
    case 'vetting.investigation-reopened':
      return { type: 'ReopenComplaint', complaint };
    case 'vetting.name-cleared':
      return event.data.nomination === nomination ? { type: 'NoteNameCleared', complaint } : undefined;
    case 'vetting.complaint-accepted':
    case 'vetting.investigation-opened':
    case 'vetting.investigators-reassigned':
    case 'vetting.investigation-step-recorded':
    case 'vetting.acceptance-told':
    case 'vetting.outcome-told':
    case 'vetting.complaint-reply-due-set':
    case 'vetting.complaint-reply-overdue':
      return undefined;
  }
};

const opening = dossierDecider.evolve(dossierDecider.initialState, opened, 'dossier-1@0');
const complaintGate = gates.filter(({ gate }) => gate.is === 'no-open-complaint');
const cadre = { kind: 'individual', category: 'cadre' } as const;
const outcomeOf = (dossier: Dossier): string | undefined =>
  clearanceOf(dossier, complaintGate, cadre, required, circumstances.today)[0]?.outcome;

type Step = typeof complaintWalk.steps extends fc.Arbitrary<infer Value> ? Value : never;

const decided = (state: ReturnType<typeof fold>, { command, facts }: Step): readonly ComplaintEvent[] => {
  try {
    return complaintDecider.decide(command, state, { ...circumstances, ...facts });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

const fold = (events: readonly ComplaintEvent[]) =>
  events.reduce(
    (state, event, revision) => complaintDecider.evolve(state, event, `complaint-k1@${revision}`),
    complaintDecider.initialState,
  );

const walks = fc.array(complaintWalk.steps, { minLength: 20, maxLength: 60 });

describe('a complaint under any acts in any order', () => {
  it('R39: holds up those it is about while it is open or borne out, and no one else ever', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(walks, (steps) => {
        const dossiers = new Map(['n1', 'n2', 'n3'].map((nomination) => [nomination, opening]));
        const events: ComplaintEvent[] = [];
        for (const step of steps) {
          for (const event of decided(fold(events), step)) {
            events.push(event);
            for (const [nomination, dossier] of dossiers) {
              const complaint = fold(events);
              if (complaint.status === 'unlodged' || !complaint.about.includes(nomination)) continue;
              const note = noteFor(nomination, event);
              const noted = note ? dossierDecider.decide(note, dossier, circumstances) : [];
              dossiers.set(
                nomination,
                noted.reduce(
                  (before, next) => dossierDecider.evolve(before, next, `dossier-1@${events.length}`),
                  dossier,
                ),
              );
            }
          }
          const complaint = fold(events);
          for (const [nomination, dossier] of dossiers) {
            const expected = expectedFor(nomination, complaint);
            expect(outcomeOf(dossier)).toBe(expected);
            if (complaint.status !== 'unlodged') seen.set(`${complaint.status} ${expected}`, 1);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen.keys()].sort()).toEqual([
      'accepted met',
      'accepted pending',
      'concluded met',
      'concluded unmet',
      'declined met',
      'investigated met',
      'investigated pending',
      'lodged met',
      'lodged pending',
      'merged met',
    ]);
  });
});

/** Told from the complaint alone. */
const expectedFor = (nomination: string, complaint: ReturnType<typeof fold>): string => {
  if (complaint.status === 'unlodged' || !complaint.about.includes(nomination)) return 'met';
  switch (complaint.status) {
    case 'lodged':
    case 'accepted':
    case 'investigated':
      return 'pending';
    case 'declined':
    case 'merged':
      return 'met';
    case 'concluded': {
      const found = complaint.conclusions.find((conclusion) => conclusion.nomination === nomination);
      return found?.finding === 'substantiated' || found?.finding === 'partly' ? 'unmet' : 'met';
    }
  }
};
