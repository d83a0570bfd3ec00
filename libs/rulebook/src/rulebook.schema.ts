import { z } from 'zod';
import { lanes } from './complaint.words.js';
import { gateSchema } from './gate.schema.js';
import { stageSchema } from './stage.schema.js';
import { bilingual, localDate, nomineeKind, ruleNumber, text, word } from './text.schema.js';

const rule = z.strictObject({
  text: bilingual,
  /** Hard blocks; soft may be waived with a reason and the waiver's author. */
  severity: z.enum(['hard', 'soft']),
  /** None: the rule informs, and `because` says why no gate can hold it. */
  gates: z.array(gateSchema).default([]),
  because: text.optional(),
});

const opinion = z.strictObject({
  /** Kind of the organ that is asked. */
  ask: word,
  categories: z.array(word).min(1),
  dueWorkingDays: z.int().min(1),
  /** The working days after the request on which the organ is urged (催办). */
  urgeOnWorkingDays: z.array(z.int().min(1)).min(1).optional(),
  validDays: z.int().min(1),
  signatories: z.array(word).default([]),
  /** Who reads the reasons at the organ that asks: all who work on the case there, or those named in the letter. */
  reasonsFor: z.literal('named-officers').optional(),
});

/** What a personnel file says of its person. */
export const fileFindings = ['age', 'service-years', 'awards', 'penalties'] as const;

const check = z.strictObject({
  check: word,
  for: z.array(nomineeKind).optional(),
  categories: z.array(word).optional(),
  /** Some nominees need not report: their officer may record `not-obliged` (R37). */
  excusable: z.boolean().default(false),
  /** Kinds of organ that make it; any organ over the unit where nothing is said. */
  by: z.array(word).min(1).optional(),
  /** What whoever checks must say was found (R36). */
  finds: z.array(z.enum(fileFindings)).min(1).optional(),
});

const honour = z.strictObject({
  title: bilingual,
  items: z.array(z.strictObject({ item: word, title: bilingual, money: z.boolean().default(false) })).min(1),
  benefits: z.array(word).default([]),
});

const packageRule = z.strictObject({
  title: bilingual,
  /** The day itself counts, until 24:00. */
  due: localDate,
  copies: z.int().min(1),
  disc: z.boolean(),
  /** What it holds; an item with `for` only where a nominee of these kinds is in it. */
  items: z.array(z.union([word, z.strictObject({ item: word, for: z.array(nomineeKind).min(1) })])).min(1),
});

const group = z.strictObject({
  title: bilingual,
  level: word,
  kind: word,
  coLeaders: z.int().min(1),
  /** The rule that says how it is made up; refusals name it (R57, R60). */
  rule: ruleNumber,
});

const complaints = z.strictObject({
  rule: ruleNumber,
  /** Kinds of organ whose business it is to investigate. */
  investigators: z.array(word).min(1),
  /** Working days within which whoever gave a name hears whether the complaint is taken up. */
  acceptWithinWorkingDays: z.int().min(1).optional(),
  /** Working days after the conclusion within which whoever gave a name hears the outcome. */
  tellWithinWorkingDays: z.int().min(1).optional(),
  /** Lanes of which a vague complaint may be declined; none where nothing is said. */
  declinable: z.array(z.enum(lanes)).optional(),
  /** What a complaint may be about; any word will do where nothing is said. */
  classes: z.array(word).min(1).optional(),
});

const revocation = z.strictObject({
  rule: ruleNumber,
  /** Working days that the holder has for representations before a decision. */
  representationsWorkingDays: z.int().min(1).optional(),
  /** Calendar days after the publication within which the holder may appeal. */
  appealDays: z.int().min(1).optional(),
});

/** Somebody who drops out is replaced by whoever comes next in a ballot's reserve, before this stage. */
const replacement = z.strictObject({ rule: ruleNumber, before: word });

/** What a recommendation against the rules costs, and what is handed to whom besides (R50, R51). */
const sanctions = z.strictObject({
  rule: ruleNumber,
  grounds: z.array(word).min(1),
  handOver: z
    .strictObject({ rule: ruleNumber, grounds: z.array(word).min(1), to: z.array(word).min(1) })
    .optional(),
});

const owner = z.strictObject({ level: word, kinds: z.array(word).min(1) });

/**
 * One campaign's rules as data. Its canonical form's digest goes into `campaign.opened`. What is added later is
 * optional and has no default, else a kept snapshot would read as another rulebook than its digest names.
 */
export const rulebookSchema = z.strictObject({
  rulebook: word,
  title: bilingual,
  source: text,
  timezone: z.string().min(1),
  counting: z.enum(['inclusive', 'exclusive']),
  levels: z.array(word).min(1),
  /** Lowest first. */
  ranks: z.array(word).min(1),
  categories: z.array(z.strictObject({ category: word, title: bilingual, kind: nomineeKind })).min(1),
  kinds: z.partialRecord(nomineeKind, honour),
  rules: z.record(ruleNumber, rule),
  /** The word by which a notice's contents name the deeds; where absent, every notice shows them. */
  deeds: word.optional(),
  /** The rule by which a conferred title may be withdrawn; where absent, none is. */
  revocation: revocation.optional(),
  /** Where absent, nobody who drops out is replaced. */
  replacement: replacement.optional(),
  /** Where absent, none is imposed. */
  sanctions: sanctions.optional(),
  /** The rule by which complaints are looked into, and the kinds of organ whose business that is (R39). */
  complaints,
  /** Places that each enrolled organ of a path may recommend. */
  quotas: z.record(word, z.partialRecord(nomineeKind, z.int().min(0))),
  /** Which organs may be enrolled on a path: those of this level and of one of these kinds. */
  owners: z.record(word, owner),
  opinions: z.array(opinion),
  checks: z.array(check),
  groups: z.record(word, group),
  packages: z.record(word, packageRule),
  paths: z.record(word, z.array(stageSchema).min(1)),
});

export type Rulebook = z.infer<typeof rulebookSchema>;
export type Rule = Rulebook['rules'][string];
export type OpinionRule = Rulebook['opinions'][number];
export type PackageRule = Rulebook['packages'][string];
export type GroupRule = Rulebook['groups'][string];
export type OwnerRule = Rulebook['owners'][string];
export type Places = Rulebook['quotas'][string];
export type ComplaintRule = Rulebook['complaints'];
export type RevocationRule = NonNullable<Rulebook['revocation']>;
export type ReplacementRule = NonNullable<Rulebook['replacement']>;
export type SanctionRule = NonNullable<Rulebook['sanctions']>;
export type FileFinding = (typeof fileFindings)[number];
export type HonourRule = NonNullable<Rulebook['kinds']['individual']>;
