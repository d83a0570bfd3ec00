import { given } from '#libs/testing';
import { honourDecider } from './honour.decider.js';
import { honourNotes } from './honour.notes.js';
import type { HonourAct } from './honour.commands.js';
import type { HonourEvent } from './honour.events.js';
import type { InquiryFinding } from './honour.words.js';
import {
  acting,
  conferred,
  conferredOnCollective,
  evidence,
  facts,
  proposed,
  representationsDue,
  revoked,
} from './honour.fixture.js';

const look: HonourAct = { type: 'OpenInquiry', reason: '示例' };
const conclude: HonourAct = {
  ...{ type: 'ConcludeInquiry', inquiry: 'honour-1@1', finding: 'partly', remarks: '' },
};
const opened = (complaint: string | null, organ = 'discipline'): HonourEvent => ({
  type: 'honours.inquiry-opened',
  data: { complaint, organ, by: 'inspector', reason: complaint === null ? '示例' : '' },
});
const concluded = (finding: InquiryFinding, revision = 1): HonourEvent => ({
  type: 'honours.inquiry-concluded',
  data: { inquiry: `honour-1@${revision}`, finding, by: 'inspector', remarks: '' },
});
const inspecting = { ...facts, ...acting('inspector', 'discipline'), isInvestigator: true };

describe('an inquiry into a title', () => {
  it.each([
    ['the organ that conferred it', { ...facts, coversHolder: false }],
    ["an investigating organ over the holder's unit", inspecting],
  ])('R52: is opened by %s', (_, known) => {
    given(honourDecider, conferred)
      .when(look, known)
      .then({ type: 'honours.inquiry-opened', data: expect.objectContaining({ complaint: null }) });
  });

  it.each([
    ['no business of whom investigating is', { ...inspecting, isInvestigator: false }],
    ['of another part of the country', { ...inspecting, coversHolder: false }],
  ])('R52: is not opened by an organ that is %s', (_, known) => {
    given(honourDecider, conferred).when(look, known).refused('HONOURS.NOT_YOURS_TO_INQUIRE', 'R52');
  });

  it('is not opened into a title that is gone', () => {
    given(honourDecider, conferred, proposed, revoked).when(look, facts).refused('HONOURS.NOT_HELD');
  });

  it('is concluded once, by the organ that opened it', () => {
    given(honourDecider, conferred, opened(null)).when(conclude, inspecting).then(concluded('partly'));
    given(honourDecider, conferred, opened(null)).when(conclude, facts).refused('HONOURS.INQUIRY_OF_ANOTHER');
    given(honourDecider, conferred, opened(null), concluded('partly'))
      .when(conclude, inspecting)
      .refused('HONOURS.INQUIRY_CONCLUDED');
    given(honourDecider, conferred).when(conclude, inspecting).refused('HONOURS.INQUIRY_UNKNOWN');
  });

  it('R39: is opened by a complaint about the holder, once at a time, and ends with it', () => {
    const note = { type: 'NoteComplaint', complaint: 'k1' } as const;
    const end = { type: 'NoteComplaintConcluded', complaint: 'k1', finding: 'false' } as const;
    given(honourNotes, conferred).when(note, acting('inspector', 'discipline')).then(opened('k1'));
    given(honourNotes, conferred, opened('k1')).when(note, facts).then();
    given(honourNotes, conferred, opened('k1'))
      .when(end, acting('inspector', 'discipline'))
      .then(concluded('false'));
    given(honourNotes, conferred, opened('k1'), concluded('false')).when(end, facts).then();
    given(honourDecider, conferred, opened('k1'))
      .when(conclude, inspecting)
      .refused('HONOURS.INQUIRY_OF_COMPLAINT');
  });

  it('R39: is opened again with the complaint, and its first finding counts no more', () => {
    const note = { type: 'NoteComplaint', complaint: 'k1' } as const;
    const history = [conferred, opened('k1'), concluded('substantiated')] as const;
    given(honourNotes, ...history)
      .when(note, acting('inspector', 'discipline'))
      .then(opened('k1'));
    given(honourDecider, ...history, opened('k1'), concluded('unsubstantiated', 3))
      .when({ type: 'ProposeRevocation', ground: 'fraud', reason: '…', evidence: [], attachments: [] }, facts)
      .refused('HONOURS.EVIDENCE_MISSING');
  });
});

describe.each([
  ['an individual', conferred],
  ['a collective', conferredOnCollective],
])('the revocation of the title of %s', (_, start) => {
  const propose: HonourAct = {
    type: 'ProposeRevocation',
    ground: 'fraud',
    reason: '…',
    evidence: [],
    attachments: [],
  };

  it('R52: needs no other evidence where an inquiry bore something out', () => {
    given(honourDecider, start, opened(null), concluded('partly'))
      .when(propose, { ...facts, representations: representationsDue })
      .then({
        type: 'honours.revocation-proposed',
        data: expect.objectContaining({ evidence: [], representations: representationsDue }),
      });
    given(honourDecider, start, opened(null), concluded('unsubstantiated'))
      .when(propose, facts)
      .refused('HONOURS.EVIDENCE_MISSING', 'R52');
  });

  it('R52: waits for every inquiry', () => {
    given(honourDecider, start, opened(null), proposed)
      .when({ type: 'Revoke' }, facts)
      .refused('HONOURS.INQUIRY_OPEN', 'R52');
  });

  it.each([
    ['none', []],
    ['one that found nothing', [opened(null), concluded('unsubstantiated')]],
    [
      'one that was opened again and then found nothing',
      [opened('k1'), concluded('partly'), opened('k1'), concluded('false', 3)],
    ],
  ])('R52: is not decided on evidence alone, with %s for an inquiry', (_title, inquiries) => {
    given(honourDecider, start, ...inquiries, proposed)
      .when({ type: 'Revoke' }, facts)
      .refused('HONOURS.NOT_BORNE_OUT', 'R52');
  });

  it('R52: names proposal, evidence and what the inquiry found', () => {
    const gate = { rule: 'R52', outcome: 'met' } as const;
    given(honourDecider, start, opened(null), concluded('partly'), proposed)
      .when({ type: 'Revoke' }, facts)
      .then({
        ...{ type: 'honours.revoked', data: { proposal: 'honour-1@3', ground: 'fraud', by: 'decider' } },
        basis: {
          rulebook: 'digest',
          gates: [
            { ...gate, gate: 'revocation-ground', why: 'fraud', events: ['honour-1@3', ...evidence] },
            { ...gate, gate: 'revocation-inquiry', why: 'borne-out', events: ['honour-1@2'] },
          ],
        },
      });
  });
});
