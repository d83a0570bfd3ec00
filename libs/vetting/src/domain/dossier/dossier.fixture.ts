import type { Actor, LocalDate, Standing } from '#libs/kernel';
import type { DossierGate, RuleGate } from '#libs/rulebook';
import { nothingFound } from './check.words.js';
import type { DossierEvent } from './dossier.events.js';
import type { Answer, CheckResult } from './dossier.words.js';
import type { Required } from './required.js';

export const unit = 'unit-1';

/** Of a cadre: three organs to ask, four checks to make. */
export const required: Required = {
  opinions: ['personnel', 'discipline', 'health'],
  checks: ['archive', 'personal-matters', 'credit', 'secrecy'],
};

export const opened: DossierEvent = {
  type: 'vetting.dossier-opened',
  data: {
    nomination: '1',
    campaign: 'c1',
    unit,
    kind: 'individual',
    category: 'cadre',
    ...required,
  },
};

export const acting = (
  organId: string,
  role: Actor['role'] = 'opinion-officer',
  accountId = `officer-of-${organId}`,
): { readonly actor: Actor } => ({
  actor: { accountId, organId, role },
});

export const over = (...kinds: readonly string[]): Standing => ({ level: 'city', kinds, covers: true });

export const aside = (...kinds: readonly string[]): Standing => ({ level: 'city', kinds, covers: false });

export const requested = (ask: string, organ = `city-${ask}`): DossierEvent => ({
  type: 'vetting.opinion-requested',
  data: {
    ask,
    organ,
    requestedBy: 'city-office',
    letter: '桂评函〔2017〕1号',
    letterId: 'letter-a',
    dueOn: '2017-05-19',
    arrangement: 'digest-of-the-arrangement',
  },
});

export const answered = (
  ask: string,
  answer: Answer = 'no-objection',
  until: LocalDate | null = null,
): DossierEvent => ({
  type: 'vetting.opinion-recorded',
  data: {
    ask,
    organ: `city-${ask}`,
    answer,
    letterId: 'letter-a',
    validUntil: '2017-11-11',
    timezone: 'Asia/Shanghai',
    until,
    signatories: [],
    question: '',
    grounds: '经查阅有关材料',
  },
});

export const checked = (check: string, result: CheckResult = 'clean'): DossierEvent => ({
  type: 'vetting.check-recorded',
  data: {
    ...{ check, organ: 'city-personnel', by: 'officer-of-city-personnel', result },
    ...{
      ...nothingFound,
      differs: [],
      passages: result === 'cut' ? ['某段'] : [],
      source: '审核表',
      remarks: '',
    },
  },
});

export const attested: DossierEvent = {
  type: 'vetting.self-review-recorded',
  data: { aspects: ['political', 'conditions', 'deeds'], by: 'recommender-1' },
};

export const linked = (complaint: string): DossierEvent => ({
  type: 'vetting.complaint-linked',
  data: { complaint },
});

const hard = (rule: string, gate: DossierGate): RuleGate<DossierGate> => ({ rule, severity: 'hard', gate });

/** The vetting gates of the first rulebook. */
export const gates: readonly RuleGate<DossierGate>[] = [
  hard('R34', { is: 'self-review-done', aspects: ['political', 'conditions', 'deeds'] }),
  hard('R35', { is: 'opinions-in', ask: ['personnel', 'health'], for: ['individual'] }),
  hard('R36', { is: 'check-clean', check: 'archive', for: ['individual'] }),
  hard('R37', { is: 'check-clean', check: 'personal-matters', for: ['individual'] }),
  hard('R38', { is: 'opinions-in', ask: ['discipline'], for: ['individual'] }),
  hard('R39', { is: 'no-open-complaint' }),
  hard('R40', { is: 'check-clean', check: 'credit' }),
  hard('R41', { is: 'no-standing-objection' }),
  hard('R42', { is: 'deeds-cleared', check: 'secrecy' }),
];

/** Everything that is required is in, valid and clean. */
export const complete: readonly DossierEvent[] = [
  opened,
  attested,
  ...['personnel', 'discipline', 'health'].flatMap((ask) => [requested(ask), answered(ask)]),
  ...['archive', 'personal-matters', 'credit', 'secrecy'].map((check) => checked(check)),
];
