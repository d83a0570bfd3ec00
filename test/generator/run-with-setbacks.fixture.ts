import { dealFates } from './fate.js';
import { goToNation } from './go-to-nation.js';
import { handIn } from './hand-in.js';
import { confer, revoke } from './honour.js';
import { isDivisionLevel, madeUpNominee, type Nominee } from './nominee.js';
import { openCampaign } from './open-campaign.js';
import { postInUnits } from './post-in-units.js';
import { recommend } from './recommend.js';
import { reviewByOwners } from './review-by-owners.js';
import type { Round } from './round.js';
import { seatsOf } from './seats.js';
import { timetable } from './timetable.js';
import { comeToVote } from './vote-in-region.js';
import { voteWithSetbacks } from './vote-with-setbacks.fixture.js';

/** A campaign in which all that seldom happens does: sanctions, annulled ballots, ties, the reserve, appeals. */
export const runWithSetbacks = async (round: Round, nominations: number): Promise<void> => {
  const { chance, country, rulebook, day } = round;
  const fates = dealFates(chance, seatsOf(country.owners, nominations));
  const nominees = fates.map((fated) => madeUpNominee(chance, rulebook, day(timetable.opening), fated));
  await openCampaign(round);
  const clean = await postInUnits(round, await recommend(round, nominees));
  const putForward = await sanctioned(round, await reviewByOwners(round, clean));
  const received = await handIn(
    round,
    { name: 'preliminary', due: timetable.preliminaryPackage },
    putForward,
  );
  await comeToVote(round, received);
  const selected = await calledUp(round, await voteWithSetbacks(round, received));
  await appealed(round, await goToNation(round, selected));
};

/** R50: one nominee is struck and an organ with all that it has; a third proposal is lifted. Returns the others. */
const sanctioned = async (round: Round, nominees: readonly Nominee[]): Promise<readonly Nominee[]> => {
  const { desk, chance, country } = round;
  const { regionOffice, nationalOffice } = country;
  const plain = nominees.filter(({ kind, fate }) => kind === 'individual' && fate === 'plain');
  const ofCities = plain.filter((one) => one.owner.path === 'city' && !isDivisionLevel(one));
  const [named, spared] = ofCities;
  const alone = plain.find(({ owner }) => owner.path === 'member-unit');
  if (!named || !spared || !alone) throw new RangeError('a campaign has plain nominees');
  const propose = async (nominee: Nominee, nominations: readonly string[]): Promise<string> => {
    const id = chance.id();
    await desk.sanction(regionOffice, id, {
      ...{ type: 'ProposeSanction', campaign: round.id, organ: nominee.owner.organ, nominations, slots: {} },
      ...{ ground: 'fraud', reason: '虚构：申报不实', evidence: [`nomination-${nominee.id}@0`] },
    });
    return id;
  };
  const impose = async (id: string): Promise<void> => {
    await desk.sanction(nationalOffice, id, { type: 'VerifySanction' });
    await desk.sanction(regionOffice, id, { type: 'ImposeSanction' });
  };
  await impose(await propose(named, [named.id]));
  await impose(await propose(alone, []));
  const lifted = await propose(spared, [spared.id]);
  const paper = await desk.keep('虚构：撤回建议');
  await desk.sanction(nationalOffice, lifted, { type: 'LiftSanction', reason: '虚构：核实无误', paper });
  return nominees.filter((one) => one !== named && one !== alone);
};

/** R28: one who was selected withdraws, and the next of the reserve is called up. */
const calledUp = async (
  { desk, country }: Round,
  { selected, next }: { readonly selected: readonly Nominee[]; readonly next: Nominee },
): Promise<readonly Nominee[]> => {
  const outgoing = selected.find(({ kind }) => kind === 'individual');
  if (!outgoing) throw new RangeError('somebody was selected');
  await desk.nomination(outgoing.unit, outgoing.id, {
    ...{ type: 'Withdraw', wish: 'nominee', reason: '虚构：本人申请退出' },
  });
  await desk.callUp(country.regionOffice, next.id, outgoing.id);
  return selected.filter((one) => one !== outgoing);
};

/** R52: one title is given back on appeal; of the other a revocation is declined, and an appeal dismissed later. */
const appealed = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  const { desk, day, country } = round;
  const { clerk, members } = country.groups.nation;
  const [reviewer] = members;
  if (!reviewer) throw new RangeError('a group has members');
  desk.comeTo(day(timetable.conferring), 9);
  for (const nominee of nominees) await confer(round, nominee);
  desk.comeTo(day(timetable.revocation), 9);
  for (const [index, nominee] of nominees.slice(0, 2).entries()) {
    const { id } = nominee;
    await revoke(round, id, nominee);
    await desk.honour(country.regionOffice, id, { type: 'Appeal', text: '虚构：申诉' });
    const reason = '虚构：复核';
    const digest = await desk.keep('虚构：复核决定');
    await desk.honour(
      reviewer,
      id,
      index === 0 ? { type: 'Reinstate', reason, digest } : { type: 'DismissAppeal', reason },
    );
  }
  const [back] = nominees;
  if (!back) throw new RangeError('somebody is honoured');
  const opens = await desk.length(`honour-${back.id}`);
  const inquiry = `honour-${back.id}@${opens}` as const;
  const conclusion = `honour-${back.id}@${opens + 1}` as const;
  await desk.honour(clerk, back.id, { type: 'OpenInquiry', reason: '虚构：又有线索' });
  await desk.honour(clerk, back.id, {
    type: 'ConcludeInquiry',
    inquiry,
    finding: 'substantiated',
    remarks: '',
  });
  await desk.honour(country.nationalOffice, back.id, {
    ...{
      type: 'ProposeRevocation',
      ground: 'fraud',
      reason: '虚构：再次提议',
      evidence: [conclusion],
      attachments: [],
    },
  });
  await desk.honour(clerk, back.id, { type: 'DeclineRevocation', reason: '虚构：证据不足' });
};
