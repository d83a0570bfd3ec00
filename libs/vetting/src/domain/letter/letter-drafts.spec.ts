import { given } from '#libs/testing';
import { letterDecider } from './letter.decider.js';
import type { LetterEvent } from './letter.events.js';
import {
  clerk,
  closed,
  countersigned,
  deputy,
  drafted,
  inHand,
  noObjection,
  office,
  replied,
} from './letter.fixture.js';

const letter = (...history: readonly LetterEvent[]) => given(letterDecider, ...history);
const reason = '已查清';
const opinion = 'dossier-n1@3';
const both = ['n1', 'n2'];
/** Events 0 to 7. */
const answered = [...inHand, ...both.map(drafted), countersigned(...both), replied(...both), closed()];
const send = { type: 'ReplyLetter', nominations: ['n1'] } as const;
const read = (draft: string) => [{ nomination: 'n1', draft }];
const countersign = (draft: string) => ({ type: 'CountersignLines', lines: read(draft) }) as const;

const said = { nomination: 'n1', answer: 'no-objection', until: null } as const;
const superseding: LetterEvent = {
  type: 'vetting.line-drafted',
  data: { ...said, ...{ question: '', grounds: '', supersedes: opinion, reason, by: 'clerk' } },
};
const withdrawal: LetterEvent = {
  type: 'vetting.line-withdrawal-drafted',
  data: { nomination: 'n1', withdraws: opinion, reason, by: 'clerk' },
};

describe('A draft that changes what was answered', () => {
  it.each([
    [
      'supersedes it',
      { type: 'DraftSuperseding', nomination: 'n1', supersedes: opinion, reply: noObjection, reason },
      superseding,
      { type: 'vetting.line-superseded', data: { ...said, supersedes: opinion, by: 'clerk', reason } },
    ],
    [
      'takes it back',
      { type: 'DraftWithdrawal', nomination: 'n1', withdraws: opinion, reason },
      withdrawal,
      { type: 'vetting.line-withdrawn', data: { nomination: 'n1', by: 'clerk', reason } },
    ],
  ] as const)('R41: %s by two accounts of the organ that answered', (_, draft, event, effect) => {
    letter(...inHand)
      .when(draft, clerk)
      .refused('VETTING.LINE_NOT_ANSWERED');
    letter(...answered)
      .when(draft, office)
      .refused('VETTING.NOT_THE_ASKED');
    letter(...answered)
      .when(draft, clerk)
      .then(event);
    const waiting = [...answered, event];
    letter(...waiting)
      .when(send, clerk)
      .refused('VETTING.LINE_NOT_COUNTERSIGNED');
    letter(...waiting)
      .when(countersign('letter-1@8'), clerk)
      .refused('VETTING.OWN_DRAFT');
    const standingIn = { ...deputy, actor: { ...deputy.actor, onBehalfOf: 'clerk' } };
    letter(...waiting)
      .when(countersign('letter-1@8'), standingIn)
      .refused('VETTING.OWN_DRAFT');
    letter(...answered, { ...event, onBehalfOf: 'deputy' })
      .when(countersign('letter-1@8'), deputy)
      .refused('VETTING.OWN_DRAFT');
    const agreed: LetterEvent = {
      type: 'vetting.lines-countersigned',
      data: { lines: [{ nomination: 'n1', draft: 'letter-1@8' }], by: 'deputy' },
    };
    letter(...waiting)
      .when(countersign('letter-1@8'), deputy)
      .then(agreed);
    letter(...waiting, agreed)
      .when(send, clerk)
      .then(effect);
    letter(...waiting, agreed, effect)
      .when(send, clerk)
      .refused(
        effect.type === 'vetting.line-withdrawn' ? 'VETTING.LINE_NOT_COUNTERSIGNED' : 'VETTING.LINE_ANSWERED',
      );
  });

  it('R35: a line that is taken back is drafted, countersigned and answered anew', () => {
    const withdrawn: LetterEvent = {
      type: 'vetting.line-withdrawn',
      data: { nomination: 'n1', by: 'clerk', reason },
    };
    letter(...answered, withdrawal, countersigned('n1'), withdrawn, drafted('n1'), countersigned('n1'))
      .when(send, clerk)
      .then(replied('n1'), closed());
  });

  it('R35: a letter is not closed by a reply that goes with a withdrawal', () => {
    letter(
      ...inHand,
      drafted('n1'),
      countersigned('n1'),
      replied('n1'),
      withdrawal,
      drafted('n2'),
      countersigned(...both),
    )
      .when({ ...send, nominations: both }, clerk)
      .then(replied('n2'), {
        type: 'vetting.line-withdrawn',
        data: { nomination: 'n1', by: 'clerk', reason },
      });
  });
});

describe('A draft that is signed', () => {
  const inDraft = [...inHand, drafted('n1')];
  const signed = (by: string, as: string, draft: `letter-1@${number}` = 'letter-1@3'): LetterEvent => ({
    type: 'vetting.lines-signed',
    data: { lines: [{ nomination: 'n1', draft }], office: as, by },
  });
  const sign = (as: string, draft = 'letter-1@3') =>
    ({ type: 'SignLines', office: as, lines: read(draft) }) as const;

  it('R35: is not countersigned by who read another: it was replaced meanwhile', () => {
    letter(...inDraft, drafted('n1'))
      .when(countersign('letter-1@3'), deputy)
      .refused('VETTING.DRAFT_REPLACED');
    letter(...inDraft)
      .when({ ...countersign('letter-1@3'), lines: [] }, deputy)
      .refused('VETTING.LETTER_ABOUT_NOBODY');
    letter(...inDraft, countersigned('n1'))
      .when(countersign('letter-1@3'), deputy)
      .refused('VETTING.LINE_NOT_DRAFTED');
  });

  it('R38: is signed by people of the organ that answers, each for one office by an act of their own', () => {
    letter(...inHand)
      .when(sign('party-secretary'), deputy)
      .refused('VETTING.LINE_NOT_DRAFTED');
    letter(...inDraft)
      .when(sign('party-secretary'), office)
      .refused('VETTING.NOT_THE_ASKED');
    letter(...inDraft)
      .when(sign('party-secretary'), deputy)
      .then(signed('deputy', 'party-secretary'));
    for (const [as, who] of [
      ['discipline-secretary', deputy],
      ['party-secretary', clerk],
    ] as const)
      letter(...inDraft, signed('deputy', 'party-secretary'))
        .when(sign(as), who)
        .refused('VETTING.DRAFT_SIGNED');
    letter(...inDraft, { ...signed('clerk', 'party-secretary'), onBehalfOf: 'deputy' })
      .when(sign('discipline-secretary'), deputy)
      .refused('VETTING.DRAFT_SIGNED');
    letter(...inDraft, signed('deputy', 'party-secretary'))
      .when(sign('discipline-secretary'), clerk)
      .then(signed('clerk', 'discipline-secretary'));
  });

  it('R38: a signature goes with the draft that it stands under', () => {
    letter(...inDraft, signed('deputy', 'party-secretary'), drafted('n1'))
      .when(sign('party-secretary'), deputy)
      .refused('VETTING.DRAFT_REPLACED');
    letter(...inDraft, signed('deputy', 'party-secretary'), drafted('n1'))
      .when(sign('party-secretary', 'letter-1@5'), deputy)
      .then(signed('deputy', 'party-secretary', 'letter-1@5'));
  });
});
