import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Conclusion, Lane, ReplyDue } from './complaint.words.js';
import { acting, over, unit } from '../dossier/dossier.fixture.js';

export const dueOn = (day: ReplyDue['dueOn']): ReplyDue => ({
  ...{ dueOn: day, dueAt: `${day}T16:00:00.000Z` as ReplyDue['dueAt'], arrangement: 'digest' },
});

/** A complaint about n1 and n2 that the city's petition bureau received. */
export const lodgedBy = (lane: Lane, reply: ReplyDue | null = null): ComplaintEvent => ({
  type: 'vetting.complaint-lodged',
  data: {
    ...{ lane, channel: 'post', postmark: null, class: null, about: ['n1', 'n2'], holders: [] },
    ...{ notice: null, receivedBy: 'city-petition', text: '反映的问题', reporter: null, reply },
  },
});

export const investigated: ComplaintEvent = {
  type: 'vetting.investigation-opened',
  data: { organ: 'city-discipline', investigators: ['i1'] },
};

export const concludedWith = (
  finding: Conclusion['finding'],
  reply: ReplyDue | null = null,
): ComplaintEvent => ({
  type: 'vetting.investigation-concluded',
  data: {
    conclusions: ['n1', 'n2'].map((nomination) => ({ nomination, finding })),
    ...{ by: 'i1', measures: '', reply },
  },
});

const investigators = ['discipline', 'petition'];

/** What the city's discipline organ knows when it acts on the complaint. */
export const known: ComplaintFacts & ReturnType<typeof acting> = {
  ...acting('city-discipline', 'opinion-officer', 'i1'),
  rule: 'R39',
  nominees: [
    { unit, standing: over('discipline'), investigators },
    { unit: 'unit-2', standing: over('discipline'), investigators },
  ],
  investigatorOrgans: new Map([
    ['i1', 'city-discipline'],
    ['i2', 'city-discipline'],
  ]),
};
