import { given } from '#libs/testing';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { investigated, lodgedBy } from './complaint.fixture.js';
import { acting, aside, over, unit } from '../dossier/dossier.fixture.js';

const lodged = lodgedBy('real-name');

describe('a complaint', () => {
  const lodge = {
    type: 'LodgeComplaint',
    lane: 'anonymous',
    channel: 'web',
    about: ['n1', 'n1', 'n2'],
    notice: null,
    text: '反映的问题',
  } as const;

  it('R39: is lodged about one or several nominees, each named once', () => {
    given(complaintDecider)
      .when(lodge, acting('city-petition'))
      .then({
        type: 'vetting.complaint-lodged',
        data: {
          lane: 'anonymous',
          channel: 'web',
          postmark: null,
          class: null,
          about: ['n1', 'n2'],
          holders: [],
          notice: null,
          receivedBy: 'city-petition',
          text: '反映的问题',
          reporter: null,
          reply: null,
        },
      });
  });

  it('R39: of the public is received by the organ that runs the campaign', () => {
    const received = lodgedBy('anonymous');
    given(complaintDecider)
      .when({ ...lodge, channel: 'post' }, { ...acting('public'), receivedBy: 'city-petition' })
      .then(received);
  });

  it('R39: is about somebody', () => {
    given(complaintDecider)
      .when({ ...lodge, about: [] }, acting('city-petition'))
      .refused('VETTING.COMPLAINT_ABOUT_NOBODY');
  });

  it('R39: says what it reports, also when nobody signed it', () => {
    given(complaintDecider)
      .when({ ...lodge, text: ' \n' }, { ...acting('city-petition'), rule: 'R39' })
      .refused('VETTING.COMPLAINT_WITHOUT_TEXT', 'R39');
  });

  it('R39: is lodged once', () => {
    given(complaintDecider, lodged)
      .when(lodge, acting('city-petition'))
      .refused('VETTING.COMPLAINT_ALREADY_LODGED');
  });
});

describe('an investigation', () => {
  const open = { type: 'OpenInvestigation', investigators: ['i1', 'i1'] } as const;
  const investigators = ['discipline', 'petition'];
  const nominees = [
    { unit, standing: over('discipline'), investigators },
    { unit: 'unit-2', standing: over('discipline'), investigators },
  ];
  const facts = {
    ...acting('city-discipline'),
    rule: 'R39',
    nominees,
    investigatorOrgans: new Map([['i1', 'city-discipline']]),
  };

  it('R39: is opened by an organ that the rulebook names, over the units of all nominees', () => {
    given(complaintDecider, lodged).when(open, facts).then(investigated);
  });

  it.each([
    ['an organ of another kind', nominees.map((nominee) => ({ ...nominee, standing: over('health') }))],
    [
      'the discipline organ of another city',
      [nominees[0]!, { unit: 'unit-2', standing: aside('discipline'), investigators }],
    ],
    ['the unit of a nominee', [{ unit: 'city-discipline', standing: over('discipline'), investigators }]],
    ['anybody when it is not said whom it concerns', []],
  ])('R39: is not opened by %s', (_, concerned) => {
    given(complaintDecider, lodged)
      .when(open, { ...facts, nominees: concerned })
      .refused('VETTING.CANNOT_INVESTIGATE', 'R39');
  });

  it("R39: is not led by people of a nominee's unit", () => {
    given(complaintDecider, lodged)
      .when(open, { ...facts, investigatorOrgans: new Map([['i1', 'unit-2']]) })
      .refused('VETTING.INVESTIGATOR_OF_UNIT', 'R39');
  });

  it('R39: is led by known people, at least one', () => {
    given(complaintDecider, lodged)
      .when(open, { ...facts, investigatorOrgans: new Map() })
      .refused('VETTING.INVESTIGATOR_UNKNOWN');
    given(complaintDecider, lodged)
      .when({ ...open, investigators: [] }, facts)
      .refused('VETTING.NO_INVESTIGATOR');
  });

  it('R39: is opened once, on a complaint there is', () => {
    given(complaintDecider).when(open, facts).refused('VETTING.COMPLAINT_NOT_FOUND');
    given(complaintDecider, lodged, investigated).when(open, facts).refused('VETTING.ALREADY_INVESTIGATED');
  });
});

describe('the conclusion of an investigation', () => {
  const conclusions = [
    { nomination: 'n1', finding: 'false' },
    { nomination: 'n2', finding: 'substantiated' },
  ] as const;
  const conclude = { type: 'ConcludeInvestigation', conclusions, measures: '' } as const;
  const facts = { ...acting('city-discipline', 'opinion-officer', 'i1'), rule: 'R39' };
  const concluded: ComplaintEvent = {
    type: 'vetting.investigation-concluded',
    data: { conclusions, by: 'i1', measures: '', reply: null },
  };

  it('R39: says of each nominee what was found', () => {
    given(complaintDecider, lodged, investigated).when(conclude, facts).then(concluded);
  });

  it.each([
    ['leaves one out', [conclusions[0]]],
    ['names one twice', [conclusions[0], conclusions[0]]],
    ['names somebody else', [conclusions[0], { nomination: 'n3', finding: 'false' } as const]],
    ['says nothing', []],
  ])('R39: is refused when it %s', (_, incomplete) => {
    given(complaintDecider, lodged, investigated)
      .when({ ...conclude, conclusions: incomplete }, facts)
      .refused('VETTING.CONCLUSIONS_INCOMPLETE', 'R39');
  });

  it('R39: is for the investigating organ alone', () => {
    given(complaintDecider, lodged, investigated)
      .when(conclude, acting('city-petition'))
      .refused('VETTING.INVESTIGATED_BY_ANOTHER');
  });

  it('R39: is for those who were named to investigate, not for others of their organ', () => {
    given(complaintDecider, lodged, investigated)
      .when(conclude, { ...acting('city-discipline'), rule: 'R39' })
      .refused('VETTING.NOT_AN_INVESTIGATOR', 'R39');
  });

  it('R39: comes after the investigation, once', () => {
    given(complaintDecider).when(conclude, facts).refused('VETTING.COMPLAINT_NOT_FOUND');
    given(complaintDecider, lodged).when(conclude, facts).refused('VETTING.NOT_YET_INVESTIGATED');
    given(complaintDecider, lodged, investigated, concluded)
      .when(conclude, facts)
      .refused('VETTING.ALREADY_CONCLUDED');
  });
});
