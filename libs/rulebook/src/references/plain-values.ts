import type { Finding, Place } from '../faults/finding.js';
import type { Rulebook } from '../rulebook.schema.js';
import { stagesOf } from './parts.js';

/** Values of the right form that mean nothing: a time zone nobody knows, a share above one. */
export const plainValues = (rulebook: Rulebook): readonly Finding[] => [
  ...timezone(rulebook.timezone),
  ...stagesOf(rulebook).flatMap(({ stage, place }) =>
    stage.kind === 'ballot'
      ? [...share(stage.quorum, [...place, 'quorum']), ...share(stage.majority, [...place, 'majority'])]
      : [],
  ),
];

const timezone = (name: string): readonly Finding[] => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return [];
  } catch {
    return [{ code: 'RULEBOOK.UNKNOWN_TIMEZONE', place: ['timezone'], details: { name } }];
  }
};

const share = (fraction: string, place: Place): readonly Finding[] => {
  const [part = 0, whole = 0] = fraction.split('/').map(Number);
  return part <= whole ? [] : [{ code: 'RULEBOOK.SHARE_ABOVE_ONE', place, details: { share: fraction } }];
};
