import { z } from 'zod';
import { nomineeKind, word } from './text.schema.js';

const words = z.array(word).min(1);

const scope = {
  /** Which nominees the gate concerns; all of them where nothing is said. */
  for: z.array(nomineeKind).min(1).optional(),
  categories: words.optional(),
  /** Which of the stages that name its rule check the gate; all of them where nothing is said. */
  at: words.optional(),
};

const gate = <const Name extends string, Shape extends z.ZodRawShape>(is: Name, shape: Shape) =>
  z.strictObject({ is: z.literal(is), ...shape, ...scope });

/** Predicates that read the nomination itself. */
export const nominationGate = z.discriminatedUnion('is', [
  gate('organ-kind', { kinds: words, levels: words.optional() }),
  gate('established-post', {}),
  gate('rank-below', { rank: word }),
  gate('all-criteria', { criteria: words }),
  gate('no-violation-within', { years: z.int().min(1) }),
  gate('service-years-at-least', { years: z.int().min(1) }),
  gate('one-of-merits', { merits: words }),
  gate('steps-in-order', { steps: words }),
  gate('slot-held', {}),
  gate('jointly-recommended', { stage: word, kinds: words }),
  gate('reviews-support', { stage: word, findings: words }),
  gate('notice-clean', { stage: word }),
  gate('package-received', { package: word }),
  gate('selected-by-ballot', { stage: word }),
  gate('ratio-at-most', { stage: word, ranks: words, percent: z.int().min(0).max(100) }),
  gate('not-frozen', {}),
  gate('not-sanctioned', {}),
]);

/** Predicates that read the dossier; together they are the clearance. */
export const dossierGate = z.discriminatedUnion('is', [
  gate('self-review-done', { aspects: words }),
  gate('opinions-in', { ask: words }),
  gate('no-standing-objection', {}),
  /** No check found one that stands, and nothing that was given is due anew. */
  gate('no-known-problem', {}),
  gate('check-clean', { check: word }),
  /** Like `check-clean`, but nobody is excused: all deeds are shown to the public. */
  gate('deeds-cleared', { check: word }),
  gate('no-open-complaint', {}),
]);

/** The closed vocabulary of predicates; parameters and severity are the rulebook's. */
export const gateSchema = z.discriminatedUnion('is', [...nominationGate.options, ...dossierGate.options]);

export type NominationGate = z.infer<typeof nominationGate>;
export type DossierGate = z.infer<typeof dossierGate>;
export type Gate = NominationGate | DossierGate;

const dossierGateNames: ReadonlySet<string> = new Set(
  dossierGate.options.map((option) => option.shape.is.value),
);

export const readsDossier = (gate: Gate): gate is DossierGate => dossierGateNames.has(gate.is);
