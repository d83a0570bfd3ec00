import { Cases } from './cast/cases.js';
import type { Nominated } from './cast/nominee.js';
import { plotOf, type Plot } from './cast/plot.js';
import { nationalOffice, office } from './cast/region-and-nation.js';
import { openTheCampaign } from './chapters/campaign.js';
import { reportFalsely, reportVaguely } from './chapters/complaints.js';
import { reviewFirst } from './chapters/first-review.js';
import { correct, objectByPost, passOn, post } from './chapters/great-notices.js';
import { confer } from './chapters/honours.js';
import { openTheHouse } from './chapters/house.js';
import { listInTheNation, selectInTheNation } from './chapters/nation.js';
import { askForOpinions, hearOrgans } from './chapters/letters.js';
import { leaveTheUnits, objectInVain, postInUnits } from './chapters/notices.js';
import { arriveLate, deliver, deliveriesOf, formal, pack, preliminary } from './chapters/packages.js';
import { recommend } from './chapters/recommending.js';
import { callUpReserve } from './chapters/reserve.js';
import { freezeForAWhile, sanctionCity } from './chapters/sanctions.js';
import { electInTheRegion, reviewInTheRegion } from './chapters/region.js';
import { decide, propose, revokeAndReinstate } from './chapters/revocation.js';
import { cutDeeds, vet } from './chapters/vetting.js';
import { dates } from './dates.js';
import type { Story } from './story.js';

/** Plays the whole campaign and one revocation; gives the campaign's id. Whatever goes otherwise is a `Surprise`. */
export const play = async (story: Story, scale: number): Promise<string> => {
  const plot = plotOf(scale);
  const campaign = await opening(story, plot);
  const cases = await inTheUnits(story, campaign, plot);
  const candidates = await reportedUpward(story, campaign, plot, cases);
  const winners = cases.those(plot.winners);
  await inTheRegion(story, campaign, plot, cases, candidates);
  await inTheNation(story, campaign, winners);
  await honoured(story, winners);
  return campaign;
};

const opening = async (story: Story, { owners }: Plot): Promise<string> => {
  await story.moveTo(dates.opening);
  const house = { zh: '登记机构，开设账号', en: 'Organs and accounts' };
  await story.chapter(house, () => openTheHouse(story, owners));
  const campaign = { zh: '启动评选，登记各市和成员单位', en: 'Campaign opened, organs enrolled' };
  return story.chapter(campaign, () => openTheCampaign(story, owners));
};

const inTheUnits = async (story: Story, campaign: string, plot: Plot): Promise<Cases> => {
  const units = {
    zh: '单位推荐（一人因职级未获提出 R7）',
    en: 'Recommended by the units; one refused for rank (R7)',
  };
  const cases = new Cases(await story.chapter(units, () => recommend(story, campaign, plot)));
  const cleared = cases.of(plot.cleared);
  const notices = {
    zh: '单位公示、征求意见、举报与核查（一人回避，R39、R42）',
    en: 'Unit notices, letters, complaints, checks; one recused (R39, R42)',
  };
  await story.chapter(notices, async () => {
    await cutDeeds(story, cases.of(plot.tooOpen));
    const posted = await postInUnits(story, campaign, cases.all);
    const letters = await askForOpinions(story, cases.all);
    await story.moveTo(dates.objection);
    await objectInVain(story, cleared, posted.get(cleared.id) ?? '');
    await reportFalsely(story, cleared);
    await reportVaguely(story, cleared);
    await hearOrgans(story, letters, { objectedTo: cases.of(plot.objectedTo).id, cleared: cleared.id });
    const [relative, tooOpen] = [cases.of(plot.relative), cases.of(plot.tooOpen)];
    await vet(story, { nominated: cases.all, relative, tooOpen });
    await story.moveTo(dates.unitNoticesOver);
    await leaveTheUnits(story, cases.all);
  });
  return cases;
};

/** Gives those whose package came in time. */
const reportedUpward = async (
  story: Story,
  campaign: string,
  plot: Plot,
  cases: Cases,
): Promise<readonly Nominated[]> => {
  await story.moveTo(dates.preliminaryDue);
  const [objectedTo, tooMany] = [cases.of(plot.objectedTo), cases.of(plot.tooMany)];
  const regular = cases.without(plot.objectedTo, plot.tooMany);
  const review = { zh: '初审（一人有异议 R41，一人超名额 R4）', en: 'First reviews; refused: R41, R4' };
  await story.chapter(review, () => reviewFirst(story, { regular, objectedTo, tooMany }));

  const packages = { zh: '报送初步材料（一市逾期 R49）', en: 'Preliminary packages; one late (R49)' };
  const inTime = regular.filter(({ owner }) => owner !== plot.late);
  await story.chapter(packages, async () => {
    await deliver(story, deliveriesOf(campaign, preliminary, inTime));
    const tooLate = deliveriesOf(
      campaign,
      preliminary,
      regular.filter(({ owner }) => owner === plot.late),
    );
    for (const delivery of tooLate) await pack(story, delivery);
    await story.moveTo(dates.preliminaryOver);
    for (const delivery of tooLate) await arriveLate(story, delivery);
  });
  return inTime;
};

