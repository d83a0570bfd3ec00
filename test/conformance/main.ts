import { conformanceWith, isConforming, lineOf } from './conformance.js';

/** `npm run conformance -- DIR`: a line for each kind of vector. Ends with 1 if one of them is answered wrongly. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('which folder? npm run conformance -- DIR');
const outcomes = conformanceWith(folder);
for (const outcome of outcomes) console.log(lineOf(outcome));
process.exitCode = isConforming(outcomes) ? 0 : 1;
