import { waitIn } from './prefer.js';

it.each([
  [undefined, 0],
  ['', 0],
  ['respond-async', 0],
  ['wait=3', 3],
  ['Wait = "3"', 3],
  ['respond-async, wait=3; x=y', 3],
  ['wait', 5],
  ['wait=', 0],
  ['wait=0', 0],
  ['wait=86400', 10],
  ['wait=-1', 0],
  ['waiting=3', 0],
  ['x="wait=3"', 0],
])('Prefer: %s is a wish to wait %i seconds', (header, seconds) => {
  expect(waitIn(header)).toBe(seconds);
});
