import { given } from '#libs/testing';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { concludedWith, dueOn, investigated, known, lodgedBy } from './complaint.fixture.js';
import { mostAbout } from './complaint.words.js';
import { acting } from '../dossier/dossier.fixture.js';

const lodged = lodgedBy('real-name', dueOn('2017-06-06'));
const merged: ComplaintEvent = {
  type: 'vetting.complaint-merged',
  data: { organ: 'city-discipline', by: 'i1', into: 'k2', reason: '同一问题' },
};

describe('the same matter reported twice', () => {
  const merge = { type: 'MergeComplaints', into: 'k2', reason: '同一问题' } as const;
  const absorb = { type: 'AbsorbComplaint', complaint: 'k1', about: ['n2', 'n3'], holders: ['n3'] } as const;

  it('R39: is looked into once, about all whom either report names', () => {
    given(complaintDecider, lodged).when(merge, known).then(merged);
    given(complaintDecider, lodged, investigated)
      .when(absorb, known)
      .then({
        type: 'vetting.complaint-absorbed',
        data: { complaint: 'k1', about: ['n3'], holders: ['n3'] },
      });
  });

  it('R39: is not taken from, nor given to, the organ that investigates one of them', () => {
    const petition = { ...known, ...acting('city-petition') };
    given(complaintDecider, lodged, investigated)
      .when(merge, petition)
      .refused('VETTING.INVESTIGATED_BY_ANOTHER', 'R39');
    given(complaintDecider, lodged, investigated)
      .when(absorb, petition)
      .refused('VETTING.INVESTIGATED_BY_ANOTHER', 'R39');
  });

  it("R39: is not given to investigators of the other's unit, nor to a settled complaint", () => {
    given(complaintDecider, lodged, investigated)
      .when(absorb, { ...known, investigatorOrgans: new Map([['i1', 'unit-2']]) })
      .refused('VETTING.INVESTIGATOR_OF_UNIT', 'R39');
    given(complaintDecider, lodged, investigated, concludedWith('false'))
      .when(absorb, known)
      .refused('VETTING.ALREADY_CONCLUDED', 'R39');
  });

  it('R39: is not looked into once where that would be about more than one complaint may be about', () => {
    const many = Array.from({ length: mostAbout }, (_, index) => `m${index}`);
    const absorbing = (about: readonly string[]) =>
      given(complaintDecider, lodged, investigated).when({ ...absorb, about, holders: [] }, known);
    absorbing(many.slice(0, mostAbout - 1)).refused('VETTING.COMPLAINT_ABOUT_TOO_MANY', 'R39');
    const added = many.slice(0, mostAbout - 2);
    absorbing(added).then({
      type: 'vetting.complaint-absorbed',
      data: { complaint: 'k1', about: added, holders: [] },
    });
  });
});
