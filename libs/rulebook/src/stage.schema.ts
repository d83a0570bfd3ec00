import { z } from 'zod';
import { bilingual, nomineeKind, ruleNumber, word } from './text.schema.js';

/** A share such as `2/3`. */
export const fraction = z
  .string()
  .regex(/^[1-9][0-9]?\/[1-9][0-9]?$/, '分数，如 2/3 / a fraction like 2/3')
  .transform((text) => text as `${number}/${number}`);

const stage = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({
    stage: word,
    kind: z.literal(kind),
    title: bilingual,
    /** Level of the organs that act here. */
    level: word,
    /** Who lets a nominee pass: the nominee's own `unit`, or the organ of this kind at the stage's level. */
    by: word,
    /** Rules whose gates must be met (or waived, if soft) before the stage is left. */
    rules: z.array(ruleNumber).min(1),
    ...shape,
  });

const recommendation = stage('recommendation', { steps: z.array(word).min(1) });

const notice = stage('notice', {
  scope: word,
  workingDays: z.int().min(1),
  contents: z.array(word).min(1),
});

const review = stage('review', {
  review: word,
  /** Organ kinds that review here besides `by`. */
  jointly: z.array(word).optional(),
  findings: z.array(word).min(1),
  /** The owner of the quota puts the nominee forward here and takes a slot (R4, R5). */
  putForward: z.boolean().default(false),
});

const packageStage = stage('package', { package: word });

const ballot = stage('ballot', {
  group: word,
  /** Share of the members who must vote, of those not recused. */
  quorum: fraction,
  /** More than this share of the votes cast elects. */
  majority: fraction,
  differential: z.boolean(),
  /** Who chose whom is known to nobody, not even to the log. */
  secret: z.boolean(),
  /**
   * Whether a member may vote for another who asked it to, and for how many at most; not where nothing is said, and
   * for any number where none is.
   */
  delegation: z.union([z.boolean(), z.strictObject({ most: z.int().min(1) })]).optional(),
  /**
   * How the group's co-leaders decide (R57): by their votes alone, as every member, where nothing is said;
   * `break-ties` after a re-vote that ties again; `confirm` every result before it is declared.
   */
  coLeaders: z.enum(['break-ties', 'confirm']).optional(),
  /** Places on the list, by kind of nominee; where absent, the caller enters the totals of a wider list (R29). */
  places: z.partialRecord(nomineeKind, z.int().min(0)).optional(),
});

const conferring = stage('conferring', {});

/** The code knows these kinds of stage, never their order. */
export const stageSchema = z.discriminatedUnion('kind', [
  recommendation,
  notice,
  review,
  packageStage,
  ballot,
  conferring,
]);

export type Stage = z.infer<typeof stageSchema>;
export type StageKind = Stage['kind'];
export type StageOf<Kind extends StageKind> = Extract<Stage, { kind: Kind }>;
