import fc from 'fast-check';
import type { DomainEvent } from '#libs/kernel';
import type { Walk } from '#libs/testing';
import { explore, keyOf } from './explore.js';
import type { StateTable } from './state-table.js';
import { ready, taken, type Stand } from './transition.js';

/** One kind of stream, whatever its types: to be listed, and to be walked at random. */
export interface WalkedStream {
  readonly name: string;
  table(): StateTable;
  /** @throws what fast-check throws when a walk makes a transition that the table does not list */
  expectNothingElse(table: StateTable, runs: number): void;
}

export const walked = <
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Facts extends object,
>(
  walk: Walk<Command, Event, State, Facts>,
): WalkedStream => ({
  name: walk.decider.category,
  table: () => ({ title: walk.title, transitions: explore(walk) }),
  expectNothingElse({ transitions }, runs) {
    const listed = new Set(transitions.map(keyOf));
    const acts = walk.steps.map(ready).map((step) => ({
      check: () => true,
      /** The model is the state's name in the table; the real thing is the decider. */
      run(model: { state: string }, real: Stand<State>) {
        const result = taken(walk, real, step);
        if (!result) return;
        const { transition, stand } = result;
        const made = keyOf({ ...transition, from: model.state });
        // A million times over, `expect` would be most of the work.
        if (!listed.has(made)) throw new Error(`the table does not list: ${made}`);
        model.state = transition.to;
        Object.assign(real, stand);
      },
      toString: () => step.command.type,
    }));
    const begin = (): { model: { state: string }; real: Stand<State> } => {
      const { initialState } = walk.decider;
      return { model: { state: walk.phaseOf(initialState) }, real: { state: initialState, revision: 0 } };
    };
    fc.assert(
      fc.property(fc.commands([acts], { maxCommands: stepsAtMost, size: 'max' }), (commands) => {
        fc.modelRun(begin, commands);
      }),
      { numRuns: runs, seed },
    );
  },
});

const stepsAtMost = 25;
const seed = 381;
