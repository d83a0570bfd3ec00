import { z } from 'zod';
import { vettingEvents } from './vetting.catalogue.js';

/** Fields that say of a person more than a code does, whatever event has them. */
const freeTexts = [
  'discrepancies',
  'evidence',
  'found',
  'grounds',
  'how',
  'measures',
  'note',
  'passages',
  'question',
  'reason',
  'remarks',
  'reporter',
  'source',
  'text',
];

describe('the events of vetting', () => {
  it.each(Object.entries(vettingEvents))(
    '%s seals every free text about a person',
    (_, { schema, personal = [] }) => {
      const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
      const texts = Object.keys(properties).filter((field) => freeTexts.includes(field));
      expect(Object.keys(properties).length).toBeGreaterThan(0);
      expect([...personal].sort()).toEqual(texts.sort());
    },
  );
});
