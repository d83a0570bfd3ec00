import type { Gate } from './gate.schema.js';
import type {
  FileFinding,
  GroupRule,
  OpinionRule,
  OwnerRule,
  PackageRule,
  Places,
  Rulebook,
} from './rulebook.schema.js';
import type { Stage } from './stage.schema.js';
import type { NomineeKind } from './text.schema.js';

/** Whom a question about the rulebook concerns. */
export interface NomineeClass {
  readonly kind: NomineeKind;
  readonly category: string;
}

/** A gate together with the rule it stands for. */
export interface RuleGate<Of extends Gate = Gate> {
  readonly rule: string;
  readonly severity: 'hard' | 'soft';
  readonly gate: Of;
}

export const hasPath = ({ paths }: Pick<Rulebook, 'paths'>, path: string): boolean =>
  Object.hasOwn(paths, path);

/** The stages of a path in their order; none for a path that the rulebook does not have. */
export const stagesOn = ({ paths }: Pick<Rulebook, 'paths'>, path: string): readonly Stage[] =>
  named(paths, path) ?? [];

export const stageNamed = (rulebook: Rulebook, path: string, name: string): Stage | undefined =>
  stagesOn(rulebook, path).find((stage) => stage.stage === name);

export const firstStage = (rulebook: Rulebook, path: string): Stage | undefined =>
  stagesOn(rulebook, path)[0];

export const stageAfter = (rulebook: Rulebook, path: string, name: string): Stage | undefined => {
  const stages = stagesOn(rulebook, path);
  const index = stages.findIndex((stage) => stage.stage === name);
  return index < 0 ? undefined : stages[index + 1];
};

export const groupNamed = ({ groups }: Pick<Rulebook, 'groups'>, name: string): GroupRule | undefined =>
  named(groups, name);

export const packageNamed = (
  { packages }: Pick<Rulebook, 'packages'>,
  name: string,
): PackageRule | undefined => named(packages, name);

/** An item with `for` is asked for only where a nominee of these kinds is in the package. */
interface PackageContents {
  readonly items: readonly (string | { readonly item: string; readonly for: readonly NomineeKind[] })[];
}

/** What a package must hold for nominees of these kinds. */
export const itemsOf = ({ items }: PackageContents, kinds: readonly NomineeKind[]): readonly string[] =>
  items.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return entry.for.some((kind) => kinds.includes(kind)) ? [entry.item] : [];
  });

/** Everything that a package may hold. */
export const everyItemOf = ({ items }: Pick<PackageRule, 'items'>): readonly string[] =>
  items.map((entry) => (typeof entry === 'string' ? entry : entry.item));

/** Places of each organ that is enrolled on a path. */
export const placesOn = ({ quotas }: Pick<Rulebook, 'quotas'>, path: string): Places =>
  named(quotas, path) ?? {};

/** Which organs may be enrolled on a path. */
export const ownersOn = ({ owners }: Pick<Rulebook, 'owners'>, path: string): OwnerRule | undefined =>
  named(owners, path);

/** Somebody may ask for "constructor", which every object has and no rulebook wrote. */
const named = <Thing>(table: Readonly<Record<string, Thing>>, name: string): Thing | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Every gate that the rules of a stage set; those that do not concern the nominee answer `not-applicable`. */
export const gatesOf = (rulebook: Rulebook, stage: Stage): readonly RuleGate[] =>
  stage.rules.flatMap((number) => {
    const rule = named(rulebook.rules, number);
    if (!rule) return [];
    const { severity, gates } = rule;
    return gates
      .filter((gate) => isCheckedAt(gate, stage.stage))
      .map((gate) => ({ rule: number, severity, gate }));
  });

/** Whether a stage that names the gate's rule checks this gate of it. */
export const isCheckedAt = (gate: Pick<Gate, 'at'>, stage: string): boolean =>
  gate.at?.includes(stage) ?? true;

export const concerns = (gate: Pick<Gate, 'for' | 'categories'>, nominee: NomineeClass): boolean =>
  (gate.for?.includes(nominee.kind) ?? true) && (gate.categories?.includes(nominee.category) ?? true);

/** The organs to be asked about a nominee (the opinion matrix). */
export const opinionsFor = (rulebook: Rulebook, nominee: NomineeClass): readonly OpinionRule[] =>
  rulebook.opinions.filter((opinion) => opinion.categories.includes(nominee.category));

export const checksFor = (rulebook: Rulebook, nominee: NomineeClass): readonly string[] =>
  rulebook.checks.filter((check) => concerns(check, nominee)).map((check) => check.check);

/** Whether a check may find that the nominee is not among those it concerns (R37). */
export const mayBeExcused = (rulebook: Rulebook, check: string): boolean =>
  rulebook.checks.some((known) => known.check === check && known.excusable);

/** Kinds of organ that make a check; `undefined` where any over the unit does. */
export const checkersOf = (rulebook: Rulebook, check: string): readonly string[] | undefined =>
  rulebook.checks.find((known) => known.check === check)?.by;

/** What whoever makes a check must say was found (R36). */
export const findsOf = (rulebook: Rulebook, check: string): readonly FileFinding[] =>
  rulebook.checks.find((known) => known.check === check)?.finds ?? [];

/** Whether a stage is a notice that shows the deeds of its nominees. */
export const showsDeeds = ({ deeds }: Rulebook, stage: Stage | undefined): boolean =>
  stage?.kind === 'notice' && (deeds === undefined || stage.contents.includes(deeds));

/** The checks that the deeds must pass before they are shown (R42). */
export const deedsChecks = ({ rules }: Pick<Rulebook, 'rules'>): readonly string[] => {
  const gates = Object.values(rules).flatMap((rule) => rule.gates);
  return [...new Set(gates.flatMap((gate) => (gate.is === 'deeds-cleared' ? [gate.check] : [])))];
};
