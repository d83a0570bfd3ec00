import type { Finding } from './faults/finding.js';
import { definedNames } from './references/defined-names.js';
import { gateDemands } from './references/gate-demands.js';
import { gateStages } from './references/gate-stages.js';
import { pathShape } from './references/path-shape.js';
import { plainValues } from './references/plain-values.js';
import { ruleCoverage } from './references/rule-coverage.js';
import { singleNames } from './references/single-names.js';
import type { Rulebook } from './rulebook.schema.js';

/** Everything in which the parts of a rulebook do not fit each other. */
export const crossReferences = (rulebook: Rulebook): readonly Finding[] => [
  ...plainValues(rulebook),
  ...singleNames(rulebook),
  ...definedNames(rulebook),
  ...ruleCoverage(rulebook),
  ...pathShape(rulebook),
  ...gateStages(rulebook),
  ...gateDemands(rulebook),
];
