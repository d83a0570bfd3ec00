import { readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { draftIn, unless } from '#libs/sealing';
import { z } from 'zod';
import { notSignedIn } from './not-signed-in.js';

const tokens = z.object({
  token: z.string(),
  expiresAt: z.string(),
  refreshToken: z.string(),
  refreshExpiresAt: z.string(),
});

const keptSession = tokens.extend({ server: z.string() });

/** What one sign-in left on this machine. */
export type KeptSession = z.output<typeof keptSession>;

/** In the user's own configuration, where nobody else reads. */
export const sessionFile = (): string =>
  join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'mingjian', 'session.json');

/** @throws PlainError when nobody is signed in */
export const readSession = async (): Promise<KeptSession> => {
  const text = await readFile(sessionFile(), 'utf8').catch(unless('ENOENT'));
  if (text === undefined) throw notSignedIn();
  return keptSession.parse(JSON.parse(text));
};

/** Put into place whole: whoever reads at the same time sees the old one or the new one. */
export const keepSession = async ({ server, ...given }: KeptSession): Promise<void> => {
  const file = sessionFile();
  const content = JSON.stringify({ server, ...tokens.parse(given) });
  await rename(await draftIn(dirname(file), Buffer.from(content)), file);
};

export const forgetSession = (): Promise<void> => rm(sessionFile(), { force: true });
