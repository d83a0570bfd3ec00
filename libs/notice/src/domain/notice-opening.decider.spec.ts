import { readFileSync } from 'node:fs';
import { addWorkingDays, stateCouncilArrangement } from '#libs/calendar';
import { parseRulebook } from '#libs/rulebook';
import { given } from '#libs/testing';
import { acting, nominee, opened, opening, regionalOffice } from './notice.fixture.js';
import { noticeOpeningDecider } from './notice-opening.decider.js';
import type { ListedNominee, WorkingDays } from './notice-opening.facts.js';

const rulebookOf = (name: string): ReturnType<typeof parseRulebook> =>
  parseRulebook(readFileSync(`config/campaigns/${name}.yaml`, 'utf8'));
const rulebook = rulebookOf('gx-2017-petition');
const arrangement = stateCouncilArrangement();
const calendar: WorkingDays = {
  arrangement: arrangement.digest,
  lastDay: (from, days, convention) => addWorkingDays(arrangement, { from, days, convention }),
};
const byUnit = { rulebook, nominees: [nominee], calendar, ...acting('unit-1', 'recommender') };

const inProvince = (nomination: string, path: string): ListedNominee => ({
  ...nominee,
  ...{ nomination, path, stage: 'province-notice', unit: `unit-of-${nomination}`, standing: regionalOffice },
});
const provinceNotice = { ...opening, stage: 'province-notice', nominations: ['n1', 'n2'] };
const byOffice = {
  ...byUnit,
  ...acting('region-office'),
  nominees: [inProvince('n1', 'city'), inProvince('n2', 'member-unit')],
};

