import { parseArgs } from 'node:util';
import { readEnv } from '#config/env';
import { migrate, openDatabase } from '#libs/database';
import { migrations } from '../../apps/api/src/contexts.js';
import { generateCampaigns } from './generate-campaigns.js';
import { keepRulebook } from './keep-rulebook.js';
import { loadInto } from './load-into.js';

/**
 * `npm run generate -- --nominations N --seed S [--per-campaign N]`: fills the empty log of the database that the
 * environment names, the embedded one by default.
 */
const { values } = parseArgs({
  options: {
    nominations: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'mingjian' },
    'per-campaign': { type: 'string', default: '300' },
  },
});

const main = async (): Promise<void> => {
  const { database, dataDirectory } = readEnv(process.env);
  const { addresses, stop } = await openDatabase(
    database ? { mode: 'server', ...database } : { mode: 'embedded', dataDirectory },
  );
  try {
    await migrate(addresses, migrations);
    await keepRulebook(addresses);
    const begun = performance.now();
    const nominations = Number(values.nominations);
    const perCampaign = Number(values['per-campaign']);
    const batches = generateCampaigns({ seed: values.seed, nominations, perCampaign });
    const { acts, events } = await loadInto(addresses, batches);
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${nominations} nominations, ${acts} acts, ${events} events, ${seconds.toFixed(1)} s, ` +
        `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB at most`,
    );
  } finally {
    await stop();
  }
};

await main();
