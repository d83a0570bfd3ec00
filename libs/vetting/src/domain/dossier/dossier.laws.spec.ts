import fc from 'fast-check';
import { Refusal, type LocalDate } from '#libs/kernel';
import { circumstances } from '#libs/testing';
import { clearanceOf } from './clearance.js';
import { nothingFound } from './check.words.js';
import type { DossierCommand } from './dossier.commands.js';
import { dossierDecider } from './dossier.decider.js';
import type { DossierEvent } from './dossier.events.js';
import { acting, answered, gates, opened, over, requested, required, unit } from './dossier.fixture.js';
import type { Dossier } from './dossier.state.js';
import { answers, checkResults, findings } from './dossier.words.js';

type Random<Type extends DossierCommand['type']> = fc.Arbitrary<Extract<DossierCommand, { type: Type }>>;

/** Mostly what carries a case on, so that random acts reach a clearance and fall from it. */
const mostly = <Value>(usual: Value, any: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.constantFrom(...any), weight: 1 });

const just = <const Value>(value: Value): fc.Arbitrary<Value> => fc.constant(value);

const ask = fc.constantFrom('personnel', 'discipline', 'health');
const answer = mostly('no-objection', answers);
const check = fc.constantFrom('archive', 'personal-matters', 'credit', 'secrecy');
const result = mostly('clean', checkResults);
const complaint = fc.constantFrom('k1', 'k2');
const finding = fc.constantFrom(...findings);
const supersedes = fc.nat(30).map((revision) => `dossier-1@${revision}`);
const signatories = just([]);
const text = just('情况已查清');

const selfReview: Random<'RecordSelfReview'> = fc.record({
  type: just('RecordSelfReview'),
  aspects: fc.subarray(['political', 'conditions', 'deeds'], { minLength: 1 }),
});
const request: Random<'RequestOpinion'> = ask.map((kind) => ({
  type: 'RequestOpinion',
  ask: kind,
  organ: `city-${kind}`,
  from: 'city-personnel',
  letter: '1号',
  letterId: 'a',
}));
const answering = {
  ask,
  letterId: just('a'),
  reply: answer.map((said) => ({ answer: said, until: null, question: '', grounds: '情况已查清' })),
  signatories,
};
const opinion: Random<'RecordOpinion'> = fc.record({
  type: just('RecordOpinion'),
  ...answering,
});
const newOpinion: Random<'SupersedeOpinion'> = fc.record({
  type: just('SupersedeOpinion'),
  ...answering,
  supersedes,
  reason: text,
});
const noOpinion: Random<'WithdrawOpinion'> = fc.record({
  type: just('WithdrawOpinion'),
  ask,
  letterId: just('a'),
  withdraws: supersedes,
  reason: text,
});
const noRequest: Random<'WithdrawRequest'> = fc.record({
  type: just('WithdrawRequest'),
  ask,
  letterId: just('a'),
  reason: text,
});
const expire: Random<'ExpireOpinion'> = fc.record({
  type: just('ExpireOpinion'),
  ask,
  opinion: supersedes,
});
/** Sometimes the nomination says otherwise, and sometimes passages must be cut. */
const made = {
  found: just(nothingFound.found),
  discrepancies: mostly<readonly string[]>([], [['年限不一致']]),
  passages: mostly<readonly string[]>([], [['某段']]),
};
const checked: Random<'RecordCheck'> = fc.record({
  type: just('RecordCheck'),
  check,
  result,
  ...made,
  source: text,
  remarks: text,
});
const newCheck: Random<'SupersedeCheck'> = fc.record({
  type: just('SupersedeCheck'),
  check,
  result,
  ...made,
  source: text,
  remarks: text,
  supersedes,
  reason: text,
});
const link: Random<'LinkComplaint'> = fc.record({ type: just('LinkComplaint'), complaint });
const conclude: Random<'ConcludeComplaint'> = fc.record({
  type: just('ConcludeComplaint'),
  complaint,
  finding,
});
const certify = just<DossierCommand>({ type: 'CertifyClearance', decision: 'advance', stage: 'city-review' });

