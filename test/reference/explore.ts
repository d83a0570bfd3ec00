import fc from 'fast-check';
import type { DomainEvent } from '#libs/kernel';
import type { Walk } from '#libs/testing';
import { Chance } from '../generator/chance.js';
import { ready, taken, type Stand, type Transition } from './transition.js';

const tries = 120_000;
const standsOfEach = 250;
const seed = 20_170_381;

/**
 * Every transition that a kind of stream can make: many acts are tried on many states of each phase, and what comes out
 * is tried on in turn. The same walk always gives the same list.
 */
export const explore = <
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Facts extends object,
>(
  walk: Walk<Command, Event, State, Facts>,
): readonly Transition[] => {
  const chance = Chance.of(walk.decider.category);
  const steps = fc.sample(walk.steps, { numRuns: 6_000, seed }).map((step) => ready(step));
  const start: Stand<State> = { state: walk.decider.initialState, revision: 0 };
  const stands = new Map([[walk.phaseOf(start.state), [start]]]);
  const found = new Map<string, Transition>();
  for (let index = 0; index < tries; index += 1) {
    const from = chance.oneOf(chance.oneOf([...stands.values()]));
    const result = taken(walk, from, chance.oneOf(steps));
    if (!result) continue;
    found.set(keyOf(result.transition), result.transition);
    const reached = stands.get(result.transition.to) ?? [];
    stands.set(result.transition.to, reached);
    // One that is new takes the place of one that was tried enough.
    const place = reached.length < standsOfEach ? reached.length : chance.below(standsOfEach);
    reached[place] = result.stand;
  }
  return [...found.values()];
};

export const keyOf = ({ from, act, events, to }: Transition): string =>
  `${from} | ${act} | ${events.join(', ')} | ${to}`;
