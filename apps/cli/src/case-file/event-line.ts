import { canonicalJson } from '#libs/kernel';
import { z } from 'zod';

const data = z.record(z.string(), z.unknown());

const gate = z.looseObject({
  ...{ rule: z.string(), gate: z.string(), outcome: z.string(), why: z.string() },
  events: z.array(z.string()),
});

/** The leaf of an event, as the ledger has it. */
export const leaf = z.looseObject({
  ...{ id: z.string(), stream: z.string(), revision: z.int(), type: z.string() },
  ...{ schemaVersion: z.int(), recordedAt: z.string(), data },
  metadata: z.looseObject({
    actor: z.looseObject({
      ...{ accountId: z.string(), organId: z.string(), role: z.string() },
      onBehalfOf: z.string().optional(),
    }),
    effectiveOn: z.string(),
    basis: z.looseObject({ rulebook: z.string(), gates: z.array(gate) }).optional(),
  }),
});

export type Leaf = z.output<typeof leaf>;

/** What the server opened of an event. */
export const shown = z.object({
  /** As stored, with the personal texts in clear that the reader may see. */
  data: data.optional(),
  proofs: z.record(z.string(), z.string()),
  upcast: z.object({ schemaVersion: z.int(), data }).optional(),
});

export type Shown = z.output<typeof shown>;

/** One event of a case file. */
export interface FiledEvent {
  readonly position: number;
  readonly leaf: Leaf;
  readonly shown: Shown;
}

/** An event as a line of `events.jsonl`: all of it but what was opened is the leaf's. */
export const lineOf = ({ position, leaf, shown }: FiledEvent): string => {
  const { data: _sealed, v: _format, ...told } = leaf;
  const { data, proofs, upcast } = shown;
  return canonicalJson({ ...told, position, data, proofs, upcast });
};

/** What a line says beyond the leaf; `undefined` for what is no such line. */
export const shownIn = (line: string): (Shown & { readonly position: number }) | undefined => {
  try {
    return shownLine.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
};

const shownLine = shown.extend({ position: z.int().positive() });

/** `undefined` for what is no event. */
export const leafIn = (entry: Uint8Array): Leaf | undefined => {
  const text = Buffer.from(entry).toString();
  try {
    return leaf.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

export const refOf = ({ leaf: { stream, revision } }: FiledEvent): string => `${stream}@${revision}`;
