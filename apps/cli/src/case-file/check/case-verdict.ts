import { signerLine } from '#libs/ledger';
import { whyMissing } from '../why-missing.js';
import type { Manifest } from '../manifest.schema.js';
import type { CaseVerdict } from './check-case-file.js';

/** What is proven, what is not, and what nobody can know from it: in plain words. */
export const verdictLines = (verdict: CaseVerdict): readonly string[] => [
  ...(verdict.report === 'proven'
    ? ['未发现问题 · No fault found']
    : ['报告未能核对，其余未发现问题 · The report could not be compared; no fault found in all else']),
  `推荐 nomination ${verdict.manifest.case}, 日志 log ${verdict.head.origin}`,
  ...verdict.head.signers.map(signerLine),
  '已证明 Proven:',
  ...provenLines(verdict).map((line) => `  ${line}`),
  '未证明 Not proven:',
  ...unprovenLines(verdict).map((line) => `  ${line}`),
];

const provenLines = ({
  head,
  events,
  texts,
  rulebooks,
  ownStreams,
  report,
  kept,
}: CaseVerdict): readonly string[] => [
  `${events} 条事件均在签署的前 ${head.size} 条之中，位置、时间、办理人和内容与当时所存相同。`,
  `Each of the ${events} events stands at its place among the first ${head.size} that were signed, as it was stored: when, who and what.`,
  `${texts.proven} 处个人信息原文与当时封存的相同。`,
  `${texts.proven} personal texts are those that were sealed then.`,
  `评选规则 ${rulebooks} 份与决定所列摘要相同。`,
  `Each rulebook (${rulebooks}) is the one that decisions name by its digest.`,
  ...(report === 'proven' ? ['报告与事件一致。', 'The report says what the events say.'] : []),
  `本案自有的 ${ownStreams} 个流，至所列最后一条止没有缺漏。`,
  `The case's own ${ownStreams} streams have no gap up to their last event here.`,
  ...(kept
    ? [
        `检查点延续了您留存的检查点（${kept.size} 条）。`,
        `The checkpoint extends the one that you kept (${kept.size} events).`,
      ]
    : []),
];

const unprovenLines = ({
  manifest,
  release,
  report,
  texts,
  attachments,
  kept,
}: CaseVerdict): readonly string[] => [
  ...(report === 'proven' ? [] : incomparable(manifest, release)),
  '卷宗只证明其中所有，不证明别无其他：最后一条之后的事件、导出者无权查看的函件和举报可能不在其中；完整与否须核验整份日志（ledger verify）。',
  'A case file proves what is in it, not that nothing else is: later events, and letters or complaints that the exporter may not read, are not here. Only the whole log tells (ledger verify).',
  '当初录入的内容是否真实。',
  'That what was entered was true.',
  '导出者、导出时间、事由和未附文件的原因，只是卷宗自述。',
  'Who exported it, when and what for, and why files are not here: that is what the case file says of itself.',
  ...(attachments > 0
    ? [
        `${attachments} 份附件是事件以摘要引用的文件：摘要属于加密件，明文与之对应是服务器所言。`,
        `That the ${attachments} attachments are the files that events name: the digest is of the sealed file, and that this is what was sealed is the server's word.`,
      ]
    : []),
  ...manifest.missing.map(missingLine),
  ...(texts.hidden + texts.closed > 0
    ? [
        `${texts.hidden} 处原文和 ${texts.closed} 条事件（拟稿、投票）的内容没有展示。`,
        `${texts.hidden} texts, and what ${texts.closed} events (drafts, votes) say, are not shown.`,
      ]
    : []),
  ...(texts.upcast > 0
    ? [
        `${texts.upcast} 条事件另附的新版本形式（upcast）由服务器换算，未证明；报告未采用。`,
        `The newer form of ${texts.upcast} events: as upcast by the server, unproven; the report does not use it.`,
      ]
    : []),
  ...(kept
    ? []
    : [
        '未给出留存的检查点：此前若整份日志被重写并重新签署，无法看出。',
        'No kept checkpoint was given: had the whole log been rewritten and signed anew before, nobody could see it.',
      ]),
];

const incomparable = ({ release: made = '?', report }: Manifest, release: string): readonly string[] => [
  `报告（report.html）：卷宗自称由 ${made} 版导出（报告格式 ${report}），本程序为 ${release} 版，无法重作比对；其余均已核验。`,
  '清单没有签名：改动报告的人也能改写所称版本。请只以 events.jsonl 为准，或用该版本另行核验。',
  `The report: made by release ${made} (report format ${report}), as the case file says; this is ${release}, which cannot make it again to compare. All else was checked.`,
  'Nobody signs the manifest: whoever changed the report could have named another release, too. Rely on events.jsonl alone, or verify with that release.',
];

const missingLine = ({ digest, code }: CaseVerdict['manifest']['missing'][number]): string =>
  `未附 not here: ${digest} (${whyMissing[code] ?? code})`;

/** The same for a program. */
export const verdictJson = ({ manifest, release, head, kept, ...found }: CaseVerdict): object => ({
  ...{
    verdict: found.report === 'proven' ? 'sound' : 'report-unproven',
    release: { made: manifest.release ?? null, checked: release, reportFormat: manifest.report },
    case: manifest.case,
    log: head.origin,
    size: head.size,
    position: manifest.position,
  },
  root: Buffer.from(head.root).toString('base64'),
  signers: head.signers.map(({ key, seconds }) => ({
    ...{ name: key.name, id: key.id },
    ...(seconds === undefined ? {} : { seconds }),
  })),
  ...{ kept: kept?.size ?? null, ...found, missing: manifest.missing },
});
