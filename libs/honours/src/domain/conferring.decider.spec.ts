import { readFileSync } from 'node:fs';
import type { GateResult } from '#libs/kernel';
import { parseRulebook, type NomineeKind } from '#libs/rulebook';
import { given } from '#libs/testing';
import { conferringDecider } from './conferring.decider.js';
import { acting, conferred } from './honour.fixture.js';

const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const confer = { type: 'Confer', nomination: '1' } as const;
const noticeClean: GateResult = {
  ...{ rule: 'R32', gate: 'notice-clean', why: 'no-objection' },
  outcome: 'met',
  events: ['nomination-1@9'],
};
const basis = { rulebook: 'digest', gates: [noticeClean] };
const factsOf = (kind: NomineeKind) => ({
  ...{ campaign: 'c1', kind, subject: 's1', award: rulebook.kinds[kind], basis },
  ...acting('leader', 'group'),
});

describe('conferring', () => {
  it('R54: an individual receives the title, a medal, a certificate, a bonus and the benefits', () => {
    given(conferringDecider)
      .when(confer, factsOf('individual'))
      .then({ ...conferred, basis });
  });

  it('R53: a collective receives the title, a plaque and a certificate', () => {
    given(conferringDecider)
      .when(confer, factsOf('collective'))
      .then({
        type: 'honours.conferred',
        data: expect.objectContaining({
          title: { zh: '全国信访系统先进集体', en: 'Advanced Collective of the National Petition System' },
          items: [
            { item: 'plaque', money: false },
            { item: 'certificate', money: false },
          ],
          benefits: [],
        }),
      });
  });

  it('happens once', () => {
    given(conferringDecider, conferred)
      .when(confer, factsOf('individual'))
      .refused('HONOURS.ALREADY_CONFERRED');
  });

  it('gives no title that the rulebook does not have', () => {
    given(conferringDecider)
      .when(confer, { ...factsOf('collective'), award: undefined })
      .refused('HONOURS.KIND_NOT_PLANNED');
  });
});