const inTheRegion = async (
  story: Story,
  campaign: string,
  plot: Plot,
  cases: Cases,
  candidates: readonly Nominated[],
): Promise<void> => {
  const review = {
    zh: '自治区审核（一人冻结 R41，一市受处理 R50、R51）',
    en: 'Regional review; one frozen (R41), a city sanctioned (R50)',
  };
  const [struck, left] = [
    candidates.filter(({ owner }) => owner === plot.sanctioned),
    candidates.filter(({ owner }) => owner !== plot.sanctioned),
  ];
  await story.chapter(review, async () => {
    await freezeForAWhile(story, cases.of(plot.frozen));
    await sanctionCity(story, campaign, struck);
    await reviewInTheRegion(story, left);
  });
  await story.moveTo(dates.regionBallot);
  const ballot = {
    zh: '自治区无记名票决（一名成员回避，处级二人让位 R8）',
    en: 'Secret ballots; a member recused, two passed over (R8)',
  };
  const divisionLevel = cases.those(plot.divisionLevel);
  const [dropsOut, reserve] = [cases.of(plot.dropsOut), cases.of(plot.reserve)];
  const winners = [...cases.those(plot.winners).filter((winner) => winner !== reserve), dropsOut];
  await story.chapter(ballot, () =>
    electInTheRegion(story, { campaign, candidates: left, divisionLevel, winners, reserve }),
  );
  const replacement = {
    zh: '一人退出，按票数递补并重新审查',
    en: 'One withdraws; the next is called up and vetted anew',
  };
  await story.chapter(replacement, () => callUpReserve(story, dropsOut, reserve, divisionLevel));
};

const inTheNation = async (story: Story, campaign: string, winners: readonly Nominated[]): Promise<void> => {
  await story.moveTo(dates.nation);
  const selection = { zh: '全国复审与差额确定', en: 'National review and selection' };
  await story.chapter(selection, () => selectInTheNation(story, campaign, winners));

  const province = { zh: '省级公示，报送正式材料', en: 'Notice in the province, formal packages' };
  await story.chapter(province, async () => {
    const notice = { campaign, stage: 'province-notice', by: office, nominated: winners } as const;
    await story.moveTo(dates.provinceNotice);
    await post(story, notice);
    await story.moveTo(dates.provinceNoticeOver);
    await passOn(story, notice);
    await story.moveTo(dates.formalDue);
    await deliver(story, deliveriesOf(campaign, formal, winners));
  });

  const nation = {
    zh: '全国名单与公示（更正后重新公示 R22）',
    en: 'National list; its notice corrected and posted anew (R22)',
  };
  await story.chapter(nation, async () => {
    const notice = { campaign, stage: 'national-notice', by: nationalOffice, nominated: winners } as const;
    await listInTheNation(story, winners);
    await story.moveTo(dates.nationalNotice);
    const posted = await post(story, notice);
    const [, objectedTo, corrected] = winners;
    await story.moveTo(dates.nationalNoticeCorrected);
    if (corrected) await correct(story, notice, posted, corrected);
    await story.moveTo(dates.nationalNoticeOver);
    if (objectedTo) await objectByPost(story, notice, posted, objectedTo);
    await passOn(story, notice);
  });
};

const honoured = async (story: Story, winners: readonly Nominated[]): Promise<void> => {
  const conferring = { zh: '授予称号，颁发奖品', en: 'Titles conferred, items handed out' };
  await story.chapter(conferring, () => confer(story, winners));
  await story.moveTo(dates.revocation);
  const revocation = {
    zh: '一年后撤销两项，一项经申诉恢复',
    en: 'A year later two revoked, one reinstated on appeal',
  };
  const [revoked] = winners;
  const reinstated = winners.at(-1);
  await story.chapter(revocation, async () => {
    if (reinstated) await revokeAndReinstate(story, reinstated);
    if (!revoked) return;
    await propose(story, revoked);
    await story.moveTo(dates.representationsOver);
    await decide(story, revoked);
  });
};
