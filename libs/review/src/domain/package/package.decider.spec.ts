import type { Actor } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { folded, given } from '#libs/testing';
import { packageDecider } from './package.decider.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import { packageId, type PackageTerms } from './package.state.js';

const items = [
  'work-report',
  'collective-first-review-form',
  'individual-first-review-form',
  'individual-opinion-form',
  'summary-table',
];
/** R45: a form for each kind of nominee, and what is for both. */
const kindsOf = (item: string): readonly NomineeKind[] =>
  nomineeKinds.filter((kind) => !nomineeKinds.some((one) => one !== kind && item.startsWith(one)));
const terms: PackageTerms = {
  campaign: 'c1',
  owner: 'nanning',
  package: 'preliminary',
  due: '2017-05-22',
  // R44: "5月22日前" includes the day, until 24:00 in Asia/Shanghai.
  dueAt: '2017-05-22T16:00:00.000Z',
  items: items.map((item) => ({ item, for: kindsOf(item) })),
  copies: 1,
  disc: true,
  lateRule: 'R49',
};
const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);
const opened: PackageEvent = { type: 'review.package-opened', data: terms };
const added = (item: string): PackageEvent => ({ type: 'review.package-item-added', data: { item, digest } });
const complete = [opened, ...items.map(added)];
const submission = { nominations: ['n1', 'n2'], copies: 1, disc: true };
const submitted: PackageEvent = { type: 'review.package-submitted', data: submission };
const returned: PackageEvent = {
  type: 'review.package-returned',
  data: { missing: ['summary-table'], reason: 'unsigned', dueAt: terms.dueAt },
};
const forfeited: PackageEvent = {
  type: 'review.package-forfeited',
  data: { rule: 'R49', nominations: ['n1'] },
};

const received = (nominations: readonly string[] = ['n1', 'n2']): PackageEvent => ({
  type: 'review.package-received',
  data: { stamp: '收文 2017-101', stampedOn: '2017-05-15', nominations },
});

const owner: PackageFacts = {
  ...{ forOwner: true, forOffice: false, nominations: ['n1', 'n2'], frozen: [] },
  kinds: nomineeKinds,
};
const office: PackageFacts = { ...owner, forOwner: false, forOffice: true };
const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };
const lastMoment = { at: '2017-05-22T15:59:59.999Z' } as const;
const late = { at: '2017-05-22T16:00:00.000Z' } as const;
const clock = { ...owner, forOwner: false, actor: timekeeper };

const add = { type: 'AddItem', item: 'work-report', digest } as const;
const submit = { type: 'SubmitPackage', ...submission } as const;
const forfeit = { type: 'ForfeitPackage' } as const;

