import type { SignedCheckpoint } from '../verifier/checkpoint.js';
import type { Signer } from '../verifier/signed-note.js';

/** What a check found, where it found no fault. */
export interface Verdict {
  readonly head: SignedCheckpoint;
  /** The head that the auditor kept. */
  readonly earlier?: SignedCheckpoint | undefined;
  /** How many were there, each as its name says. */
  readonly attachments: number;
  /** Digests of files that events name and that are not there; `undefined` where no files are looked for. */
  readonly missing?: readonly string[];
  /** Events that lie after the head. */
  readonly after: number;
}

/** What is proven, what is only consistent, and what nobody knows: in plain words. */
export const verdictLines = ({ head, earlier, attachments, missing, after }: Verdict): readonly string[] => [
  `日志 log: ${head.origin}`,
  ...(earlier && earlier.size > 0 ? proven(earlier.size) : nothingKept),
  ...consistent(earlier?.size ?? 0, head.size),
  ...head.signers.map(signerLine),
  ...(attachments > 0
    ? [`附件 ${attachments} 份，与其摘要一致。`, `${attachments} attachments are what their digests say.`]
    : []),
  ...notThere(missing ?? []),
  ...(after > 0
    ? [
        `检查点之后另有 ${after} 条，尚未签署，未核。`,
        `${after} events lie after the checkpoint: not signed yet, not checked.`,
      ]
    : []),
];

/** No fault: an erased file stays named. */
const notThere = (missing: readonly string[]): readonly string[] =>
  missing.length === 0
    ? []
    : [
        `事件所引而不在此处的文件 ${missing.length} 份（已删除、未导出，或并非文件的摘要）：`,
        `Named and not there: ${missing.length} files (erased, not exported, or digests of no file):`,
        ...missing.slice(0, shown).map((digest) => `  ${digest}`),
        ...(missing.length > shown ? ['  …'] : []),
      ];

/** Of what is missing: to a reader, and to a program. */
const [shown, told] = [5, 1_000];

const proven = (size: number): readonly string[] => [
  `第 1 至 ${size} 条：已证明与您留存的检查点所指的完全相同，未增、未删、未改。`,
  `Events 1 to ${size} are proven to be those of the checkpoint that you kept: none added, none left out, none changed.`,
];

const nothingKept = [
  '未给出留存的检查点：此前若整份日志被重写、末尾被截去或恢复了旧备份，无法看出。',
  'No kept checkpoint was given: had the whole log been rewritten, cut at its end or brought back from an old backup before, nobody could see it.',
];

const consistent = (from: number, to: number): readonly string[] =>
  from === to
    ? []
    : [
        `第 ${from + 1} 至 ${to} 条：前后一致，并由下列签名担保。请留存这份检查点，此后的任何改动都能发现。`,
        `Events ${from + 1} to ${to} are consistent and signed as below. Keep this checkpoint: any change from now on can be seen by it.`,
      ];

export const signerLine = ({ key: { name, id }, seconds }: Signer): string =>
  seconds === undefined
    ? `  签名 signed: ${name}+${id}`
    : `  见证 witnessed: ${name}+${id}, ${new Date(seconds * 1_000).toISOString()}`;

/** The same for a program. */
export const verdictJson = ({ head, earlier, attachments, missing, after }: Verdict): object => ({
  ...{ verdict: 'sound', log: head.origin, proven: earlier?.size ?? 0, consistent: head.size },
  root: Buffer.from(head.root).toString('base64'),
  signers: head.signers.map(({ key, seconds }) => ({
    name: key.name,
    id: key.id,
    ...(seconds ? { seconds } : {}),
  })),
  ...{
    attachments,
    missing: missing ? { count: missing.length, first: missing.slice(0, told) } : null,
    after,
  },
});
