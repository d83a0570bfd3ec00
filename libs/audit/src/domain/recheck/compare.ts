import type { GateResult } from '#libs/kernel';
import type { Fault } from './fault.js';
import { blocks } from './finding.js';
import type { Found } from './evaluate.js';

/** Gates that held the decision up, or should have. */
export const unsupportedBy = (found: readonly Found[]): readonly Fault[] =>
  found.filter(blocks).map(({ rule, gate, outcome }) => ({
    ...{ verdict: 'unsupported', why: 'gate-not-met', rule, gate, found: outcome },
  }));

/** Where what the decision says it rested on is not what is found; gates of the same name stand in the same order. */
export const differences = (recorded: readonly GateResult[], found: readonly Found[]): readonly Fault[] => {
  const left = [...recorded];
  const ofFound = found.flatMap((each): readonly Fault[] => {
    const { rule, gate, outcome } = each;
    const place = left.findIndex((result) => result.rule === rule && result.gate === gate);
    const [result] = place < 0 ? [] : left.splice(place, 1);
    if (!result) return [{ verdict: 'basis-differs', why: 'gate-left-out', rule, gate, found: outcome }];
    const both = { rule, gate, recorded: result.outcome, found: outcome };
    if (result.outcome !== outcome) return [{ verdict: 'basis-differs', why: 'outcome-differs', ...both }];
    return restsOnTheSame(result, each) ? [] : [{ verdict: 'basis-differs', why: 'events-differ', ...both }];
  });
  const ofNone = left.map(({ rule, gate, outcome }): Fault => ({
    ...{ verdict: 'basis-differs', why: 'gate-not-asked', rule, gate, recorded: outcome },
  }));
  return [...ofFound, ...ofNone];
};

/** Of very many events an entry of the log names the last and counts the others. */
const restsOnTheSame = ({ events, unnamed = 0 }: GateResult, found: Found): boolean => {
  const foundEvents = new Set(found.events);
  return (
    events.every((ref) => foundEvents.has(ref)) &&
    (events.length + unnamed === found.events.length || new Set(events).size === foundEvents.size)
  );
};
