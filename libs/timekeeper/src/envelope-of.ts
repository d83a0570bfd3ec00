import { createHash } from 'node:crypto';
import type { Envelope } from '#libs/decisions';
import type { DueAct } from './schedule.js';

/** The envelope of an act that time does: the same for the same act for ever, so that twice is once. */
export const envelopeOf = ({ kind, key, dueAt }: DueAct): Envelope => {
  const commandId = uuidOf(`${kind}|${key}|${dueAt}`);
  return {
    commandId,
    // Nobody asked for it: the chain of what follows begins here.
    correlationId: commandId,
    actor: { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' },
  };
};

/** UUID version 8 (RFC 9562): the first bits of the text's SHA-256. */
const uuidOf = (text: string): string => {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