describe('A package', () => {
  it('R44: is opened once for each owner, with what is due and when', () => {
    given(packageDecider)
      .when({ type: 'OpenPackage', ...terms }, owner)
      .then(opened);
    given(packageDecider, opened)
      .when({ type: 'OpenPackage', ...terms }, owner)
      .refused('REVIEW.PACKAGE_OPENED_BEFORE');
    expect(packageId(terms)).toBe('c1-nanning-preliminary');
  });

  it('R45: takes the items it asks for and no others, each once', () => {
    given(packageDecider, opened).when(add, owner).then(added('work-report'));
    given(packageDecider, opened)
      .when({ ...add, item: 'poem' }, owner)
      .refused('REVIEW.ITEM_NOT_WANTED');
    given(packageDecider, opened, added('work-report')).when(add, owner).refused('REVIEW.ITEM_IN_BEFORE');
  });

  it('R45: takes an item in place of the one that is in until it is received, and names the one before', () => {
    const replace = { type: 'ReplaceItem', item: 'work-report', digest: other, replaced: digest } as const;
    const { type: _, ...data } = replace;
    const replaced: PackageEvent = { type: 'review.package-item-replaced', data };
    given(packageDecider, ...complete)
      .when(replace, owner)
      .then(replaced);
    given(packageDecider, ...complete, submitted)
      .when(replace, owner)
      .then(replaced);
    expect(folded(packageDecider, [...complete, submitted, replaced])).toMatchObject({
      ...{ status: 'submitted', added: expect.any(Map) },
    });
    given(packageDecider, ...complete, replaced)
      .when(replace, owner)
      .refused('REVIEW.ITEM_NOT_IN');
    given(packageDecider, opened).when(replace, owner).refused('REVIEW.ITEM_NOT_IN');
    given(packageDecider, ...complete, submitted, received())
      .when(replace, owner)
      .refused('REVIEW.PACKAGE_RECEIVED_BEFORE');
    given(packageDecider, ...complete, submitted)
      .when(replace, { ...owner, ...late })
      .refused('REVIEW.PACKAGE_LATE', 'R49');
  });

  it('holds every item by its SHA-256', () => {
    given(packageDecider, opened)
      .when({ ...add, digest: 'work-report.pdf' }, owner)
      .refused('REVIEW.DIGEST_INVALID');
  });

  it('R44: is submitted by its owner with all items, the paper copy and the disc', () => {
    given(packageDecider, ...complete)
      .when(submit, owner)
      .then(submitted);
    given(packageDecider, ...complete)
      .when({ ...submit, disc: false }, owner)
      .refused('REVIEW.DISC_MISSING');
    given(packageDecider, ...complete)
      .when(submit, office)
      .refused('REVIEW.NOT_THE_OWNER');
  });

  it('R47: is submitted with no fewer than the five copies that the formal one asks for', () => {
    const formal: PackageEvent = { type: 'review.package-opened', data: { ...terms, copies: 5, items: [] } };
    given(packageDecider, formal)
      .when({ ...submit, copies: 4 }, owner)
      .refused('REVIEW.COPIES_TOO_FEW');
    given(packageDecider, formal)
      .when({ ...submit, copies: 5 }, owner)
      .then({ type: 'review.package-submitted', data: { ...submission, copies: 5 } });
  });

  it('R45: asks for an item of one kind only where a nominee of that kind is in it', () => {
    const others = [
      'work-report',
      'individual-first-review-form',
      'individual-opinion-form',
      'summary-table',
    ];
    given(packageDecider, opened, ...others.map(added))
      .when(submit, { ...owner, kinds: ['individual'] })
      .then(submitted);
    given(packageDecider, opened, ...others.map(added))
      .when(submit, { ...owner, kinds: ['collective'] })
      .refused('REVIEW.ITEMS_MISSING');
  });

  it.each(items)('R45: is not submitted without the item %s', (missing) => {
    const others = items.filter((item) => item !== missing).map(added);
    given(packageDecider, opened, ...others)
      .when(submit, owner)
      .refused('REVIEW.ITEMS_MISSING');
  });

  it('R48: goes up for every nomination of the owner that stands at its stage, and for no other', () => {
    const naming = (...nominations: readonly string[]) =>
      given(packageDecider, ...complete).when({ ...submit, nominations }, owner);
    naming('n1').refused('REVIEW.NOMINATION_LEFT_OUT');
    naming('n1', 'n2', 'n3').refused('REVIEW.NOMINATION_NOT_HERE');
    naming('n1', 'n1', 'n2').refused('REVIEW.NOMINATIONS_REPEATED');
    naming().refused('REVIEW.NOTHING_TO_SUBMIT');
  });

  it('R44: is in time until the end of the due day, and R49: late from then on', () => {
    given(packageDecider, ...complete)
      .when(submit, { ...owner, ...lastMoment })
      .then(submitted);
    given(packageDecider, ...complete)
      .when(submit, { ...owner, ...late })
      .refused('REVIEW.PACKAGE_LATE', 'R49');
    given(packageDecider, opened)
      .when(add, { ...owner, ...late })
      .refused('REVIEW.PACKAGE_LATE', 'R49');
  });

  it('stays as it was submitted until it is returned', () => {
    given(packageDecider, ...complete, submitted)
      .when(add, owner)
      .refused('REVIEW.PACKAGE_SUBMITTED_BEFORE');
    given(packageDecider, ...complete, submitted)
      .when(submit, owner)
      .refused('REVIEW.PACKAGE_SUBMITTED_BEFORE');
  });
});

