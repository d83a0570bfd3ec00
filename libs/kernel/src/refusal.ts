/** A text that a user sees: always in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Why an act is refused: `invalid` (the request makes no sense), `not-found`, `forbidden` (not this actor),
 * `conflict` (somebody was first), `stale` (decided on an old revision), `unmet` (a rule stands in the way),
 * `too-large` and `media-type` (a file that cannot be taken), `no-room` (nor can any, until the operator helps),
 * `too-many` (tried too often; `details.seconds` says how long to wait), `unavailable` (something outside does not answer).
 */
export type RefusalKind =
  | 'invalid'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'stale'
  | 'unmet'
  | 'too-large'
  | 'media-type'
  | 'no-room'
  | 'too-many'
  | 'unavailable';

export interface RefusalSpec {
  readonly kind: RefusalKind;
  /** The rule that refuses, where it is always the same one. */
  readonly rule?: string;
  /** What happened; `{name}` is filled from the details. */
  readonly says: Bilingual;
  /** What to do next. */
  readonly next: Bilingual;
}

export type Details = Readonly<Record<string, unknown>>;

/** An act that was refused: nothing is appended, nothing is lost. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly says: Bilingual,
    readonly next: Bilingual,
    readonly details: Details,
    readonly rule?: string,
  ) {
    super(`${code}: ${says.en}`);
  }
}

/**
 * Turns a context's table of refusals into the one function that makes them, so that every code exists and
 * has its texts. `details.rule` overrides the table's rule where the rulebook names it.
 */
export const refusals =
  <Code extends string>(table: Readonly<Record<Code, RefusalSpec>>) =>
  (code: Code, details: Details = {}): Refusal => {
    const { kind, rule, says, next } = table[code];
    const named = typeof details['rule'] === 'string' ? details['rule'] : rule;
    return new Refusal(code, kind, fill(says, details), fill(next, details), details, named);
  };

const fill = (text: Bilingual, details: Details): Bilingual => ({
  zh: filled(text.zh, details),
  en: filled(text.en, details),
});

/** A text with each `{name}` that the details know. */
export const filled = (text: string, details: Details): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in details ? String(details[key]) : whole));
