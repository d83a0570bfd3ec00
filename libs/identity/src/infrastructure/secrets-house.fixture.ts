import { testDatabase } from '#libs/testing';
import { Pool } from 'pg';
import { IdentityKeys } from './identity-keys.js';
import { IdentitySecrets1795305650000 } from './identity.migration.js';
import { SignIn1795400000000 } from './sign-in.migration.js';

/** The secrets of accounts on a database of their own. */
export interface SecretsHouse {
  readonly pool: Pool;
  readonly keys: IdentityKeys;
  close(this: void): Promise<void>;
}

export const secretsHouse = async (): Promise<SecretsHouse> => {
  const database = await testDatabase([IdentitySecrets1795305650000, SignIn1795400000000]);
  const pool = new Pool({ connectionString: database.addresses.applicationUrl });
  const close = async (): Promise<void> => {
    await pool.end();
    await database.drop();
  };
  return { pool, keys: new IdentityKeys('ab'.repeat(32)), close };
};
