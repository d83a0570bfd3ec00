export { cosignNote, localSigner, signNote, type NoteSigner } from './notes/note-signer.js';
export { noteText } from './notes/note-text.js';
export { Ledgers, ledgerNames, type Ledger, type LedgerName } from './ledgers.js';
export { makeSigningKey, readSigningKey } from './sealer/signing-key.js';
export { CheckpointSigner, type ProofFrom } from './sealer/checkpoint-signer.js';
export { Cosigners } from './sealer/cosigners.port.js';
export { FolderLastCheckpoints } from './sealer/folder-last-checkpoints.adapter.js';
export { FolderTiles } from './sealer/folder-tiles.adapter.js';
export { LastCheckpoints } from './sealer/last-checkpoints.port.js';
export { leafData } from './sealer/leaf-data.js';
export { MemoryLastCheckpoints } from './sealer/memory-last-checkpoints.adapter.js';
export { MemoryTiles } from './sealer/memory-tiles.adapter.js';
export { storedTiles } from './sealer/stored-tiles.js';
export { Sealer, type SealerOptions } from './sealer/sealer.js';
export { TileStore } from './sealer/tile-store.port.js';
export { decodeEntries, encodeEntries, longestEntry } from './tiles/entry-bundle.js';
export { decodeHashes, encodeHashes } from './tiles/tile-hashes.js';
export { noSuchFile, parseTilePath, tilePath, type TileKind } from './tiles/tile-path.js';
export { fromTiles, type TileReader } from './tiles/tile-tree.js';
export { fullWidth, tileAt, tilesAt, tilesOf, type Tile, type Tiles } from './tiles/tile.js';
export { consistencyProof } from './tree/consistency-proof.js';
export { inclusionProof } from './tree/inclusion-proof.js';
export { verifySubtreeInclusion, type SubtreeInclusion } from './tree/subtree-inclusion.js';
export { verifySubtreeConsistency, type SubtreeConsistency } from './tree/subtree-consistency.js';
export { treeOf, type Tree } from './tree/tree.js';
export { suiteOf, type SuiteName } from './suites.js';
export { wordsOf, type FaultWords } from './fault-words.js';
export { LogCheck } from './verifier/log-check.js';
export { canonicalForm } from './canonical-form.js';
export {
  checkpointText,
  parseCheckpoint,
  signedCheckpoint,
  type Checkpoint,
  type SignedCheckpoint,
  type Trust,
} from './verifier/checkpoint.js';
export { verifyConsistency, verifyInclusion, type Consistency, type Inclusion } from './verifier/proofs.js';
export { Fault, type FaultCode } from './verifier/fault.js';
export {
  emptyRoot,
  Frontier,
  leafHash,
  nodeHash,
  rootOf,
  sha256,
  type Hash,
  type Suite,
} from './verifier/tree.js';
export {
  parseNote,
  signedText,
  signersOf,
  type Note,
  type NoteSignature,
  type Signer,
} from './verifier/signed-note.js';
export { parseVkey, verifierKey, vkeyOf, type KeyKind, type VerifierKey } from './verifier/verifier-key.js';
export { parseRequest, requestText, type CheckpointRequest } from './witness/checkpoint-request.js';
export { FolderHeads, type Heads } from './witness/folder-heads.adapter.js';
export { newWitnessKey, readWitnessKey } from './witness/witness-key.js';
export { witnessServer } from './witness/witness-server.js';
export { Witness, type WitnessAnswer } from './witness/witness.js';
export { parseWitness, type WitnessAddress } from './witness/asked-witness.js';
export { Witnesses, type WitnessesOptions } from './witness/witnesses.js';
export { receiptJson, parseReceipt, type ReceiptJson } from './receipts/receipt-json.js';
export { receiptOf } from './receipts/receipt-of.js';
export { parseTlogProof, tlogProofText, type TlogProof } from './receipts/tlog-proof.js';
export { verifyReceipt, type ProvenReceipt } from './receipts/verify-receipt.js';
export { exportLog } from './export/export-log.js';
export { folderLog } from './export/folder-log.js';
export { liveLog } from './export/live-log.js';
export type { LogSource } from './export/log-source.js';
export { verifyAttachments } from './export/attachment-check.js';
export { verifyLog, type KnownHeads } from './export/verify-log.js';
export { signerLine, verdictJson, verdictLines, type Verdict } from './export/verdict.js';
export { SealedSize } from './receipts/sealed-size.js';
export { publishedIn } from './published.js';
export { bundleOf } from './entry-bundles.js';
export { StandingCheck } from './export/standing-check.js';
