import type { FaultCode, FaultDetails } from '../faults/fault-texts.js';
import type { Finding } from '../faults/finding.js';
import type { Rulebook } from '../rulebook.schema.js';
import type { Stage } from '../stage.schema.js';

/** What every nomination's way has, whatever its stages are called and however many they are. */
export const pathShape = (rulebook: Rulebook): readonly Finding[] =>
  Object.entries(rulebook.paths).flatMap(([path, stages]) => {
    const fault = (holds: boolean, code: FaultCode, details: FaultDetails = {}): readonly Finding[] =>
      holds ? [] : [{ code, place: ['paths', path], details: { path, ...details } }];
    const count = stages.filter((stage) => stage.kind === 'review' && stage.putForward).length;
    return [
      ...fault(onlyAt(stages, 'recommendation', 0), 'RULEBOOK.RECOMMENDATION_NOT_FIRST'),
      ...fault(onlyAt(stages, 'conferring', stages.length - 1), 'RULEBOOK.CONFERRING_NOT_LAST'),
      // R4, R5: a slot is taken once, when its owner puts the nominee forward.
      ...fault(count === 1, 'RULEBOOK.PUT_FORWARD_NOT_ONCE', { count: String(count) }),
      // R18: selection is differential.
      ...fault(stages.some(isDifferential), 'RULEBOOK.NO_DIFFERENTIAL_BALLOT'),
      ...fault(Object.hasOwn(rulebook.quotas, path), 'RULEBOOK.PATH_WITHOUT_QUOTA'),
      ...fault(Object.hasOwn(rulebook.owners, path), 'RULEBOOK.PATH_WITHOUT_OWNERS'),
    ];
  });

const onlyAt = (stages: readonly Stage[], kind: Stage['kind'], index: number): boolean =>
  stages.every((stage, at) => (stage.kind === kind) === (at === index));

const isDifferential = (stage: Stage): boolean => stage.kind === 'ballot' && stage.differential;
