export { Catalogue, type Encoded, type Specs } from './catalogue.js';
export * from './catalogue.errors.js';
export * from './event-spec.js';
export { replacePersonalTexts, replaceTexts, type PersonalText } from './personal.js';
export * from './sealed-text.js';
export { instant } from './stored-instant.js';
