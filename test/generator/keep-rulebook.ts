import { Client } from 'pg';
import type { DatabaseAddresses } from '#libs/database';
import { canonicalJson } from '#libs/kernel';
import { rulebookDigest } from '#libs/rulebook';
import { generatedRulebook } from './rulebook.js';

/** The log holds a rulebook's digest only; whoever acts in a generated campaign reads the rulebook itself. */
export const keepRulebook = async ({ ownerUrl }: Pick<DatabaseAddresses, 'ownerUrl'>): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      'INSERT INTO rulebook_snapshot (digest, canonical) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [rulebookDigest(generatedRulebook), canonicalJson(generatedRulebook)],
    );
  } finally {
    await client.end();
  }
};