describe('The office', () => {
  const receive = { type: 'ReceivePackage', stamp: '收文 2017-101' } as const;

  it('R44: receives what was submitted, for the nominations that still stand there', () => {
    given(packageDecider, ...complete, submitted)
      .when(receive, { ...office, nominations: ['n2'] })
      .then({
        type: 'review.package-received',
        data: { stamp: '收文 2017-101', stampedOn: '2017-05-15', nominations: ['n2'] },
      });
    given(packageDecider, ...complete, submitted)
      .when(receive, owner)
      .refused('REVIEW.NOT_THE_OFFICE');
    given(packageDecider, ...complete)
      .when(receive, office)
      .refused('REVIEW.PACKAGE_NOT_SUBMITTED');
  });

  it('R44: receives after the due day what was submitted in time', () => {
    given(packageDecider, ...complete, submitted)
      .when(receive, { ...office, ...late })
      .then({
        type: 'review.package-received',
        data: { stamp: '收文 2017-101', stampedOn: '2017-05-15', nominations: ['n1', 'n2'] },
      });
  });

  it('R45: returns a package with the items that must be added again', () => {
    given(packageDecider, ...complete, submitted)
      .when({ type: 'ReturnPackage', missing: ['summary-table'], reason: 'unsigned' }, office)
      .then(returned);
    given(packageDecider, ...complete, submitted, returned)
      .when(submit, owner)
      .refused('REVIEW.ITEMS_MISSING');
    given(packageDecider, ...complete, submitted, returned, added('summary-table'))
      .when(submit, owner)
      .then(submitted);
    given(packageDecider, ...complete, submitted)
      .when({ type: 'ReturnPackage', missing: ['poem'], reason: 'none' }, office)
      .refused('REVIEW.ITEM_NOT_WANTED');
  });

  describe('R49: returned once the due day is over', () => {
    const back = { type: 'ReturnPackage', missing: ['summary-table'], reason: 'unsigned' } as const;
    const returning = given(packageDecider, ...complete, submitted);

    it('needs a day that is to come, else it would be forfeited at once', () => {
      returning.when(back, { ...office, ...late }).refused('REVIEW.RETURN_TOO_LATE', 'R49');
      returning
        .when({ ...back, until: '2017-05-22' }, { ...office, ...late, untilAt: terms.dueAt })
        .refused('REVIEW.RETURN_TOO_LATE', 'R49');
      given(packageDecider, ...complete, submitted)
        .when({ ...back, until: '2017-05-21' }, { ...office, untilAt: '2017-05-21T16:00:00.000Z' })
        .refused('REVIEW.DUE_DATE_NOT_LATER');
    });

    it('is due on the day that comes with it, and not forfeited before', () => {
      const dueAt = '2017-05-25T16:00:00.000Z' as const;
      const again: readonly PackageEvent[] = [
        {
          type: 'review.package-due-extended',
          data: { due: '2017-05-25', dueAt, reason: '退回补正 / Returned to be completed' },
        },
        { type: 'review.package-returned', data: { missing: ['summary-table'], reason: 'unsigned', dueAt } },
      ];
      returning.when({ ...back, until: '2017-05-25' }, { ...office, ...late, untilAt: dueAt }).then(...again);
      given(packageDecider, ...complete, submitted, ...again)
        .when({ type: 'ForfeitPackage' }, { ...clock, ...late })
        .refused('REVIEW.NOT_YET_DUE');
      given(packageDecider, ...complete, submitted, ...again)
        .when({ type: 'AddItem', item: 'summary-table', digest }, { ...owner, ...late })
        .then(added('summary-table'));
    });
  });

  it('R49: a package that was submitted in time and returned is completed within the due day only', () => {
    given(packageDecider, ...complete, submitted, returned)
      .when({ type: 'AddItem', item: 'summary-table', digest }, { ...owner, ...lastMoment })
      .then(added('summary-table'));
    given(packageDecider, ...complete, submitted, returned, added('summary-table'))
      .when(submit, { ...owner, ...late })
      .refused('REVIEW.PACKAGE_LATE', 'R49');
    given(packageDecider, ...complete, submitted, returned)
      .when(forfeit, { ...clock, ...late })
      .then({ type: 'review.package-forfeited', data: { rule: 'R49', nominations: ['n1', 'n2'] } });
  });

  it('R49: records what arrives after the forfeiture, which stands', () => {
    const record = { type: 'RecordLateArrival', remarks: '5月24日邮寄到达' } as const;
    given(packageDecider, opened, forfeited)
      .when(record, { ...office, ...late })
      .then({
        type: 'review.late-arrival-recorded',
        data: { arrivedAt: late.at, remarks: '5月24日邮寄到达' },
      });
    given(packageDecider, opened).when(record, office).refused('REVIEW.PACKAGE_NOT_FORFEITED');
  });
});

