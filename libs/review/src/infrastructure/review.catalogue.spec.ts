import { reviewEvents } from './review.catalogue.js';

describe('What people write in their own words', () => {
  it.each(['review.member-recused', 'review.package-returned'] as const)(
    'about others is personal: the reason of %s',
    (type) => {
      expect(reviewEvents[type].personal).toEqual(['reason']);
    },
  );
});
