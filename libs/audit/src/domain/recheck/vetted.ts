import type { EventRef } from '#libs/kernel';
import type { History, Told } from './told.js';

type Answer = Told<'vetting.opinion-recorded' | 'vetting.opinion-superseded'>;
type Check = Told<'vetting.check-recorded' | 'vetting.check-superseded'>;
type Complaint = Told<
  | 'vetting.complaint-linked'
  | 'vetting.complaint-concluded'
  | 'vetting.complaint-set-aside'
  | 'vetting.complaint-reopened'
>;

const entries = [
  'vetting.opinion-recorded',
  'vetting.opinion-superseded',
  'vetting.opinion-withdrawn',
  'vetting.opinion-expired',
  'vetting.check-recorded',
  'vetting.check-superseded',
  'vetting.reopened',
  'vetting.deeds-revised',
  'vetting.complaint-linked',
  'vetting.complaint-concluded',
  'vetting.complaint-set-aside',
  'vetting.complaint-reopened',
] as const;

/** What stood in a dossier. */
export interface Vetted {
  /** By kind of organ asked. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** By kind of organ: the event that took its answer back. */
  readonly takenBack: ReadonlyMap<string, EventRef>;
  readonly checks: ReadonlyMap<string, Check>;
  /** By the event of an answer or a check that is due anew: the event that made it so. */
  readonly dueAnew: ReadonlyMap<EventRef, EventRef>;
  /** The last that the dossier heard of each. */
  readonly complaints: ReadonlyMap<string, Complaint>;
}

export const vettedBy = (dossier: History): Vetted => {
  const answers = new Map<string, Answer>();
  const takenBack = new Map<string, EventRef>();
  const checks = new Map<string, Check>();
  const dueAnew = new Map<EventRef, EventRef>();
  const complaints = new Map<string, Complaint>();
  const outdate = (entry: Answer | Check | undefined, by: Told): void => {
    if (entry && !dueAnew.has(entry.ref)) dueAnew.set(entry.ref, by.ref);
  };
  for (const event of dossier.all(...entries))
    switch (event.type) {
      case 'vetting.opinion-recorded':
      case 'vetting.opinion-superseded':
        answers.set(event.data.ask, event);
        takenBack.delete(event.data.ask);
        break;
      case 'vetting.opinion-withdrawn':
        answers.delete(event.data.ask);
        takenBack.set(event.data.ask, event.ref);
        break;
      case 'vetting.opinion-expired': {
        const answer = answers.get(event.data.ask);
        if (answer && !isObjection(answer)) dueAnew.set(answer.ref, event.ref);
        break;
      }
      case 'vetting.check-recorded':
      case 'vetting.check-superseded':
        checks.set(event.data.check, event);
        break;
      case 'vetting.reopened': {
        // R41: what speaks against a nominee is not lifted by asking anew.
        const asked = event.data.asks.map((ask) => answers.get(ask));
        for (const answer of asked) if (answer && !isObjection(answer)) outdate(answer, event);
        const made = event.data.checks.map((check) => checks.get(check));
        for (const check of made) if (check && !isAgainst(check)) outdate(check, event);
        break;
      }
      case 'vetting.deeds-revised':
        for (const check of event.data.checks) outdate(checks.get(check), event);
        break;
      case 'vetting.complaint-linked':
      case 'vetting.complaint-concluded':
      case 'vetting.complaint-set-aside':
      case 'vetting.complaint-reopened':
        complaints.set(event.data.complaint, event);
        break;
    }
  return { answers, takenBack, checks, dueAnew, complaints };
};

export const isObjection = ({ data }: Answer): boolean => data.answer === 'objection';

const isAgainst = ({ data }: Check): boolean => data.result === 'problem' || data.result === 'cut';

/** A complaint that another took over stands as that one does. */
export const decisiveOf = (vetted: Vetted, complaint: string): Complaint | undefined => {
  const last = vetted.complaints.get(complaint);
  const into = last?.type === 'vetting.complaint-set-aside' ? last.data.into : null;
  return into !== null && vetted.complaints.has(into) ? decisiveOf(vetted, into) : last;
};

export const standingOf = (last: Complaint | undefined): 'open' | 'upheld' | 'dismissed' => {
  if (last?.type === 'vetting.complaint-set-aside') return 'dismissed';
  if (last?.type !== 'vetting.complaint-concluded') return 'open';
  return last.data.finding === 'substantiated' || last.data.finding === 'partly' ? 'upheld' : 'dismissed';
};
