import type { Keyring, SubjectKey } from '#libs/sealing';

const format = 1;
const fingerprintFrom = 7;
export const headLength = fingerprintFrom + 32;

/** Format (1 byte), number of the file's key (6), its fingerprint (32), so that no other key opens the same file. */
export const headOf = ({ no, fingerprint }: SubjectKey): Buffer => {
  const start = Buffer.alloc(fingerprintFrom);
  start.writeUInt8(format);
  start.writeUIntBE(no, 1, 6);
  return Buffer.concat([start, fingerprint]);
};

/** Which key a file asks for; −1 for what is no sealed file, or of a format that this release does not know. */
export const keyNumberIn = (head: Buffer): number =>
  head.length === headLength && head.readUInt8() === format ? head.readUIntBE(1, 6) : -1;

/** A key that has sealed nothing. */
export const freshKey = async (keyring: Keyring): Promise<SubjectKey> => {
  const [key] = await keyring.mint(1);
  if (!key) throw new RangeError('a key store gives as many keys as it is asked for');
  return key;
};