const command: fc.Arbitrary<DossierCommand> = fc.oneof(
  { arbitrary: fc.oneof(selfReview, certify), weight: 1 },
  { arbitrary: fc.oneof(request, opinion, opinion, checked, checked), weight: 6 },
  {
    arbitrary: fc.oneof(noOpinion, noRequest, expire, newOpinion, newCheck, link, conclude, conclude),
    weight: 1,
  },
);

const today = mostly<LocalDate>('2017-05-15', ['2017-05-16', '2017-12-01']);

const organFor = (asked: DossierCommand): string => {
  if (asked.type === 'RecordSelfReview') return unit;
  return 'ask' in asked && asked.type !== 'RequestOpinion' ? `city-${asked.ask}` : 'city-personnel';
};

/** A command, by the organ whose business it is, with the facts that it needs. */
const randomAct = fc.record({ command, today }).map(({ command: asked, today: day }) => ({
  command: asked,
  facts: {
    ...circumstances,
    ...acting(organFor(asked)),
    today: day,
    effectiveOn: day,
    standing: over('personnel'),
    asked: { standing: over('personnel', 'discipline', 'health'), dueOn: day, arrangement: 'digest' },
    terms: { validDays: 180, signatories: [], timezone: 'Asia/Shanghai' },
    ...{ gates, required },
    rulebook: 'digest',
  },
}));

type RandomAct = typeof randomAct extends fc.Arbitrary<infer Act> ? Act : never;

