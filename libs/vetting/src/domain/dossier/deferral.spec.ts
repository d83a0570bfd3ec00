import { given } from '#libs/testing';
import { letterDecider } from '../letter/letter.decider.js';
import { clerk, closed, inHand, replied } from '../letter/letter.fixture.js';
import { dossierDecider } from './dossier.decider.js';
import { acting, answered, opened, requested } from './dossier.fixture.js';

const today = '2017-05-15';
const tomorrow = '2017-05-16';
const past = 'VETTING.DEFERRED_TO_THE_PAST';

describe('an answer that is put off', () => {
  it('R35: is put off to a day that is to come, in the draft and when it is sent', () => {
    const draft = (until: typeof today | typeof tomorrow) =>
      ({
        type: 'DraftLine',
        nomination: 'n1',
        reply: { answer: 'deferred', grounds: '', until },
      }) as const;
    const letter = given(letterDecider, ...inHand);
    letter.when(draft(today), { ...clerk, today }).refused(past);
    letter.when(draft(tomorrow), { ...clerk, today }).then({
      type: 'vetting.line-drafted',
      data: {
        ...{ nomination: 'n1', answer: 'deferred', until: tomorrow, supersedes: null, by: 'clerk' },
        ...{ question: '', grounds: '', reason: '' },
      },
    });
    const anew = { supersedes: 'dossier-n1@3', reason: '示例' };
    given(letterDecider, ...inHand, replied('n1', 'n2'), closed())
      .when({ ...draft(today), type: 'DraftSuperseding', ...anew }, { ...clerk, today })
      .refused(past);
  });

  it('R35: is not put off to a day that came while its draft lay', () => {
    const reply = { answer: 'deferred', question: '', grounds: '经查阅有关材料' } as const;
    const record = (until: typeof today | typeof tomorrow) =>
      ({
        type: 'RecordOpinion',
        ...{ ask: 'health', letterId: 'letter-a', signatories: [], reply: { ...reply, until } },
      }) as const;
    const terms = { validDays: 180, signatories: [], timezone: 'Asia/Shanghai' };
    const health = { ...acting('city-health'), terms, today, rule: 'R35' } as const;
    const dossier = given(dossierDecider, opened, requested('health'));
    dossier.when(record(today), health).refused(past, 'R35');
    dossier.when(record(tomorrow), health).then(answered('health', 'deferred', tomorrow));
  });
});
