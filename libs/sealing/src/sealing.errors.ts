import type { Address } from '#libs/catalogue';
import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'SEALING.SUBJECT_ERASED': {
    kind: 'conflict',
    says: {
      zh: '该案的个人信息已删除，不能再登记个人内容。',
      en: 'The personal data of this case was erased; nothing personal can be recorded on it any more.',
    },
    next: { zh: '请联系系统管理员核对删除记录。', en: 'Ask an administrator for the record of the erasure.' },
  },
});

/** An integrity alarm, not a refusal: what is sealed is not what was sealed there, or not under this key. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  readonly code = 'SEALING.BROKEN_SEAL';

  constructor(readonly address: Address) {
    super(`SEALING.BROKEN_SEAL: ${address.path} of event ${address.id} in ${address.stream} does not open`);
  }
}

/** A stream was opened without a key, so nothing can be sealed for it: a fault of the event's spec. */
export class UnkeyedSubject extends Error {
  override readonly name = 'UnkeyedSubject';

  constructor(readonly subject: string) {
    super(`no event opened ${subject} with a key; its first event type must say that it mints one`);
  }
}

/** The key store and the log do not belong together: no new key is made in place of a lost one. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey';
  readonly code = 'SEALING.MISSING_KEY';

  constructor(readonly subject: string) {
    super(
      `SEALING.MISSING_KEY: the key of ${subject} is not in the key store; restore the store from its backup`,
    );
  }
}

/** The master key is not the one under which the key store was written. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  readonly code = 'SEALING.WRONG_MASTER_KEY';

  constructor(readonly file: string) {
    super(`SEALING.WRONG_MASTER_KEY: ${file} does not open under the master key that was given`);
  }
}
