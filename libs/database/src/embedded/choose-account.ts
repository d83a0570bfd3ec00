import { stat } from 'node:fs/promises';
import { refuse } from '../database.errors.js';
import { run } from './program.js';
import type { ServerAccount } from './server-account.js';

const name = 'postgres';

/** PostgreSQL refuses to run as root: then it gets a user of its own. Undefined means: run it as ourselves. */
export const serverAccount = async (): Promise<ServerAccount | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  return (await lookUp()) ?? (await make());
};

/** Data that exist are served as whoever they belong to: an ordinary user's stay his when root starts them. */
export const ownerOf = async (folder: string): Promise<ServerAccount | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(folder).catch(() => ({ uid: 0, gid: 0 }));
  return uid === 0 ? undefined : { uid, gid };
};

const lookUp = async (): Promise<ServerAccount | undefined> => {
  const [user, group] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return user.succeeded && group.succeeded
    ? { uid: Number(user.output), gid: Number(group.output) }
    : undefined;
};

const make = async (): Promise<ServerAccount> => {
  await run('groupadd', ['--system', '--force', name]);
  const made = await run('useradd', ['--system', '--gid', name, '--no-create-home', name]);
  const account = await lookUp();
  if (!account) throw refuse('DATABASE.NO_SERVER_ACCOUNT', { name, reason: made.output });
  return account;
};
