import { EventLog1795305600000 } from '#libs/event-store';
import { append } from './append.js';
import { asof } from './asof.js';
import type { Bench, Measure } from './bench.js';
import { ledger } from './ledger.js';
import { recheck } from './recheck.js';
import { rebuild } from './rebuild.js';
import { sealing } from './sealing.js';
import { verify } from './verify.js';
import { onFreshDatabase } from './bench-database.js';

/** `npm run bench [-- NAME… --json]`: all by default. Ends with 1 if a target was missed. */
const benches: Readonly<Record<string, Bench>> = { append, sealing, ledger, verify, recheck, asof, rebuild };

const main = async (parameters: readonly string[]): Promise<boolean> => {
  const json = parameters.includes('--json');
  const wanted = parameters.filter((parameter) => parameter !== '--json');
  let met = true;
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
    const bench = benches[name];
    if (bench === undefined)
      throw new RangeError(`no bench ${name}; there are: ${Object.keys(benches).join(', ')}`);
    for await (const measure of onFreshDatabase([EventLog1795305600000], bench)) {
      console.log(json ? asJson(measure) : asLine(measure));
      met &&= measure.met;
    }
  }
  return met;
};

const asJson = ({ bench, value, unit, baseline, ratio, target, met }: Measure): string =>
  JSON.stringify({ bench, value, unit, baseline, ratio, target, met });

const asLine = ({ bench, value, unit, baseline, ratio, target, met, spread }: Measure): string =>
  `${met ? '✓' : '✗'} ${bench}: ${short(value)} ${unit} (${spread.map(short).join('–')}), ` +
  `baseline ${short(baseline)}, ratio ${short(ratio)}, target ${target}`;

const short = (number: number | null): string =>
  number === null ? '–' : number.toLocaleString('en', { maximumSignificantDigits: 3 });

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
