import type { Actor, Circumstances, Standing } from '#libs/kernel';
import type { OpenNotice } from './notice.commands.js';
import type { NoticeEvent } from './notice.events.js';
import type { ListedNominee } from './notice-opening.facts.js';

export const acting = (organId: string, role: Actor['role'] = 'office'): Pick<Circumstances, 'actor'> => ({
  actor: { accountId: `clerk-of-${organId}`, organId, role },
});

const unitItself: Standing = { level: 'unit', kinds: ['unit'], covers: true };
export const regionalOffice: Standing = { level: 'region', kinds: ['office'], covers: true };

/** A nominee of `unit-1` that waits for the notice in its unit. */
export const nominee: ListedNominee = {
  nomination: 'n1',
  campaign: 'c1',
  path: 'city',
  stage: 'unit-notice',
  unit: 'unit-1',
  posted: [],
  outdated: [],
  standing: unitItself,
};

/** Posts everything that the first rulebook asks for. */
export const opening: OpenNotice = {
  type: 'OpenNotice',
  campaign: 'c1',
  stage: 'unit-notice',
  nominations: ['n1'],
  contents: ['criteria', 'basic-facts', 'main-deeds'],
};

/** From Monday 15 to Friday 19 May 2017; ends at midnight in Shanghai. */
export const opened: NoticeEvent = {
  type: 'notice.opened',
  data: {
    campaign: 'c1',
    stage: 'unit-notice',
    scope: 'unit',
    organ: 'unit-1',
    nominations: ['n1', 'n2'],
    contents: ['criteria', 'basic-facts', 'main-deeds'],
    from: '2017-05-15',
    until: '2017-05-19',
    closesAt: '2017-05-19T16:00:00.000Z',
    workingDays: 5,
    counting: 'inclusive',
    arrangement: 'digest',
    rule: 'R22',
  },
};
