import type { Finding } from '../faults/finding.js';
import { suggestion } from '../faults/suggestion.js';
import type { Rulebook } from '../rulebook.schema.js';
import { gatesIn, stagesOf } from './parts.js';

/** A rule either has gates, each checked by some stage, or says why no gate can hold it. */
export const ruleCoverage = (rulebook: Rulebook): readonly Finding[] =>
  Object.entries(rulebook.rules).flatMap(([rule, { gates, because }]): readonly Finding[] => {
    const place = ['rules', rule];
    const checking = stagesNaming(rulebook, rule);
    if (gates.length === 0) {
      return because === undefined ? [{ code: 'RULEBOOK.RULE_UNEXPLAINED', place, details: { rule } }] : [];
    }
    if (checking.length === 0) return [{ code: 'RULEBOOK.RULE_UNCHECKED', place, details: { rule } }];
    return idleStages(rulebook, rule, checking);
  });

const stagesNaming = (rulebook: Rulebook, rule: string): readonly string[] =>
  stagesOf(rulebook)
    .filter(({ stage }) => stage.rules.includes(rule))
    .map(({ stage }) => stage.stage);

/** A stage under `at` that does not name the rule would never check the gate. */
const idleStages = (rulebook: Rulebook, rule: string, checking: readonly string[]): readonly Finding[] =>
  gatesIn(rulebook)
    .filter((placed) => placed.rule === rule)
    .flatMap(({ gate, place }) =>
      (gate.at ?? []).flatMap((name, index): readonly Finding[] =>
        checking.includes(name)
          ? []
          : [
              {
                code: 'RULEBOOK.UNKNOWN_NAME',
                place: [...place, 'at', index],
                details: {
                  what: { zh: `列有规则 ${rule} 的环节`, en: `stage that names rule ${rule}` },
                  where: 'paths',
                  name,
                  suggestion: suggestion(name, [...new Set(checking)]),
                },
              },
            ],
      ),
    );
