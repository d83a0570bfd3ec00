import { keyStoreContract } from './key-store.contract.js';
import { MemoryKeyStore } from './memory-key-store.adapter.js';

describe('subject keys in memory', () => {
  keyStoreContract(async () => ({ store: new MemoryKeyStore() }));
});
