import { crossReferences } from './cross-references.js';
import { faultTexts } from './faults/fault-texts.js';
import { nestsTooDeep } from './faults/nesting.js';
import { readDocument } from './faults/rulebook-document.js';
import { readRulebook } from './faults/schema-findings.js';
import { yamlTextOf } from './faults/yaml-text.js';
import { type Fault, RulebookInvalid } from './rulebook.errors.js';
import type { Rulebook } from './rulebook.schema.js';

/**
 * Reads a rulebook from YAML or JSON.
 * @throws RulebookInvalid with all faults of the first that fails: syntax, shape, cross-references
 */
export const parseRulebook = (text: string): Rulebook => {
  const yaml = yamlTextOf(text);
  if (nestsTooDeep(yaml.tokens)) throw new RulebookInvalid([tooDeep]);
  const document = readDocument(yaml);
  if (document.value === undefined) throw new RulebookInvalid(inOrder(document.faults));
  const { rulebook, findings } = readRulebook(document.value);
  const faults = [
    ...document.faults,
    ...(rulebook ? crossReferences(rulebook) : findings).map((finding) => document.faultOf(finding)),
  ];
  if (!rulebook || faults.length > 0) throw new RulebookInvalid(inOrder(faults));
  return rulebook;
};

const tooDeep: Fault = {
  path: '',
  line: 1,
  column: 1,
  code: 'RULEBOOK.TOO_DEEP',
  ...faultTexts('RULEBOOK.TOO_DEEP', {}),
};

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((left, right) => left.line - right.line || left.column - right.column);
