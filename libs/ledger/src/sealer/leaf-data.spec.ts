import { canonicalForm } from '../canonical-form.js';
import { leafData } from './leaf-data.js';

it('A leaf is the canonical form (RFC 8785) of the whole event, from its stored bytes', () => {
  const data = { 'zh-甲': '信访 😀 \u2028 "\\', n: 1.5, list: [null, true] };
  const event = {
    ...{ position: 7, stream: 'dossier-甲"1', revision: 3, id: '0190d6b2-0000-7000-8000-000000000000' },
    ...{
      type: 'vetting.opinion-recorded',
      schemaVersion: 2,
      recordedAt: '2017-05-22T04:00:00.000Z' as const,
    },
    ...{ metadata: canonicalOf({ actor: { accountId: 'li' } }), data: canonicalOf(data) },
  };
  const { position: _, ...told } = event;
  const whole = { ...told, v: 1, data, metadata: { actor: { accountId: 'li' } } };
  expect(leafData(event).toString()).toBe(canonicalOf(whole));
});

const canonicalOf = (value: object): string => Buffer.from(canonicalForm(JSON.stringify(value))).toString();
