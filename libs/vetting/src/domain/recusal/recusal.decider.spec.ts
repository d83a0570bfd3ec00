import { given } from '#libs/testing';
import { recusalDecider } from './recusal.decider.js';
import type { RecusalEvent } from './recusal.events.js';

const acting = (accountId: string, organId = 'city-office') => ({
  actor: { accountId, organId, role: 'reviewer' as const },
});
const known = { isKnown: true, isOver: false };
const over = { isKnown: true, isOver: true };

const declared: RecusalEvent = {
  type: 'vetting.recusal-declared',
  data: { account: 'zhang', reason: '系亲属' },
};
const requested: RecusalEvent = {
  type: 'vetting.recusal-requested',
  data: { account: 'zhang', by: 'li', reason: '曾同处室任职' },
};
const decided = (what: 'ordered' | 'declined' | 'lifted'): RecusalEvent => ({
  type: `vetting.recusal-${what}`,
  data: { account: 'zhang', organ: 'city-office', by: 'head', reason: '经核实' },
});
const on = (type: 'OrderRecusal' | 'DeclineRecusal' | 'LiftRecusal') =>
  ({ type, account: 'zhang', reason: '经核实' }) as const;

describe('a recusal', () => {
  it('is declared by oneself, once', () => {
    const declare = { type: 'DeclareRecusal', reason: '系亲属' } as const;
    given(recusalDecider)
      .when(declare, { ...known, ...acting('zhang') })
      .then(declared);
    given(recusalDecider, requested)
      .when(declare, { ...known, ...acting('zhang') })
      .then(declared);
    given(recusalDecider, declared)
      .when(declare, { ...known, ...acting('zhang') })
      .then();
  });

  it('is requested by another, and holds only when it is ordered', () => {
    const request = { type: 'RequestRecusal', account: 'zhang', reason: '曾同处室任职' } as const;
    given(recusalDecider)
      .when(request, { ...known, ...acting('li', 'other') })
      .then(requested);
    given(recusalDecider, requested)
      .when(request, { ...known, ...acting('wang', 'other') })
      .then();
    given(recusalDecider, requested)
      .when(on('OrderRecusal'), { ...over, ...acting('head') })
      .then(decided('ordered'));
    given(recusalDecider, requested)
      .when(on('LiftRecusal'), { ...over, ...acting('head') })
      .refused('VETTING.NOT_RECUSED');
  });

  it('is decided by nobody who is recused in the case, so that two do not lift each other', () => {
    const headToo: RecusalEvent = {
      type: 'vetting.recusal-declared',
      data: { account: 'head', reason: '系亲属' },
    };
    const head = { ...over, ...acting('head') };
    given(recusalDecider, declared, headToo).when(on('LiftRecusal'), head).refused('VETTING.RECUSED');
    given(recusalDecider, requested, headToo).when(on('DeclineRecusal'), head).refused('VETTING.RECUSED');
    given(recusalDecider, headToo).when(on('OrderRecusal'), head).refused('VETTING.RECUSED');
  });

  it('is declined only where it was requested, and may be requested again', () => {
    const head = { ...over, ...acting('head') };
    given(recusalDecider, requested).when(on('DeclineRecusal'), head).then(decided('declined'));
    given(recusalDecider).when(on('DeclineRecusal'), head).refused('VETTING.NO_RECUSAL_REQUESTED');
    given(recusalDecider, declared).when(on('DeclineRecusal'), head).refused('VETTING.NO_RECUSAL_REQUESTED');
    given(recusalDecider, requested, decided('declined'))
      .when(
        { type: 'RequestRecusal', account: 'zhang', reason: '曾同处室任职' },
        { ...known, ...acting('li') },
      )
      .then(requested);
  });

  it('is ordered without a request, and lifted, by the organ of the person or one over it', () => {
    given(recusalDecider)
      .when(on('OrderRecusal'), { ...over, ...acting('head') })
      .then(decided('ordered'));
    given(recusalDecider, declared)
      .when(on('LiftRecusal'), { ...over, ...acting('head') })
      .then(decided('lifted'));
    given(recusalDecider, declared)
      .when(on('LiftRecusal'), { ...known, ...acting('head', 'other') })
      .refused('VETTING.RECUSAL_OF_ANOTHER_ORGAN');
  });

  it('is never decided by the person concerned', () => {
    for (const type of ['OrderRecusal', 'DeclineRecusal', 'LiftRecusal'] as const)
      given(recusalDecider, declared)
        .when(on(type), { ...over, ...acting('zhang') })
        .refused('VETTING.OWN_RECUSAL');
  });

  it('concerns somebody who has an account', () => {
    const nobody = { isKnown: false, isOver: false, ...acting('head') };
    given(recusalDecider)
      .when({ type: 'RequestRecusal', account: 'zhang', reason: '—' }, nobody)
      .refused('VETTING.PERSON_UNKNOWN');
    given(recusalDecider).when(on('OrderRecusal'), nobody).refused('VETTING.PERSON_UNKNOWN');
  });

  it('leaves on record what the person tried all the same', () => {
    given(recusalDecider, declared)
      .when({ type: 'NoteActRefused', act: 'RecordReview' }, { ...known, ...acting('zhang') })
      .then({ type: 'vetting.act-refused', data: { account: 'zhang', act: 'RecordReview' } });
  });
});