describe('A supplement', () => {
  const came = [...complete, submitted, received(['n1'])];
  const reopen = { type: 'ReopenPackage', nominations: ['n2'] } as const;
  const reopened: PackageEvent = {
    type: 'review.package-reopened',
    data: { nominations: ['n2'], dueAt: terms.dueAt },
  };
  const supplement = { ...submission, nominations: ['n2'] };

  it('R49: takes in, within the due day, who came to the stage after the receipt', () => {
    given(packageDecider, ...came)
      .when(reopen, { ...owner, ...lastMoment })
      .then(reopened);
    given(packageDecider, ...came)
      .when(reopen, { ...owner, ...late })
      .refused('REVIEW.PACKAGE_LATE', 'R49');
    given(packageDecider, ...came)
      .when(reopen, { ...owner, nominations: ['n1'] })
      .refused('REVIEW.NOMINATION_NOT_HERE');
    given(packageDecider, ...came)
      .when({ ...reopen, nominations: ['n1'] }, owner)
      .refused('REVIEW.NOMINATION_NOT_HERE');
    given(packageDecider, ...came)
      .when(reopen, office)
      .refused('REVIEW.NOT_THE_OWNER');
    given(packageDecider, ...complete, submitted)
      .when(reopen, owner)
      .refused('REVIEW.PACKAGE_NOT_RECEIVED');
  });

  it('R48: goes up for the new nominees alone, with what is in already, and is received with a stamp of its own', () => {
    given(packageDecider, ...came, reopened)
      .when({ type: 'SubmitPackage', ...submission }, owner)
      .refused('REVIEW.NOMINATION_NOT_HERE');
    given(packageDecider, ...came, reopened)
      .when({ type: 'SubmitPackage', ...supplement }, owner)
      .then({ type: 'review.package-submitted', data: supplement });
    const twice = folded(packageDecider, [
      ...[
        ...came,
        reopened,
        { type: 'review.package-submitted', data: supplement } as const,
        received(['n2']),
      ],
    ]);
    expect(twice).toMatchObject({ status: 'received', receivedFor: ['n1', 'n2'], stamps: [{}, {}] });
  });

  it('R49: that does not come in time is forfeited, and what was received stays received', () => {
    const forfeitedPart: PackageEvent = {
      type: 'review.supplement-forfeited',
      data: { rule: 'R49', nominations: ['n2'] },
    };
    given(packageDecider, ...came, reopened)
      .when(forfeit, { ...clock, ...late })
      .then(forfeitedPart);
    expect(folded(packageDecider, [...came, reopened, forfeitedPart])).toMatchObject({
      ...{ status: 'received', nominations: ['n1'] },
    });
  });

  it('R49: that nobody makes leaves the nominee who was not in the package forfeited alone', () => {
    const alone = { type: 'review.late-nominee-forfeited', data: { rule: 'R49', nomination: 'n2' } } as const;
    for (const history of [
      came,
      [...complete, { ...submitted, data: { ...submission, nominations: ['n1'] } }],
    ])
      given(packageDecider, ...history)
        .when(forfeit, { ...clock, ...late })
        .then(alone);
  });

  it('R49: has until the later day, where the due date is moved', () => {
    const extension = { due: '2017-05-24', dueAt: '2017-05-24T16:00:00.000Z', reason: 'flood' } as const;
    const extended: PackageEvent = { type: 'review.package-due-extended', data: extension };
    given(packageDecider, ...came)
      .when({ type: 'ExtendPackageDue', ...extension }, office)
      .then(extended);
    given(packageDecider, ...came, extended)
      .when(reopen, { ...owner, ...late })
      .then({ ...reopened, data: { nominations: ['n2'], dueAt: extension.dueAt } });
  });

  it('R49: that arrives after the day is over is recorded, not taken', () => {
    const record = { type: 'RecordLateArrival', remarks: '补报材料，5月24日到达' } as const;
    given(packageDecider, ...came)
      .when(record, { ...office, ...late })
      .then({
        type: 'review.late-arrival-recorded',
        data: { arrivedAt: late.at, remarks: record.remarks },
      });
    given(packageDecider, ...came)
      .when(record, office)
      .refused('REVIEW.PACKAGE_NOT_FORFEITED');
  });
});

