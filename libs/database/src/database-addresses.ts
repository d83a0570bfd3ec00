import { Client } from 'pg';

/** Two ways into one database, as `postgres://` URLs with password: never log them. */
export interface DatabaseAddresses {
  /** May read and write what migrations granted it; owns nothing. */
  readonly applicationUrl: string;
  /** Owns the tables; used for migrations only. */
  readonly ownerUrl: string;
}

/** The role that an address logs in as. */
export const roleOf = (url: string): string | undefined => new Client({ connectionString: url }).user;
