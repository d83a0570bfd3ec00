import type { FiledEvent } from '../event-line.js';
import { itemCourses } from './item-course.js';
import { reportOf } from './report.js';

const nameOf = (type: string) => ({ zh: `〈${type}〉`, en: type });

let revision = 0;
const event = (stream: string, type: string, data: object, more: object = {}): FiledEvent => {
  revision += 1;
  const stored = { ...data };
  return {
    position: revision,
    leaf: {
      ...{ id: `id-${revision}`, stream, revision, type, schemaVersion: 1, data: stored },
      recordedAt: '2017-05-15T01:02:03.000Z',
      metadata: {
        ...{ actor: { accountId: 'clerk', organId: 'hall', role: 'office' }, effectiveOn: '2017-05-14' },
        ...more,
      },
    },
    shown: { data: stored, proofs: {} },
  };
};

const manifest = {
  ...{ case: 'n1', origin: 'log.example/cases', size: 9, position: 9, missing: [] },
  made: { at: '2017-06-01T00:00:00.000Z', by: 'auditor', server: 'https://x.example', purpose: '示例' },
};

const honour = (type: string, data: object = {}): FiledEvent => event('honour-n1', `honours.${type}`, data);
const bonus = { item: 'bonus', fen: 1_000_000 };
const conferred = () =>
  honour('conferred', {
    items: [
      { item: 'bonus', money: true },
      { item: 'medal', money: false },
    ],
  });

describe('The report of a case file', () => {
  it('writes every text as text, whatever is in it', () => {
    const attack = `<script>alert("x")</script><img src=x onerror='y'>\u202e&amp;`;
    const purpose = { ...manifest, made: { ...manifest.made, purpose: attack } };
    const page = reportOf(
      {
        manifest: purpose,
        events: [
          event('nomination-n1', 'nomination.opened', { name: attack, [attack]: attack }),
          honour('revocation-proposed', { reason: attack }),
          event('nomination-n1', attack, {}, { basis: { rulebook: attack, gates: [gate(attack)] } }),
        ],
      },
      nameOf,
    );
    expect(page).not.toMatch(/<script|<img|\u202e/);
    expect(page).toContain('&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;');
    expect(page).toContain('&#38;amp;');
  });

  const gate = (text: string) => ({ rule: text, gate: text, outcome: text, why: text, events: [text] });

  it('forbids a browser to fetch or run anything', () => {
    const page = reportOf({ manifest, events: [] }, nameOf);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(src|href)="(?!#)|url\(|@import/);
  });

  it('shows of a decision its gates and leads to the events that they rest on', () => {
    const opened = event('nomination-n1', 'nomination.opened', {});
    const ref = `nomination-n1@${opened.leaf.revision}`;
    const met = { rule: 'R7', gate: 'rank-below', outcome: 'met', why: 'rank:section', events: [ref] };
    const decided = event(
      'nomination-n1',
      'nomination.advanced',
      {},
      { basis: { rulebook: 'r', gates: [met] } },
    );
    const page = reportOf({ manifest, events: [opened, decided] }, nameOf);
    expect(page).toContain(`<a href="#e${opened.position}">${ref}</a>`);
    expect(page).toContain(`id="e${opened.position}"`);
    expect(page).toContain('满足 met');
    expect(page).toContain(`events/${decided.position}.tlog-proof`);
  });

  it('says in place of a draft that it is not shown', () => {
    const draft = event('letter-l1', 'vetting.line-drafted', { answer: 'objection' });
    const page = reportOf({ manifest, events: [{ ...draft, shown: { proofs: {} } }] }, nameOf);
    expect(page).toContain('〔不展示 not shown〕');
    expect(page).not.toContain('objection');
  });
});

describe('What became of an item (R52)', () => {
  const now = (...events: readonly FiledEvent[]) =>
    itemCourses([conferred(), ...events]).map(({ item, now, missingFen }) => ({ item, now, missingFen }));

  it('is with the holder once it was handed out', () => {
    expect(now(honour('item-issued', bonus))).toEqual([
      { item: 'bonus', now: 'issued', missingFen: 1_000_000 },
      { item: 'medal', now: 'due', missingFen: 0 },
    ]);
  });

  it('comes back in parts, and the rest may be given up', () => {
    const part = honour('item-recovered', { item: 'bonus', fen: 600_000, complete: false });
    const taken = [honour('item-issued', bonus), honour('revoked'), part];
    expect(now(...taken)[0]).toEqual({ item: 'bonus', now: 'issued', missingFen: 400_000 });
    const rest = honour('item-written-off', { item: 'bonus', fen: 400_000 });
    expect(now(...taken, rest)[0]).toMatchObject({ now: 'written-off', missingFen: 0 });
    expect(now(...taken, rest, honour('reinstated'))[0]).toMatchObject({ now: 'due-back' });
    const returned = honour('item-returned', { item: 'bonus', fen: 600_000 });
    expect(now(...taken, rest, honour('reinstated'), returned)[0]).toEqual({
      ...{ item: 'bonus', now: 'issued', missingFen: 1_000_000 },
    });
    const again = now(...taken, honour('reinstated'), honour('revoked'));
    expect(again[0]).toEqual({ item: 'bonus', now: 'issued', missingFen: 400_000 });
  });

  it('is recovered when nothing is missing', () => {
    const all = honour('item-recovered', { item: 'medal', fen: null, complete: true });
    const issued = honour('item-issued', { item: 'medal', fen: null });
    expect(now(issued, honour('revoked'), all)[1]).toEqual({
      item: 'medal',
      now: 'recovered',
      missingFen: 0,
    });
  });
});
