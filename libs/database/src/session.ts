import { Client } from 'pg';
import { refuse } from './database.errors.js';

/**
 * One connection for the length of `use`.
 * @throws DATABASE.UNREACHABLE when there is none to be had
 */
export const inSession = async <Result>(
  connectionString: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString });
  // A session that the server ends fails the query under way, which is heard there.
  client.on('error', () => undefined);
  await connect(client);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const connect = async (client: Client): Promise<void> => {
  try {
    await client.connect();
  } catch (error) {
    const { user, database, host, port } = client;
    // A host of several addresses fails with one error for each and no message of its own.
    const reason = error instanceof AggregateError ? error.errors.join('; ') : String(error);
    throw refuse('DATABASE.UNREACHABLE', { role: user, database, host, port, reason });
  }
};