/** A dossier beside all that ever happened to it. */
interface Case {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

const happen = ({ dossier, events }: Case, event: DossierEvent): Case => ({
  dossier: dossierDecider.evolve(dossier, event, `dossier-1@${events.length}`),
  events: [...events, event],
});

/** A refused act leaves a case as it was. */
const act = (before: Case, { command, facts }: RandomAct): Case => {
  try {
    return dossierDecider.decide(command, before.dossier, facts).reduce(happen, before);
  } catch (error) {
    if (error instanceof Refusal) return before;
    throw error;
  }
};

const start = happen({ dossier: dossierDecider.initialState, events: [] }, opened);
const cadre = { kind: 'individual', category: 'cadre' } as const;

const isClear = ({ dossier }: Case, today: LocalDate): boolean =>
  clearanceOf(dossier, gates, cadre, required, today).every(
    ({ outcome }) => outcome === 'met' || outcome === 'not-applicable',
  );

const objections = ({ dossier }: Case, today: LocalDate) =>
  clearanceOf(dossier, gates, cadre, required, today).filter(({ rule }) => rule === 'R41');

/** They say nothing of an answer. */
const asking: readonly string[] = ['vetting.opinion-requested', 'vetting.opinion-request-withdrawn'];

/** The newest event about one thing, told from the events alone. */
const newest = (events: readonly DossierEvent[], key: 'ask' | 'check' | 'complaint', name: string) =>
  events.findLast(
    ({ type, data }) =>
      !asking.includes(type) && key in data && (data as Record<string, unknown>)[key] === name,
  )?.data as Readonly<Record<string, unknown>> | undefined;

/** What R34–R42 ask of a cadre's dossier, written apart from the gates. */
const isInValidAndClean = ({ events }: Case, today: LocalDate): boolean => {
  const attested = events.flatMap((event) =>
    event.type === 'vetting.self-review-recorded' ? event.data.aspects : [],
  );
  const opinions = ['personnel', 'discipline', 'health'].map((ask) => newest(events, 'ask', ask));
  const checks = ['archive', 'personal-matters', 'credit', 'secrecy'].map((check) =>
    newest(events, 'check', check),
  );
  const complaints = ['k1', 'k2'].map((complaint) => newest(events, 'complaint', complaint));
  return (
    ['political', 'conditions', 'deeds'].every((aspect) => attested.includes(aspect)) &&
    opinions.every(
      (opinion) => opinion?.['answer'] === 'no-objection' && String(opinion['validUntil']) >= today,
    ) &&
    checks.every((check) => check?.['result'] === 'clean' || check?.['result'] === 'not-obliged') &&
    checks[3]?.['result'] === 'clean' &&
    complaints.every((known) => !known || ['unsubstantiated', 'false'].includes(String(known['finding'])))
  );
};

describe('a dossier under any acts in any order', () => {
  const runs = { numRuns: 400 };
  const acts = fc.array(randomAct, { minLength: 20, maxLength: 60 });

  it('R41: is clear if and only if every required item is in, valid and clean', () => {
    const seen = { clear: 0, certified: 0 };
    fc.assert(
      fc.property(acts, (sequence) => {
        let current = start;
        for (const next of sequence) {
          current = act(current, next);
          const { today } = next.facts;
          const clear = isClear(current, today);
          if (clear !== isInValidAndClean(current, today)) return false;
          if (clear) seen.clear += 1;
        }
        seen.certified += current.events.filter(({ type }) => type === 'vetting.clearance-certified').length;
        return true;
      }),
      runs,
    );
    expect(seen.clear).toBeGreaterThan(100);
    expect(seen.certified).toBeGreaterThan(0);
  });

  it('R41: a certified clearance names, for each gate, events that happened before it', () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        const { events } = sequence.reduce(act, start);
        for (const [revision, { type, basis }] of events.entries()) {
          if (type !== 'vetting.clearance-certified') continue;
          const named = basis?.gates.flatMap((gate) => gate.events) ?? [];
          expect(named.length).toBeGreaterThan(0);
          expect(named.every((ref) => Number(ref.split('@')[1]) < revision)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('R41: an objection stands whatever anybody but its organ does', () => {
    const objected = [requested('health'), answered('health', 'objection')].reduce(happen, start);
    fc.assert(
      fc.property(acts, fc.constantFrom('city-personnel', 'region-health', unit), (sequence, organId) => {
        const after = sequence
          .map(({ command: asked, facts }) => ({
            command: asked,
            facts: { ...facts, actor: { ...facts.actor, organId } },
          }))
          .reduce(act, objected);
        // Its validity may end by the clock on the way: the opinion is then asked anew, the objection stands.
        for (const today of ['2017-05-15', '2017-12-01'] as const) {
          expect(isClear(after, today)).toBe(false);
          expect(objections(after, today)).toMatchObject([{ rule: 'R41', outcome: 'unmet' }]);
        }
      }),
      runs,
    );
  });
});

describe('complaints about several nominees', () => {
  const nominees = ['n1', 'n2', 'n3'];
  const finding = fc.constantFrom('substantiated', 'unsubstantiated', null);
  const complaint = fc.record({ about: fc.subarray(nominees, { minLength: 1 }), finding });

  it("R39: one nominee's complaint blocks no one else", () => {
    const untouched = { times: 0 };
    fc.assert(
      fc.property(fc.array(complaint, { maxLength: 4 }), (complaints) => {
        const cases = new Map(nominees.map((nominee) => [nominee, start]));
        for (const [index, { about, finding: found }] of complaints.entries()) {
          for (const nominee of about) {
            const linked = happen(cases.get(nominee)!, {
              type: 'vetting.complaint-linked',
              data: { complaint: `k${index}` },
            });
            const data = { complaint: `k${index}`, finding: found! };
            cases.set(
              nominee,
              found ? happen(linked, { type: 'vetting.complaint-concluded', data }) : linked,
            );
          }
        }
        const gate = gates.filter(({ rule }) => rule === 'R39');
        for (const [nominee, { dossier }] of cases) {
          const [result] = clearanceOf(dossier, gate, cadre, required, '2017-05-15');
          const against = complaints.filter(({ about }) => about.includes(nominee));
          const blocking = against.some(({ finding: found }) => found !== 'unsubstantiated');
          expect(result?.outcome === 'met').toBe(!blocking);
          if (complaints.length > 0 && against.length === 0) untouched.times += 1;
        }
      }),
    );
    expect(untouched.times).toBeGreaterThan(0);
  });
});
