import type { LetterCommandOf } from './letter.commands.js';
import type { LetterEvent } from './letter.events.js';
import { acting } from '../dossier/dossier.fixture.js';
import type { Reply } from './reply.js';

export const terms = {
  campaign: 'c1',
  dueOn: '2017-05-19',
  urgeOn: ['2017-05-17', '2017-05-19'],
  arrangement: 'digest-of-the-arrangement',
  timezone: 'Asia/Shanghai',
} as const;

const asking = {
  ...{ number: '桂评函〔2017〕1号', seal: '示例印章', attachments: [] },
  ...{ ask: 'health', organ: 'city-health' },
};

export const issuing: LetterCommandOf<'IssueLetter'> = {
  ...{ type: 'IssueLetter', ...asking },
  nominations: ['n1', 'n2'],
};

export const office = acting('city-office', 'reviewer');
export const clerk = acting('city-health', 'opinion-officer', 'clerk');
export const deputy = acting('city-health', 'opinion-officer', 'deputy');

export const noObjection: Reply = { answer: 'no-objection', grounds: '' };

export const issued: LetterEvent = {
  type: 'vetting.letter-issued',
  data: {
    ...{ number: asking.number, seal: asking.seal, attachments: [], ask: 'health', ...terms },
    ...{ from: 'city-office', to: 'city-health', lines: ['n1', 'n2'], follows: null },
    by: office.actor.accountId,
  },
};

export const received: LetterEvent = { type: 'vetting.letter-received', data: { by: 'clerk' } };

export const assigned: LetterEvent = {
  type: 'vetting.letter-assigned',
  data: { officer: 'clerk', by: 'clerk' },
};

export const drafted = (nomination: string): LetterEvent => ({
  type: 'vetting.line-drafted',
  data: {
    ...{ nomination, answer: 'no-objection', until: null, by: 'clerk' },
    ...{ question: '', grounds: '', supersedes: null, reason: '' },
  },
});

/** Without saying what was read, as the first release wrote it. */
export const countersigned = (...nominations: readonly string[]): LetterEvent => ({
  type: 'vetting.lines-countersigned',
  data: { lines: nominations.map((nomination) => ({ nomination, draft: null })), by: 'deputy' },
});

export const replied = (...nominations: readonly string[]): LetterEvent => ({
  type: 'vetting.letter-replied',
  data: {
    lines: nominations.map((nomination) => ({ nomination, answer: 'no-objection', until: null })),
    by: 'clerk',
  },
});

export const closed = (by = 'clerk'): LetterEvent => ({ type: 'vetting.letter-closed', data: { by } });

/** In the hands of its officer. */
export const inHand: readonly LetterEvent[] = [issued, received, assigned];
