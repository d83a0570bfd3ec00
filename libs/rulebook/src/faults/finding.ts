import type { FaultCode, FaultDetails } from './fault-texts.js';

/** Where something stands in a rulebook: keys and list indices from the top. */
export type Place = readonly (string | number)[];

/** Something that is wrong, before anyone has looked up its line. */
export interface Finding {
  readonly code: FaultCode;
  readonly place: Place;
  readonly details: FaultDetails;
}

/** `paths.city[3].rules[1]`; the top of the rulebook is the empty text. */
export const placeText = (place: Place): string =>
  place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
