import { MemoryUrn } from './memory-urn.adapter.js';
import { urnContract } from './urn.contract.js';

describe('The urn in memory', () => {
  const urn = new MemoryUrn();
  urnContract(() => urn);
});
