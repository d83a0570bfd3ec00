import { createHmac } from 'node:crypto';
import { unwrap, wrap } from '#libs/sealing';
import type { SlipName, UrnRound } from '../application/ports/urn.port.js';

/** What a slip is found by: without the key nobody tells whose it is. */
export const tagOf = (key: Buffer, { voter, name }: SlipName): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([voter, name]))
    .digest();

/** One byte for each candidate, so that every slip of an urn is of one length, whatever was chosen. */
export const seal = (key: Buffer, round: UrnRound, tag: Buffer, choices: readonly string[]): Buffer => {
  const marks = round.among.map((nomination) => (choices.includes(nomination) ? 1 : 0));
  return wrap(key, boundTo(round, tag), Buffer.from(marks));
};

/** @returns `undefined` where it is not what was sealed under this key, for this round and tag */
export const open = (
  key: Buffer,
  round: UrnRound,
  tag: Buffer,
  sealed: Buffer,
): readonly string[] | undefined => {
  const marks = unwrap(key, boundTo(round, tag), sealed);
  return marks?.length === round.among.length
    ? round.among.filter((_, index) => marks[index] === 1)
    : undefined;
};

const boundTo = ({ ballot, round }: UrnRound, tag: Buffer): Buffer =>
  Buffer.from(JSON.stringify([ballot, round, tag.toString('hex')]));
