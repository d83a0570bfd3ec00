import { fieldsAfter, membersOf } from './fields.js';
import type { Line } from './line.js';
import type { Step } from './replay-steps.js';
import { bodyLines, memberText, part } from './step-lines.js';

/** A case to be stepped through. */
export interface CaseReplay {
  readonly nomination: string;
  /** At least one. */
  readonly steps: readonly Step[];
  /** IANA name of the zone whose clock the reader knows. */
  readonly timezone: string;
}

/** What is below the head of a step: what changed, the gates of then, the state after it. */
export const bodyOf = ({ steps }: CaseReplay, index: number): readonly Line[] => {
  const step = steps[index];
  if (!step) return [];
  const members = membersOf(fieldsAfter(steps, index), step.changes);
  const streams = [...new Set(members.map(({ stream }) => stream))];
  return [
    ...bodyLines(step),
    ...streams.flatMap((stream) =>
      part(
        `状态 state · ${stream}`,
        members
          .filter((member) => member.stream === stream)
          .map((member) => ({
            text: `  ${member.isNew ? '▸' : ' '} ${memberText(member)}`,
            tone: member.isNew ? 'new' : 'plain',
          })),
      ),
    ),
  ];
};
