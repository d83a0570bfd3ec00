import { appendingContract } from './contract/appending.contract.js';
import { closingContract } from './contract/closing.contract.js';
import { crowdContract } from './contract/crowd.contract.js';
import { followingContract } from './contract/following.contract.js';
import { idempotencyContract } from './contract/idempotency.contract.js';
import type { StoreFactory } from './contract/made-up-acts.fixture.js';
import { readingContract } from './contract/reading.contract.js';
import { recordingTimeContract } from './contract/recording-time.contract.js';

/** What every adapter of the port must do. Each test has a store of its own on an empty log. */
export const eventStoreContract = (adapter: string, open: StoreFactory): void => {
  describe(`The log (${adapter})`, () => {
    appendingContract(open);
    recordingTimeContract(open);
    idempotencyContract(open);
    readingContract(open);
    followingContract(open);
    crowdContract(open);
    closingContract(open);
  });
};
