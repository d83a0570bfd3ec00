import { clockTime } from '../clock-time.js';
import { padded } from '../display-width.js';
import type { CaseEvent, CaseFile } from './case-file.js';
import { outcomeWords } from './outcome-words.js';

/**
 * A case for a reader: where it stands, every rule and why, the dossier, what happened.
 * @param timezone IANA name of the zone whose clock the reader knows
 */
export const caseText = (file: CaseFile, timezone: string): string => {
  const { id } = file.nomination;
  const lines = [
    ...headLines(file),
    ...file.stages.flatMap(stageLines),
    '',
    '案卷 dossier',
    ...dossierLines(file.dossier),
    '',
    `经过 timeline (${timezone})`,
    ...file.timeline.map((event) => eventLine(event, timezone)),
  ];
  // Most events named here are the case's own: dossier@3 says enough.
  return lines.join('\n').replaceAll(`-${id}@`, '@');
};

const headLines = ({ nomination, stages }: CaseFile): readonly string[] => {
  const { id, kind, category, path, stage, status, unit, owner } = nomination;
  const title = stages.find((one) => one.stage === stage)?.title;
  return [
    `推荐 nomination ${id}`,
    `  ${kind} · ${category} · ${path} · 单位 unit ${unit}${owner === undefined ? '' : ` · 上报 by ${owner}`}`,
    `  环节 stage: ${stage} ${title?.zh ?? ''} ${title?.en ?? ''} · 状态 status: ${status}`,
    '',
    '规则核对（按今日）· gates, as they stand today',
  ];
};

const stageLines = ({ stage, title, standing, gates }: CaseFile['stages'][number]): readonly string[] => [
  '',
  `${standings[standing]} ${title.zh} ${title.en} (${stage})`,
  ...gates.map(({ rule, gate, outcome, why, events }) => {
    const on = events.length > 0 ? `  ← ${[...new Set(events)].join(', ')}` : '';
    return `    ${padded(outcomeWords[outcome], 22)} ${padded(rule, 4)} ${gate}: ${why}${on}`;
  }),
];

const standings = { passed: '✓', present: '▶', ahead: '·' } as const;

const dossierLines = ({
  selfReview,
  opinions,
  checks,
  complaints,
}: CaseFile['dossier']): readonly string[] => [
  `  自审 self-review: ${selfReview.map(({ aspect }) => aspect).join(', ') || '—'}`,
  ...opinions.map(
    ({ ask, answer, organ, validUntil, ref }) =>
      `  意见 opinion ${ask}: ${answer} · ${organ} · 有效至 valid until ${validUntil}  ← ${ref}`,
  ),
  ...checks.map(({ check, result, organ, ref }) => `  核查 check ${check}: ${result} · ${organ}  ← ${ref}`),
  ...complaints.map(
    ({ complaint, finding, ref }) =>
      `  信访举报 complaint ${complaint}: ${finding ?? '未办结 open'}  ← ${ref}`,
  ),
];

const eventLine = (event: CaseEvent, timeZone: string): string => {
  const { position, recordedAt, says, facts } = event;
  const at = clockTime(recordedAt, timeZone);
  const details = [whoIn(event), ...Object.entries(facts).map(([name, value]) => `${name} ${value}`)];
  return `  ${String(position).padStart(7)}  ${at}  ${padded(`${says.zh} ${says.en}`, 38)} ${details.join(' · ')}`;
};

export const whoIn = ({
  account,
  organ,
  onBehalfOf,
}: Pick<CaseEvent, 'account' | 'organ' | 'onBehalfOf'>): string =>
  `${account} (${organ})${onBehalfOf === undefined ? '' : ` 代 for ${onBehalfOf}`}`;
