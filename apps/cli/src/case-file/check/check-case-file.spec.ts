import { generateKeyPairSync } from 'node:crypto';
import { localSigner } from '#libs/ledger';
import { nameOf, trust, type PlantedCase } from '../planted-case.fixture.js';
import { checked, wholeCase } from '../whole-case.fixture.js';
import { checkCaseFile } from './check-case-file.js';

let planted: PlantedCase;

beforeEach(async () => {
  planted = await wholeCase();
});

describe('A case file that is whole', () => {
  it('proves each event, each personal text and each rulebook under the signed checkpoint', async () => {
    expect(await checked(planted)).toMatchObject({
      ...{ events: 5, ownStreams: 2, rulebooks: 1, attachments: 1 },
      texts: { proven: 1, hidden: 0, closed: 0, upcast: 0 },
      head: { origin: 'log.example/cases', size: 8 },
    });
  });
});

describe('A case file is not taken', () => {
  it('that another key signed', async () => {
    const other = localSigner('log.example/cases', 'note', generateKeyPairSync('ed25519').privateKey);
    const trusted = { trust: { logs: [other.key], witnesses: [] } };
    await expect(checkCaseFile(planted, trusted, nameOf)).rejects.toMatchObject({
      code: 'LEDGER.NOTE_UNSIGNED',
    });
  });

  it('without the witness that must have signed', async () => {
    const witness = localSigner('witness.example', 'cosignature', generateKeyPairSync('ed25519').privateKey);
    const trusted = { trust: { ...trust, witnesses: [witness.key] } };
    await expect(checkCaseFile(planted, trusted, nameOf)).rejects.toMatchObject({
      code: 'LEDGER.WITNESS_MISSING',
    });
  });
});
