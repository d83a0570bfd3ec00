import {
  gatesOf,
  packageNamed,
  stagesOn,
  type PackageRule,
  type Rulebook,
  type StageOf,
} from '#libs/rulebook';

/** A package that a path asks for: at which stage, what is in it, and which rule forfeits it. */
export interface PackageDuty {
  readonly name: string;
  readonly stage: StageOf<'package'>;
  readonly contents: PackageRule;
  /** The rule whose gate asks for its receipt (R49), else the stage's first. */
  readonly lateRule: string;
}

export const packageDuties = (rulebook: Rulebook, path: string): readonly PackageDuty[] =>
  stagesOn(rulebook, path).flatMap((stage) => {
    const contents = stage.kind === 'package' ? packageNamed(rulebook, stage.package) : undefined;
    if (stage.kind !== 'package' || !contents) return [];
    const name = stage.package;
    return [{ name, stage, contents, lateRule: lateRuleOf(rulebook, stage) }];
  });

const lateRuleOf = (rulebook: Rulebook, stage: StageOf<'package'>): string =>
  gatesOf(rulebook, stage).find(
    ({ gate }) => gate.is === 'package-received' && gate.package === stage.package,
  )?.rule ??
  stage.rules[0] ??
  '';
