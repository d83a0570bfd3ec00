import { type Document, visit } from 'yaml';
import type { Fault } from '../rulebook.errors.js';
import { faultTexts } from './fault-texts.js';
import { type Finding, placeText } from './finding.js';
import { offsetOf, placeAt } from './node-place.js';
import { documentOf, type YamlText } from './yaml-text.js';

export interface RulebookDocument {
  /** Plain data; `undefined` where the text is not YAML. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Finds the line: that of the key or the list item; for a missing key, that of its parent. */
  faultOf(this: void, finding: Finding): Fault;
}

/** Reads YAML 1.2 (so also JSON) in such a way that whatever is wrong with it can be shown in its line. */
export const readDocument = (text: YamlText): RulebookDocument => {
  const { lines } = text;
  const document = documentOf(text);
  const { value, slips } = dataOf(document);
  const faultAt = (offset: number, { code, place, details }: Finding): Fault => {
    const { line, col } = lines.linePos(offset);
    return { path: placeText(place), line, column: col, code, ...faultTexts(code, details) };
  };
  return {
    value,
    faults: slips.map((slip) => faultAt(slip.offset, findingOf(slip, document))),
    faultOf: (finding) => faultAt(offsetOf(document, finding.place), finding),
  };
};

/** What the YAML reader complains about; `code` is the reader's. */
interface Slip {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

const dataOf = (document: Document.Parsed): { value: unknown; slips: readonly Slip[] } => {
  const slips = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  if (slips.some(({ code }) => code !== 'DUPLICATE_KEY')) return { value: undefined, slips };
  try {
    return { value: document.toJS(), slips };
  } catch (error) {
    // Aliases without an anchor, inside their own anchor, or too many of them show only here.
    const message = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      slips: [...slips, { code: 'ALIAS', message, offset: firstBadAlias(document) }],
    };
  }
};

const firstBadAlias = (document: Document.Parsed): number => {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0;
      if (alias.resolve(document)) offsets.push(offset);
      else offsets.unshift(offset);
    },
  });
  return offsets[0] ?? 0;
};

const findingOf = ({ code, message, offset }: Slip, document: Document.Parsed): Finding => {
  const place = placeAt(document.contents, offset);
  if (code !== 'DUPLICATE_KEY') return { code: 'RULEBOOK.SYNTAX', place, details: { message } };
  return { code: 'RULEBOOK.DUPLICATE_KEY', place, details: { key: String(place.at(-1) ?? '') } };
};
