import { faultsOf, smallWith } from './small-rulebook.fixture.js';

/** [what is wrong, text in the small rulebook, text instead of it, path of the fault, text on its line, remedy] */
type Row = readonly [string, string, string, string, string, RegExp];

const undefinedNames: readonly Row[] = [
  ['rule', 'rules: [R3]', 'rules: [R3, R9]', 'paths.city[1].rules[1]', 'shown', /"rules"/],
  [
    'rule of a revocation',
    'paths:',
    'revocation: { rule: R52 }\npaths:',
    'revocation.rule',
    'R52',
    /"rules"/,
  ],
  [
    'rule of complaints',
    'rule: R4, investigators',
    'rule: R44, investigators',
    'complaints.rule',
    'R44',
    /"rules"/,
  ],
  [
    'rule of a group',
    'coLeaders: 1, rule: R6',
    'coLeaders: 1, rule: R66',
    'groups.board.rule',
    'R66',
    /"rules"/,
  ],
  ['level', 'scope: unit', 'scope: units', 'paths.city[1].scope', 'shown', /write "unit"/],
  [
    'level of a gate',
    'is: slot-held',
    'is: organ-kind, kinds: [x], levels: [moon]',
    'rules.R4.gates[1].levels[0]',
    'moon',
    /unit, city/,
  ],
  [
    'level of a group',
    'level: city, kind: board',
    'level: town, kind: board',
    'groups.board.level',
    'town',
    /"levels"/,
  ],
  ['rank', 'rank: head', 'rank: heads', 'rules.R1.gates[0].rank', 'heads', /write "head"/],
  ['rank of a ratio', 'ranks: [head]', 'ranks: [tall]', 'rules.R6.gates[1].ranks[0]', 'tall', /staff, head/],
  [
    'category',
    'categories: [worker]',
    'categories: [walker]',
    'opinions[0].categories[0]',
    'walker',
    /"worker"/,
  ],
  [
    'category of a check',
    'check: credit',
    'check: credit, categories: [x]',
    'checks[0].categories[0]',
    'credit',
    /"categories"/,
  ],
  [
    'kind of a category',
    'kind: individual',
    'kind: collective',
    'categories[0].kind',
    'collective',
    /individual/,
  ],
  [
    'kind of a quota',
    'city: { individual: 1 }',
    'city: { collective: 1 }',
    'quotas.city.collective',
    'collective',
    /"kinds"/,
  ],
  [
    'kind of a ballot',
    'places: { individual',
    'places: { collective',
    'paths.city[4].places.collective',
    'places',
    /"kinds"/,
  ],
  [
    'kind of a gate',
    'is: slot-held',
    'is: slot-held, for: [collective]',
    'rules.R4.gates[1].for[0]',
    'collective',
    /"kinds"/,
  ],
  ['package', 'package: papers, rules', 'package: paper, rules', 'paths.city[3].package', 'sent', /"papers"/],
  ['group', 'group: board', 'group: bored', 'paths.city[4].group', 'bored', /write "board"/],
  ['check', 'is: slot-held', 'is: check-clean, check: debt', 'rules.R4.gates[1].check', 'debt', /credit/],
  [
    'check of the deeds',
    'is: slot-held',
    'is: deeds-cleared, check: debt',
    'rules.R4.gates[1].check',
    'debt',
    /credit/,
  ],
  [
    'opinion',
    'is: slot-held',
    'is: opinions-in, ask: [wealth]',
    'rules.R4.gates[1].ask[0]',
    'wealth',
    /"health"/,
  ],
  [
    'path of a quota',
    '  city: { individual: 1 }',
    '  city: {}\n  town: {}',
    'quotas.town',
    'town',
    /"paths"/,
  ],
  [
    'path of owners',
    '  city: { level: city, kinds: [town] }',
    '  city: { level: city, kinds: [town] }\n  river: { level: city, kinds: [town] }',
    'owners.river',
    'river',
    /"paths"/,
  ],
  [
    'level of owners',
    'level: city, kinds: [town]',
    'level: citty, kinds: [town]',
    'owners.city.level',
    'citty',
    /write "city"/,
  ],
  [
    'stage of a gate',
    'is: slot-held',
    'is: slot-held, at: [shown]',
    'rules.R4.gates[1].at[0]',
    'at: [shown]',
    /looked-at/,
  ],
];

