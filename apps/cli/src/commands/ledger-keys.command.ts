import { readEnv } from '#config/env';
import { ledgerNames, localSigner, readSigningKey, vkeyOf } from '#libs/ledger';

/** Prints the verifier keys of both logs, to be handed to auditors and witnesses. @throws LEDGER.SIGNING_KEY_* */
export const printLedgerKeys = async (): Promise<void> => {
  const { origin, keyFile, nextKeyFile } = readEnv(process.env).ledger;
  const files = nextKeyFile === undefined ? [keyFile] : [keyFile, nextKeyFile];
  const keys = await Promise.all(files.map(readSigningKey));
  const vkeys = keys.flatMap((key) =>
    ledgerNames.map((name) => vkeyOf(localSigner(`${origin}/${name}`, 'note', key).key)),
  );
  process.stdout.write(`${vkeys.join('\n')}\n`);
};
