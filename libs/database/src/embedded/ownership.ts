import { Client, DatabaseError } from 'pg';
import { refuse } from '../database.errors.js';

/**
 * Whose server this is: the process whose session holds this advisory lock. The server drops it with the
 * session, so a killed app never leaves a claim behind and no process id can be mistaken for another.
 */
export interface Ownership {
  /** Stands by the claim no longer; the session itself ends with the server. */
  resign(): void;
}

/** @throws DATABASE.IN_USE when the owner lives */
export const own = async (superuserUrl: string, dataDirectory: string): Promise<Ownership> => {
  let resigned = false;
  const keep = (session: Client): void => {
    session.once('end', regain);
  };
  // The server ends all sessions when one of them crashes; it must not be left without an owner.
  const regain = (): void => {
    if (resigned) return;
    const again = (): void => {
      claim(superuserUrl, dataDirectory).then(keep, regain);
    };
    setTimeout(again, regainEvery).unref();
  };
  keep(await claim(superuserUrl, dataDirectory));
  return {
    resign: () => {
      resigned = true;
    },
  };
};

/** Arbitrary but fixed. */
const key = 4_715_111;

const regainEvery = 500;

/** Milliseconds that the session of a killed predecessor may take to end. */
const lockTimeout = 2_000;

const claim = async (superuserUrl: string, dataDirectory: string): Promise<Client> => {
  const session = new Client({
    connectionString: superuserUrl,
    application_name: `mingjian ${process.pid}`,
    lock_timeout: lockTimeout,
    keepAlive: true,
  });
  // An ended session is heard by its 'end'.
  session.on('error', () => undefined);
  await session.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [key]);
    return session;
  } catch (error) {
    const locked = error instanceof DatabaseError && error.code === lockNotAvailable;
    const holder = locked ? await holderOf(session) : undefined;
    await session.end();
    throw locked ? refuse('DATABASE.IN_USE', { dataDirectory, holder }) : error;
  }
};

const lockNotAvailable = '55P03';

const holderOf = async (session: Client): Promise<string | undefined> => {
  const { rows } = await session.query<{ holder: string }>(
    `select application_name as holder from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [key],
  );
  return rows[0]?.holder;
};