describe('opening a notice', () => {
  it.each([
    ['R22', 'unit-notice', 'unit', 'unit-1', { level: 'unit', kinds: ['unit'] }],
    ['R30', 'province-notice', 'region', 'region-office', { level: 'region', kinds: ['office'] }],
    ['R32', 'national-notice', 'nation', 'nation-office', { level: 'nation', kinds: ['national-office'] }],
  ])('R19, %s: %s is shown in the %s', (rule, stage, scope, organ, of) => {
    const listed = { ...nominee, stage, standing: { ...of, covers: true } };
    given(noticeOpeningDecider)
      .when({ ...opening, stage }, { ...byUnit, ...acting(organ), nominees: [listed] })
      .then({ type: 'notice.opened', data: expect.objectContaining({ scope, rule, workingDays: 5 }) });
  });

  it('R22: the unit posts its nominee for 5 working days, the arrangement on record', () => {
    const data = { ...opened.data, nominations: ['n1'], arrangement: arrangement.digest };
    given(noticeOpeningDecider)
      .when(opening, byUnit)
      .then({ type: 'notice.opened', data } as typeof opened);
  });

  it('R22: a holiday does not count, a make-up day does', () => {
    const { data } = opened as Extract<typeof opened, { type: 'notice.opened' }>;
    const period = {
      ...({ from: '2017-05-25', until: '2017-06-01', closesAt: '2017-06-01T16:00:00.000Z' } as const),
      ...{ nominations: ['n1'], arrangement: arrangement.digest },
    };
    // 27 May, a Saturday, is worked; 28–30 May is the Dragon Boat Festival.
    given(noticeOpeningDecider)
      .when(opening, {
        ...byUnit,
        at: '2017-05-25T01:00:00.000Z',
        today: '2017-05-25',
        effectiveOn: '2017-05-25',
      })
      .then({ type: 'notice.opened', data: { ...data, ...period } });
  });

  it('R22: a year without a published arrangement cannot be counted in', () => {
    given(noticeOpeningDecider)
      .when(opening, {
        ...byUnit,
        at: '2026-12-30T01:00:00.000Z',
        today: '2026-12-30',
        effectiveOn: '2026-12-30',
      })
      .refused('CALENDAR.YEAR_NOT_PUBLISHED');
  });

  it('R22: a notice is counted from the day it is on record, whatever day its paper bears', () => {
    const data = { ...opened.data, nominations: ['n1'], arrangement: arrangement.digest };
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, effectiveOn: '2017-05-08' })
      .then({ type: 'notice.opened', data } as typeof opened);
  });

  it("R22: that day is the one where the rulebook's clock stands, so that no zone takes a day away", () => {
    const facts = { ...byUnit, rulebook: { ...rulebook, timezone: 'Pacific/Auckland' } };
    given(noticeOpeningDecider)
      .when(opening, { ...facts, at: '2017-05-15T13:00:00.000Z', today: '2017-05-15' })
      .then({
        type: 'notice.opened',
        data: expect.objectContaining({ from: '2017-05-16', until: '2017-05-22' }),
      });
  });

  it('R21: refuses a notice that does not show the main deeds', () => {
    given(noticeOpeningDecider)
      .when({ ...opening, contents: ['criteria', 'basic-facts'] }, byUnit)
      .refused('NOTICE.CONTENTS_MISSING', 'R21');
  });

  it('R30: the regional office posts nominees of cities and member units together', () => {
    given(noticeOpeningDecider)
      .when(provinceNotice, byOffice)
      .then({
        type: 'notice.opened',
        data: expect.objectContaining({ scope: 'region', nominations: ['n1', 'n2'], rule: 'R30' }),
      });
  });

  it('R32: the national notice is for the national office alone', () => {
    const listed = { ...nominee, stage: 'national-notice', standing: regionalOffice };
    given(noticeOpeningDecider)
      .when({ ...opening, stage: 'national-notice' }, { ...byOffice, nominees: [listed] })
      .refused('NOTICE.NOT_YOUR_PART');
  });

  it('R19: another unit does not post the nominee', () => {
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, ...acting('unit-2', 'recommender') })
      .refused('NOTICE.NOT_YOUR_PART');
  });

  it.each([
    ['stands at another stage', { stage: 'city-review' }],
    ['has ended', { stage: null }],
    ['runs in another campaign', { campaign: 'c2' }],
  ])('R19: refuses a nominee that %s', (_, other) => {
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, nominees: [{ ...nominee, ...other }] })
      .refused('NOTICE.NOMINEE_NOT_AT_STAGE');
  });

  it('R19: nobody is posted twice at one stage, so that no objection is outrun by a second notice', () => {
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, nominees: [{ ...nominee, posted: ['unit-notice'] }] })
      .refused('NOTICE.ALREADY_POSTED');
  });

  it('R21: whose facts were corrected after the notice is posted anew, also from a later stage', () => {
    const outdated = { ...nominee, posted: ['unit-notice'], outdated: ['unit-notice'], stage: 'city-review' };
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, nominees: [outdated] })
      .then({ type: 'notice.opened', data: expect.objectContaining({ nominations: ['n1'] }) });
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, nominees: [{ ...outdated, stage: null }] })
      .refused('NOTICE.NOMINEE_NOT_AT_STAGE');
  });

  it.each([
    ['nobody', []],
    ['one nominee twice', [nominee, nominee]],
    ['more than 200', Array.from({ length: 201 }, (_, index) => ({ ...nominee, nomination: `n${index}` }))],
  ])('refuses a list of %s', (_, nominees) => {
    given(noticeOpeningDecider)
      .when(opening, { ...byUnit, nominees })
      .refused('NOTICE.LIST_INVALID');
  });

  it('refuses a stage that is no notice', () => {
    given(noticeOpeningDecider)
      .when({ ...opening, stage: 'city-review' }, byUnit)
      .refused('NOTICE.NOT_A_NOTICE_STAGE');
  });

  it('posts apart those for whom the rulebook sets other terms', () => {
    const [, ...stages] = rulebook.paths['member-unit']!;
    const longer = stages.map((stage) => (stage.kind === 'notice' ? { ...stage, workingDays: 7 } : stage));
    const paths = { ...rulebook.paths, 'member-unit': longer };
    given(noticeOpeningDecider)
      .when(provinceNotice, { ...byOffice, rulebook: { ...rulebook, paths } })
      .refused('NOTICE.TERMS_DIFFER');
  });

  it('a notice is opened once', () => {
    given(noticeOpeningDecider, opened).when(opening, byUnit).refused('NOTICE.ALREADY_OPEN');
  });

  it('another rulebook asks for other contents and 7 working days, the first day not counted', () => {
    const other = rulebookOf('model-worker-province');
    const contents = ['basic-facts', 'main-deeds', 'votes-of-congress'];
    const command = { ...opening, stage: 'workplace-notice', contents };
    given(noticeOpeningDecider)
      .when(command, { ...byUnit, rulebook: other, nominees: [{ ...nominee, stage: 'workplace-notice' }] })
      .then({
        type: 'notice.opened',
        data: expect.objectContaining({ until: '2017-05-24', workingDays: 7, rule: 'M10' }),
      });
  });
});