describe('What is late', () => {
  it('R49: is forfeited by the clock with every nomination it concerns, not a moment before the day has ended', () => {
    given(packageDecider, opened)
      .when(forfeit, { ...clock, ...late })
      .then({ type: 'review.package-forfeited', data: { rule: 'R49', nominations: ['n1', 'n2'] } });
    given(packageDecider, opened)
      .when(forfeit, { ...clock, ...lastMoment })
      .refused('REVIEW.NOT_YET_DUE', 'R49');
  });

  it('R49: is forfeited by nobody else', () => {
    given(packageDecider, opened)
      .when(forfeit, { ...office, ...late })
      .refused('REVIEW.ONLY_TIME_FORFEITS', 'R49');
  });

  it('R49: is forfeited without nominees, too, for those who may still come', () => {
    given(packageDecider, opened)
      .when(forfeit, { ...clock, ...late, nominations: [] })
      .then({ type: 'review.package-forfeited', data: { rule: 'R49', nominations: [] } });
  });

  it('R49: binds a nominee who was put forward after the forfeiture, once the office says so', () => {
    const forfeitLate = { type: 'ForfeitLateNominee', nomination: 'n2' } as const;
    given(packageDecider, opened, forfeited)
      .when(forfeitLate, { ...office, ...late })
      .then({ type: 'review.late-nominee-forfeited', data: { rule: 'R49', nomination: 'n2' } });
    given(packageDecider, opened, forfeited)
      .when(forfeitLate, { ...owner, ...late })
      .refused('REVIEW.NOT_THE_OFFICE');
    given(packageDecider, ...complete, submitted)
      .when(forfeitLate, { ...office, ...late })
      .refused('REVIEW.NOMINEE_NOT_LATE', 'R49');
    given(packageDecider, ...complete, submitted, received(['n1']))
      .when(forfeitLate, office)
      .refused('REVIEW.NOMINEE_NOT_LATE', 'R49');
    given(packageDecider, ...complete, submitted, received(['n1']))
      .when(forfeitLate, { ...office, ...late })
      .then({ type: 'review.late-nominee-forfeited', data: { rule: 'R49', nomination: 'n2' } });
    given(packageDecider, opened, forfeited)
      .when(forfeitLate, { ...office, ...late, nominations: [] })
      .refused('REVIEW.NOMINATION_NOT_HERE');
  });

  it('R49: is not what was submitted in time, and is forfeited once', () => {
    given(packageDecider, ...complete, submitted)
      .when(forfeit, { ...clock, ...late })
      .then();
    given(packageDecider, opened, forfeited)
      .when(forfeit, { ...clock, ...late })
      .then();
  });

  it('R49: can neither be submitted nor given another day', () => {
    given(packageDecider, ...complete, forfeited)
      .when(submit, owner)
      .refused('REVIEW.PACKAGE_LATE', 'R49');
    given(packageDecider, opened, forfeited)
      .when(
        { type: 'ExtendPackageDue', due: '2017-05-24', dueAt: '2017-05-24T16:00:00.000Z', reason: 'x' },
        office,
      )
      .then();
  });

  it('R44: is judged by the extended due date', () => {
    const extension = {
      due: '2017-05-24',
      dueAt: '2017-05-24T16:00:00.000Z',
      reason: 'flood',
    } as const;
    const extended: PackageEvent = { type: 'review.package-due-extended', data: extension };
    given(packageDecider, ...complete)
      .when({ type: 'ExtendPackageDue', ...extension }, office)
      .then(extended);
    given(packageDecider, ...complete, extended)
      .when(submit, { ...owner, ...late })
      .then(submitted);
    given(packageDecider, ...complete, extended)
      .when(forfeit, { ...clock, ...late })
      .refused('REVIEW.NOT_YET_DUE', 'R49');
    given(packageDecider, ...complete, extended)
      .when({ type: 'ExtendPackageDue', ...extension }, office)
      .refused('REVIEW.DUE_DATE_NOT_LATER');
  });
});
