import { given } from '#libs/testing';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { concludedWith, dueOn, investigated, known, lodgedBy } from './complaint.fixture.js';
import { acting } from '../dossier/dossier.fixture.js';

const lodged = lodgedBy('real-name', dueOn('2017-06-06'));
const anonymous = lodgedBy('anonymous');
const byOrgan = { organ: 'city-discipline', by: 'i1' };
const declined: ComplaintEvent = {
  type: 'vetting.complaint-declined',
  data: { ...byOrgan, reason: '没有线索' },
};

describe('new facts about a settled complaint', () => {
  const reopen = { type: 'ReopenComplaint', reason: '新事实', evidence: ['证词'] } as const;

  it('R39: let the organ that investigated, or one over it, look again', () => {
    const reopened = { ...byOrgan, reason: '新事实', evidence: ['证词'], holders: [] };
    given(complaintDecider, lodged, investigated, concludedWith('unsubstantiated'))
      .when(reopen, { ...known, isOverInvestigator: true })
      .then({ type: 'vetting.investigation-reopened', data: { ...reopened, investigators: ['i1'] } });
    given(complaintDecider, lodged, investigated, concludedWith('unsubstantiated'))
      .when(reopen, { ...known, isOverInvestigator: false })
      .refused('VETTING.CANNOT_REOPEN_COMPLAINT', 'R39');
    given(complaintDecider, anonymous, declined)
      .when(reopen, known)
      .then({ type: 'vetting.investigation-reopened', data: { ...reopened, investigators: [] } });
  });

  it('R39: are named', () => {
    given(complaintDecider, lodged, investigated, concludedWith('unsubstantiated'))
      .when({ ...reopen, evidence: [] }, { ...known, isOverInvestigator: true })
      .refused('VETTING.NO_NEW_EVIDENCE', 'R39');
  });

  it('R39: do not reopen what is not settled', () => {
    given(complaintDecider, lodged, investigated)
      .when(reopen, { ...known, isOverInvestigator: true })
      .refused('VETTING.NOT_YET_CONCLUDED', 'R39');
  });

  it('R39: let an organ over it take it over and name who looks again, where its finding was in doubt', () => {
    const above = { ...known, ...acting('region-discipline', 'opinion-officer', 'a1') };
    const taken: ComplaintEvent = {
      type: 'vetting.investigation-reopened',
      data: {
        ...{ organ: 'region-discipline', by: 'a1', reason: '新事实', evidence: ['证词'] },
        ...{ investigators: [], holders: [] },
      },
    };
    const found = [lodged, investigated, concludedWith('unsubstantiated')];
    const open = { type: 'OpenInvestigation', investigators: ['a1'] } as const;
    const investigatorOrgans = new Map([['a1', 'region-discipline']]);
    given(complaintDecider, ...found)
      .when(reopen, { ...above, isOverInvestigator: true })
      .then(taken);
    given(complaintDecider, ...found)
      .when(reopen, { ...above, isOverInvestigator: true, nominees: [] })
      .refused('VETTING.CANNOT_INVESTIGATE', 'R39');
    given(complaintDecider, ...found, taken)
      .when({ ...open, investigators: ['i1'] }, known)
      .refused('VETTING.INVESTIGATED_BY_ANOTHER', 'R39');
    given(complaintDecider, ...found, taken)
      .when(open, { ...above, investigatorOrgans })
      .then({
        type: 'vetting.investigation-opened',
        data: { organ: 'region-discipline', investigators: ['a1'] },
      });
  });

  it('R39: are told to whoever heard that it was declined', () => {
    const told: ComplaintEvent = { type: 'vetting.acceptance-told', data: { by: 'i1', how: '电话' } };
    const again: ComplaintEvent = {
      type: 'vetting.investigation-reopened',
      data: { ...byOrgan, reason: '新事实', evidence: ['证词'], investigators: [], holders: [] },
    };
    given(complaintDecider, lodged, declined, told, again)
      .when({ type: 'TellReporter', what: 'acceptance', how: '电话' }, known)
      .then(told);
  });
});
