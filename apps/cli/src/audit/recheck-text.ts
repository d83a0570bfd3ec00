import type { Fault, RecheckPage } from './recheck-pages.js';

/** One decision that is not sound, and why. */
export const faultyText = ({
  position,
  event,
  type,
  account,
  faults,
}: RecheckPage['items'][number]): string =>
  [`✗ ${position}  ${event}  ${type} · ${account}`, ...faults.map((one) => `    ${faultText(one)}`)].join(
    '\n',
  );

const faultText = ({ verdict, why, rule = '', gate = '', recorded, found }: Fault): string =>
  [
    ...[verdicts[verdict] ?? verdict, why, `${rule} ${gate}`.trim()],
    ...(recorded === undefined ? [] : [`记载 recorded ${recorded}`]),
    ...(found === undefined ? [] : [`复核 found ${found}`]),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const verdicts: Readonly<Record<string, string>> = {
  unsupported: '依据不足 unsupported',
  'basis-differs': '记载与事实不符 basis differs',
  recused: '应回避者作出 made by somebody recused',
  unauthorised: '无权者作出 made by somebody unauthorised',
  'outside-its-period': '不在期限内 outside its period',
};

/** What all of it came to. */
export interface RecheckSummary {
  readonly decisions: number;
  readonly faulty: number;
  /** By event type: how many carry a basis but were not rechecked. */
  readonly unread: Readonly<Record<string, number>>;
}

export const summaryText = ({ decisions, faulty, unread }: RecheckSummary): string => {
  const others = Object.entries(unread).map(([type, count]) => `${type} ${count}`);
  return [
    `复核 ${decisions} 项决定，${faulty} 项有问题。`,
    `${decisions} decisions rechecked, ${faulty} of them faulty.`,
    ...(others.length > 0 ? [`未复核 not rechecked: ${others.join(', ')}`] : []),
  ].join('\n');
};
