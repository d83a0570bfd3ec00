import { Fault } from './fault.js';
import type { Hash } from './hash-suite.js';
import { isNatural } from './natural.js';

/** The head of a log: its first `size` leaves have this root. */
export interface Checkpoint {
  /** Names the log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text of a note (C2SP tlog-checkpoint). Extension lines are refused: no log of ours writes any. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** @throws LEDGER.CHECKPOINT_INVALID */
export const parseCheckpoint = (text: string): Checkpoint => {
  const [origin = '', size = '', base64 = ''] = text.split('\n');
  const checkpoint = { origin, size: Number(size), root: Buffer.from(base64, 'base64') };
  const fits = origin !== '' && isNatural(checkpoint.size) && checkpoint.root.length === 32;
  if (!fits || checkpointText(checkpoint) !== text) throw new Fault('CHECKPOINT_INVALID', { problem: text });
  return checkpoint;
};
