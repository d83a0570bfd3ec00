import type { Bilingual, LocalDate } from '#libs/kernel';
import type { Lane } from '#libs/rulebook';

/** How a report stands with the organs; one that was merged stands as the one looked into in its stead. */
export interface Report {
  readonly isObjection: boolean;
  readonly lane: Lane;
  readonly status: 'lodged' | 'accepted' | 'declined' | 'investigated' | 'concluded';
  /** Whether anything of it was found to be true; of those alone whom it is about. */
  readonly isUpheld: boolean;
  /** Why it was declined, in the officer's words; absent where the words are about another report. */
  readonly reason?: string;
  /** What whoever gave a name is owed: whether it is taken up, and what came of it. */
  readonly acceptance: Telling;
  readonly outcome: Telling;
}

export interface Telling {
  /** Last day for it, where one is set. */
  readonly dueOn?: LocalDate;
  readonly isTold: boolean;
}

export const stages = [
  'received',
  'accepted',
  'declined',
  'looked-into',
  'concluded',
  'upheld',
  'not-upheld',
] as const;

/** How far a report has come, in one word. */
export type Stage = (typeof stages)[number];

/** R39: what came of it, whoever gave a name hears from the organ first; who gave none has but the receipt. */
export const stageOf = ({ status, lane, isUpheld, outcome }: Report): Stage => {
  switch (status) {
    case 'lodged':
      return 'received';
    case 'accepted':
    case 'declined':
      return status;
    case 'investigated':
      return 'looked-into';
    case 'concluded':
      if (lane === 'real-name' && !outcome.isTold) return 'concluded';
      return isUpheld ? 'upheld' : 'not-upheld';
  }
};

/** What a stage is, for somebody who does not know the house. */
export const saysOf: Readonly<Record<Stage, Bilingual>> = {
  received: { zh: '已收到，尚未决定是否受理。', en: 'It was received; nobody has decided on it yet.' },
  accepted: { zh: '已受理，待调查。', en: 'It was accepted, and will be looked into.' },
  declined: { zh: '未予受理。', en: 'It was declined.' },
  'looked-into': { zh: '正在调查。', en: 'It is being looked into.' },
  concluded: {
    zh: '调查已结束，承办单位将把结果告知您。',
    en: 'It has been looked into; the organ in charge will tell you what came of it.',
  },
  upheld: { zh: '经调查，反映的问题属实或部分属实。', en: 'It was found to be true, or true in part.' },
  'not-upheld': { zh: '经调查，反映的问题未能证实。', en: 'What it says could not be confirmed.' },
};
