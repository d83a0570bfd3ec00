import type { SanctionState } from '#libs/nomination';
import type { Ballot, Package } from '#libs/review';
import type { Complaint, Letter } from '#libs/vetting';
import { caseStreams } from './case-streams.js';

/** A member that a context adds to its state does not type-check here before it is shown, or named as left out. */
const allNamed: (others: Readonly<Record<string, never>>) => void = () => undefined;

/** Of its lines the one of this case, with what was answered: drafts are for the organ that writes them (R38). */
export const shownOfLetter = (letter: Letter, nomination: string): unknown => {
  if (letter.status === 'unissued') return undefined;
  const { status, number, campaign, ask, from, to, seal, attachments, dueOn, urgeOn, ...more } = letter;
  const { follows, readers, officer, urged, lines, dueAgain, overdue, ...left } = more;
  // Of the letter as a whole, others' lines told; whoever is in what follows finds that letter in their own case.
  const { isOverdue: _isOverdue, followUps: _followUps, ...others } = left;
  allNamed(others);
  return {
    ...{ status, number, campaign, ask, from, to, seal, attachments, dueOn, urgeOn, follows, readers },
    ...{ officer, urged, line: shownOfLine(lines.get(nomination)) },
    ...{ dueAgain: dueAgain.get(nomination), isOverdue: overdue.has(nomination) },
  };
};

type Line =
  Exclude<Letter, { status: 'unissued' }>['lines'] extends ReadonlyMap<string, infer One> ? One : never;

const shownOfLine = (line: Line | undefined): unknown => {
  if (!line) return undefined;
  const { status, answer, isReturned, draft: _draft, ...others } = line;
  allNamed(others);
  return { status, answer, isReturned };
};

/** Nothing of who reported it, and not whether anybody is owed a reply: that tells whether a name was given. */
export const shownOfComplaint = (complaint: Complaint, nomination: string): unknown => {
  if (complaint.status === 'unlodged') return undefined;
  const {
    status,
    lane,
    class: kind,
    notice,
    receivedBy,
    organ,
    investigators,
    mergedInto,
    ...more
  } = complaint;
  const {
    holders,
    conclusions,
    cleared,
    about: _about,
    absorbed: _absorbed,
    replies: _replies,
    ...others
  } = more;
  allNamed(others);
  return {
    ...{ status, lane, class: kind, notice, receivedBy, organ, investigators, mergedInto },
    isOfHolder: holders.includes(nomination),
    finding: conclusions.find((one) => one.nomination === nomination)?.finding,
    isCleared: cleared.includes(nomination),
  };
};

/** What its owner handed in, and whether this nominee is in it. */
export const shownOfPackage = (pack: Package, nomination: string): unknown => {
  if (pack.status === 'unopened') return undefined;
  const { status, campaign, owner, package: name, due, dueAt, items, copies, disc, lateRule, ...more } = pack;
  const { added, handedIn, stamps, lateArrivals, nominations, receivedFor, putOff, ...others } = more;
  allNamed(others);
  return {
    ...{ status, campaign, owner, package: name, due, dueAt, items, copies, disc, lateRule },
    ...{ added, handedIn, stamps, lateArrivals },
    isIn: nominations.includes(nomination),
    isReceived: receivedFor.includes(nomination),
    isPutOff: putOff.includes(nomination),
  };
};

/** What befell the organ, and whether it befell this nominee; of the evidence, what is in this case. */
export const shownOfSanction = (sanction: SanctionState, nomination: string): unknown => {
  if (sanction.status === 'none') return undefined;
  const { status, campaign, ground, organ, slots, proposedBy, decidedBy, handedOver, refs, ...more } =
    sanction;
  const { named, sanctioned, evidence, ...others } = more;
  allNamed(others);
  const own = caseStreams(nomination);
  return {
    ...{ status, campaign, ground, organ, slots, proposedBy, decidedBy, handedOver, refs },
    isNamed: named.includes(nomination),
    isSanctioned: sanctioned.includes(nomination),
    evidence: evidence.filter((ref) => own.some((stream) => ref.startsWith(`${stream}@`))),
  };
};

/** Who voted, but not for whom: that is as little for who looks back as for who looks on. */
export const shownOfBallot = (ballot: Ballot): unknown => {
  if (ballot.status === 'uncalled') return ballot;
  const { status, campaign, stage, kind, rule, group, members, quorum, majority, ...terms } = ballot;
  const { differential, candidates, places, totals, ratio, secret, delegation, ...limits } = terms;
  const { proxiesAtMost, coLeaders, recused, among, open, round, delegations, ...course } = limits;
  const { confirmed, annulment, rounds, refs, result, votes, named, ...left } = course;
  const { voters: _voters, urns: _urns, ...others } = left;
  allNamed(others);
  return {
    ...{ status, campaign, stage, kind, rule, group, members, quorum, majority, differential, candidates },
    ...{ places, totals, ratio, secret, delegation, proxiesAtMost, coLeaders, recused, among, open, round },
    ...{ delegations, confirmed, annulment, rounds, refs, result },
    ...{ voted: [...votes.keys()], named: [...named.keys()] },
  };
};