const misfits: readonly (readonly [string, ...Row])[] = [
  [
    'PATH_WITHOUT_QUOTA',
    'a path has no quota',
    '  city: { individual: 1 }',
    '  {}',
    'paths.city',
    '  city:',
    /quotas/,
  ],
  [
    'PATH_WITHOUT_OWNERS',
    'nobody may take a path',
    '  city: { level: city, kinds: [town] }',
    '  {}',
    'paths.city',
    '  city:',
    /owners/,
  ],
  [
    'NAMED_TWICE',
    'two stages have one name',
    'stage: sent',
    'stage: shown',
    'paths.city[3]',
    'package: papers, r',
    /rename/,
  ],
  [
    'NAMED_TWICE',
    'two ranks have one name',
    '[staff, head]',
    '[staff, head, staff]',
    'ranks[2]',
    'ranks',
    /remove/,
  ],
  ['RULE_UNCHECKED', 'no stage checks a rule', 'rules: [R4]', 'rules: [R3]', 'rules.R4', '  R4:', /name R4/],
  [
    'RULE_UNEXPLAINED',
    'a rule says nothing',
    ', because: 原则 / a principle',
    '',
    'rules.R7',
    '  R7:',
    /because/,
  ],
  [
    'RECOMMENDATION_NOT_FIRST',
    'there are two recommendations',
    'kind: review, title: *title, level: city, by: hr, review: first, findings: [facts], putForward: true',
    'kind: recommendation, title: *title, level: city, by: hr, steps: [vote]',
    'paths.city',
    '  city:',
    /first/,
  ],
  [
    'CONFERRING_NOT_LAST',
    'something follows the conferring',
    'kind: conferring',
    'kind: package, package: papers',
    'paths.city',
    '  city:',
    /last/,
  ],
  [
    'PUT_FORWARD_NOT_ONCE',
    'nobody puts forward',
    'putForward: true',
    'putForward: false',
    'paths.city',
    '  city:',
    /one review/,
  ],
  [
    'NO_DIFFERENTIAL_BALLOT',
    'no ballot is differential',
    'differential: true',
    'differential: false',
    'paths.city',
    '  city:',
    /differential: true/,
  ],
  [
    'GATE_STAGE_ABSENT',
    'a gate names a stage that is not there',
    'notice-clean, stage: shown',
    'notice-clean, stage: shone',
    'rules.R3.gates[0].stage',
    '  R3:',
    /"shown"/,
  ],
  [
    'GATE_STAGE_TOO_LATE',
    'a gate rests on a later stage',
    'rules: [R3]',
    'rules: [R3, R6]',
    'rules.R6.gates[0].stage',
    '  R6:',
    /"chosen" or later/,
  ],
  [
    'GATE_STAGE_OF_WRONG_KIND',
    'a notice gate names a review',
    'notice-clean, stage: shown',
    'notice-clean, stage: start',
    'rules.R3.gates[0].stage',
    '  R3:',
    /kind notice/,
  ],
  [
    'GATE_ASKS_TOO_MUCH',
    'a gate wants a finding that nobody makes',
    'looked-at, findings: [facts]',
    'looked-at, findings: [facts, deeds]',
    'rules.R4.gates[0].findings[1]',
    '  R4:',
    /findings/,
  ],
  [
    'GATE_ASKS_TOO_MUCH',
    'a gate wants a step that is not taken',
    'is: steps-in-order, steps: [vote]',
    'is: steps-in-order, steps: [votes]',
    'rules.R2.gates[0].steps[0]',
    '  R2:',
    /steps/,
  ],
  [
    'GATE_ASKS_TOO_MUCH',
    'a gate wants a joint reviewer who is not there',
    'is: slot-held',
    'is: jointly-recommended, stage: looked-at, kinds: [hr, union]',
    'rules.R4.gates[1].kinds[1]',
    '  R4:',
    /jointly/,
  ],
  [
    'GATE_PACKAGE_ABSENT',
    'a gate waits for a package that is not yet due',
    'rules: [R4]',
    'rules: [R4, R5]',
    'rules.R5.gates[0].package',
    '  R5:',
    /"at"/,
  ],
  [
    'UNKNOWN_TIMEZONE',
    'the time zone does not exist',
    'Asia/Shanghai',
    'Asia/Nowhere',
    'timezone',
    'timezone',
    /IANA/,
  ],
  [
    'SHARE_ABOVE_ONE',
    'the quorum is more than all',
    'quorum: 2/3',
    'quorum: 3/2',
    'paths.city[4].quorum',
    'quorum',
    /2\/3/,
  ],
];

const expectFault = (code: string, [, written, instead, path, line, remedy]: Row): void => {
  const text = smallWith(written, instead);
  const fault = faultsOf(text).find((one) => one.code === code && one.path === path);
  expect(fault).toBeDefined();
  expect(text.split('\n')[fault!.line - 1]).toContain(line);
  expect(fault!.remedy.en).toMatch(remedy);
  expect(`${fault!.says.zh}${fault!.says.en}${fault!.remedy.zh}${fault!.remedy.en}`).not.toMatch(/[{}]/);
};

describe('the parts of a rulebook fit each other', () => {
  it.each(undefinedNames)('names the line of an undefined %s', (...row) => {
    expectFault('RULEBOOK.UNKNOWN_NAME', row);
  });

  it.each(misfits)('%s: %s', (code, ...row) => {
    expectFault(`RULEBOOK.${code}`, row);
  });

  it('lets a gate be checked from its stage on, also where its rule stands earlier', () => {
    const early = smallWith('rules: [R3]', 'rules: [R3, R6]');
    const later = early
      .replace(
        '{ is: selected-by-ballot, stage: chosen }',
        '{ is: selected-by-ballot, stage: chosen, at: [chosen] }',
      )
      .replace('percent: 20 }', 'percent: 20, at: [chosen] }');
    expect(faultsOf(later)).toEqual([]);
  });
});
