type OfProofs = 'SUITE_MISSING' | 'NUMBER_INVALID' | 'RANGE_INVALID' | 'HASH_INVALID' | 'PROOF_LENGTH';
type OfTexts = 'JSON_INVALID' | 'JSON_KEY_TWICE' | 'JSON_LONE_SURROGATE' | 'JSON_NUMBER_UNSAFE';
type OfNotes = 'NOTE_INVALID' | 'KEY_INVALID' | 'CHECKPOINT_INVALID' | 'NOTE_UNSIGNED' | 'SIGNATURE_WRONG';
type OfHeads = 'ORIGIN_DIFFERS' | 'WITNESS_MISSING' | 'LOG_SHORTER' | 'ROOT_DIFFERS' | 'EARLIER_ROOT_DIFFERS';
type OfEvents = 'EVENT_MISSING' | 'EVENT_CHANGED' | 'EVENT_INVALID' | 'REVISION_WRONG' | 'TIME_WENT_BACK';
type OfFiles = 'BUNDLE_INVALID' | 'TILE_INVALID' | 'TILE_CHANGED' | 'TILE_UNSEALED' | 'ATTACHMENT_CHANGED';

export type FaultCode = OfProofs | OfTexts | OfNotes | OfHeads | OfEvents | OfFiles;

/** What a check found wrong; the details say where, what was expected and what was found. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: `LEDGER.${FaultCode}`;

  constructor(
    readonly what: FaultCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`LEDGER.${what} ${JSON.stringify(details)}`);
    this.code = `LEDGER.${what}`;
  }
}
