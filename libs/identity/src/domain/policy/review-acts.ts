import { act, any, member, office, over, reading } from './audience.js';
import type { ActRow, Relation } from './policy.words.js';

const handingIn = { recommender: over, reviewer: over };
const named: readonly Relation[] = ['assigned'];

/** Packages and ballots. A leader reads neither: what came of them stands in the campaign's report. */
export const reviewActs = {
  'package.add-item': act(handingIn),
  'package.replace-item': act(handingIn),
  'package.supplement': act(handingIn),
  'package.submit': act(handingIn),
  'package.receive': act(office),
  'package.return': act(office),
  'package.forfeit': act(office),
  'package.record-late-arrival': act(office),
  'package.read': reading('case', { ...handingIn, office: over, auditor: any }),
  'ballot.call': act({ office: any }),
  'ballot.recuse': act({ office: over, voter: named }),
  'ballot.close': act(office),
  'ballot.declare-result': act(office),
  'ballot.annul': act(office),
  'ballot.propose-annulment': act(office),
  'ballot.confirm-annulment': act({ office: over, voter: named }),
  'ballot.vote': act({ voter: named }),
  'ballot.delegate': act({ voter: named }),
  'ballot.break-tie': act({ voter: named }),
  'ballot.confirm': act({ voter: named }),
  'ballot.read': reading('case', { office: over, voter: member, auditor: any }),
} as const satisfies Readonly<Record<string, ActRow>>;
