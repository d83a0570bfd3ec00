import type { CampaignReport } from './campaign-report.schema.js';
import { table } from './table.js';

/** The report as an operator reads it: the funnel by stage and by owner, who was stopped, honours. */
export const reportText = (report: CampaignReport): string =>
  [
    `${report.title.zh}\n${report.title.en}`,
    section('各环节 By stage', funnelByStage(report)),
    section('各市和成员单位 By city and member unit', funnelByOwner(report)),
    section('何人因何规则止步 Who was stopped, by which rule', stoppedByRule(report)),
    section('荣誉 Honours', honours(report)),
  ].join('\n\n');

type Rows = readonly (readonly (string | number)[])[];

const section = (title: string, rows: Rows): string => `${title}\n${table(rows)}`;

const funnelByStage = ({ stages }: CampaignReport): Rows => [
  ['环节 stage', '进入 entered', '在办 under way', '止步 stopped', '通过 passed'],
  ...stages.map(({ stage, entered, underWay, stopped, passed }) => [
    stage,
    entered,
    underWay,
    stopped,
    passed,
  ]),
];

/** Owners with the same figures stand in one row, so that the table stays short at any scale. */
const funnelByOwner = ({ owners }: CampaignReport): Rows => {
  const alike = new Map<string, { readonly names: string[]; readonly figures: readonly number[] }>();
  for (const { name, nominated, putForward, underWay, stopped, confirmed } of owners) {
    const figures = [nominated, putForward, underWay, stopped, confirmed];
    const group = alike.get(figures.join()) ?? { names: [], figures };
    alike.set(figures.join(), { ...group, names: [...group.names, name ? name.zh : '—'] });
  }
  return [
    ['单位 organ', '推荐 nominated', '上报 put forward', '在办 under way', '止步 stopped', '授予 conferred'],
    ...[...alike.values()].map(({ names, figures }) => [namesText(names), ...figures]),
  ];
};

const namesText = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join('、')}等 ${names.length} 家 organs` : names.join('、');

const stoppedByRule = ({ stopped }: CampaignReport): Rows => [
  ['规则 rule', '结果 outcome', '环节 stage', '人次 count'],
  ...stopped.map(({ rule, outcome, stage, count }) => [rule ?? '—', outcome, stage, count]),
];

const honours = ({ honours: { conferred, revoked, outstanding } }: CampaignReport): Rows => [
  ['授予 conferred', '撤销 revoked', '未收回 outstanding'],
  [conferred, revoked, outstanding.map(outstandingText).join('、') || '—'],
];

const outstandingText = ({ item, fen }: CampaignReport['honours']['outstanding'][number]): string =>
  fen === undefined ? item : `${item} ${(fen / 100).toFixed(2)} 元 yuan`;
