import { type Mention, mention, mentions } from './mention.js';
import type { PlacedGate } from './parts.js';

/** What a gate names, its stages left aside (see gate-stages). */
export const gateMentions = ({ gate, place }: PlacedGate): readonly Mention[] => {
  const always = [
    ...mentions('kind', gate.for, [...place, 'for']),
    ...mentions('category', gate.categories, [...place, 'categories']),
  ];
  switch (gate.is) {
    case 'organ-kind':
      return [...always, ...mentions('level', gate.levels, [...place, 'levels'])];
    case 'rank-below':
      return [...always, mention('rank', gate.rank, [...place, 'rank'])];
    case 'ratio-at-most':
      return [...always, ...mentions('rank', gate.ranks, [...place, 'ranks'])];
    case 'package-received':
      return [...always, mention('package', gate.package, [...place, 'package'])];
    case 'opinions-in':
      return [...always, ...mentions('opinion', gate.ask, [...place, 'ask'])];
    case 'check-clean':
    case 'deeds-cleared':
      return [...always, mention('check', gate.check, [...place, 'check'])];
    case 'established-post':
    case 'all-criteria':
    case 'no-violation-within':
    case 'service-years-at-least':
    case 'one-of-merits':
    case 'steps-in-order':
    case 'slot-held':
    case 'jointly-recommended':
    case 'reviews-support':
    case 'notice-clean':
    case 'selected-by-ballot':
    case 'not-frozen':
    case 'not-sanctioned':
    case 'self-review-done':
    case 'no-standing-objection':
    case 'no-known-problem':
    case 'no-open-complaint':
      return always;
  }
};
