import fc from 'fast-check';
import type { DomainEvent } from '#libs/kernel';
import type { Walk, WalkStep } from '#libs/testing';
import { taken, type Stand, type Transition } from './transition.js';

/** So many states of each phase are looked at; a phase is no more than a word for many of them. */
const standsOfEach = 60;
const stepsFromEach = 600;
const seed = 20_170_381;

/**
 * Every transition that a kind of stream can make, found by trying many acts in many states of each phase, from the
 * empty stream on, until nothing new comes up. The same walk always gives the same list.
 */
export const explore = <
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Facts extends object,
>(
  walk: Walk<Command, Event, State, Facts>,
): readonly Transition[] => {
  const steps: readonly WalkStep<Command, Facts>[] = fc.sample(walk.steps, { numRuns: 6_000, seed });
  const found = new Map<string, Transition>();
  const seen = new Map<string, number>();
  const waiting: Stand<State>[] = [{ state: walk.decider.initialState, revision: 0 }];
  for (let stand = waiting.shift(), turn = 0; stand; stand = waiting.shift(), turn += 1) {
    for (let index = 0; index < stepsFromEach; index += 1) {
      const step = steps[(turn * 997 + index) % steps.length];
      const result = step && taken(walk, stand, step);
      if (!result) continue;
      const { transition } = result;
      const isNew = !found.has(keyOf(transition));
      found.set(keyOf(transition), transition);
      const times = seen.get(transition.to) ?? 0;
      if (!isNew && times >= standsOfEach) continue;
      seen.set(transition.to, times + 1);
      waiting.push(result.stand);
    }
  }
  return [...found.values()];
};

export const keyOf = ({ from, act, events, to }: Transition): string =>
  `${from} | ${act} | ${events.join(', ')} | ${to}`;
