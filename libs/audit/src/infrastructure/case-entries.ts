import type { Catalogue } from '#libs/catalogue';
import { nameOf } from '#libs/event-names';
import type { StoredEvent } from '#libs/event-store';
import type { Basis, GateResult, LocalDate } from '#libs/kernel';
import { z } from 'zod';
import type { CaseEvent } from '../application/ports/case-history.port.js';
import { concerns } from '../domain/concerns.js';
import { drafts } from './drafts.js';
import type { ReadCase } from './read-case.js';

/** Of the case's own streams and of those that name it, what is part of the case; in the order of the log. */
export const partsOfCase = (
  catalogue: Catalogue,
  nomination: string,
  { own, named }: ReadCase,
): readonly StoredEvent[] => {
  // What a package was before anybody was nominated is no part of the case.
  const begins = own[0]?.position ?? 0;
  const about = named.filter(
    (event) => event.position > begins && concerns(catalogue.decode(event), nomination),
  );
  return [...own, ...about].sort((one, other) => one.position - other.position);
};

export const caseEventOf = (catalogue: Catalogue, stored: StoredEvent): CaseEvent => {
  const { position, id, stream, revision, type, recordedAt } = stored;
  const { actor, effectiveOn, enteredLate, basis } = metadata.parse(JSON.parse(stored.metadata));
  const { accountId: account, organId: organ, onBehalfOf } = actor;
  return {
    ...{ position, eventId: id, event: `${stream}@${revision}` as const, type, says: nameOf(type) },
    ...{ recordedAt, effectiveOn, enteredLate, account, organ, onBehalfOf },
    rules: [...new Set(basis?.gates.map(({ rule }) => rule))],
    facts: codedFactsOf(catalogue, stored),
  };
};

/** As its basis recorded them; `undefined` of what is no decision. */
export const recordedGates = ({ metadata: text, type }: StoredEvent): readonly GateResult[] | undefined =>
  drafts.has(type) ? undefined : metadata.parse(JSON.parse(text)).basis?.gates;

const metadata = z.object({
  actor: z.object({ accountId: z.string(), organId: z.string(), onBehalfOf: z.string().optional() }),
  effectiveOn: z.custom<LocalDate>((day) => typeof day === 'string'),
  enteredLate: z.boolean().default(false),
  basis: z.custom<Basis>((basis) => typeof basis === 'object').optional(),
});

type CodedFacts = Readonly<Record<string, string | number>>;

const codedFactsOf = (catalogue: Catalogue, stored: StoredEvent): CodedFacts => {
  if (drafts.has(stored.type)) return {};
  const { personal = [] } = catalogue.spec(stored.type);
  const coded = Object.entries(catalogue.decode(stored)).filter(isCodedFact);
  return Object.fromEntries(coded.filter(([name]) => !personal.includes(name)));
};

/** Words of the vocabulary, rules, days and counts, but no text about a person. */
const shown = new Set([
  ...['stage', 'from', 'to', 'step', 'heldOn', 'until', 'rule', 'ask', 'answer', 'check', 'result'],
  ...['recommendation', 'votes', 'package', 'decision', 'finding', 'complaint', 'item', 'fen', 'ground'],
]);

const isCodedFact = (entry: [string, unknown]): entry is [string, string | number] =>
  shown.has(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number');
