import type { MasterKey } from './master-key.port.js';

/** What a process was given: one master key, and a second one while the key is turned. */
export type MasterKeys = readonly [MasterKey, ...MasterKey[]];

/** To which the keys are turned. */
export const lastOf = (masters: MasterKeys): MasterKey => masters.at(-1) ?? masters[0];

interface Unwrapped {
  readonly master: MasterKey;
  readonly key: Buffer;
}

/** Which of them wrapped it, and what; `undefined` where none did. */
export const unwrappedBy = async (masters: MasterKeys, wrapped: Buffer): Promise<Unwrapped | undefined> => {
  for (const master of masters) {
    const key = await master.unwrap(wrapped);
    if (key) return { master, key };
  }
  return undefined;
};
