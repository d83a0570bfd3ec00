import { Ledgers, MemoryTiles, Witnesses } from '#libs/ledger';
import { emptyLog, happen, origin, sealAll, signerWith } from '../../ledger/src/sealer/sealing.fixture.js';
import { ReceiptDesk } from './receipt-desk.js';

/** Counts how often somebody looks at the checkpoint. */
class WatchedTiles extends MemoryTiles {
  looks = 0;

  override read(path: string): Promise<Uint8Array | undefined> {
    if (path === 'checkpoint') this.looks += 1;
    return super.read(path);
  }
}

const ledger = () => ({
  ...{ origin, log: emptyLog(), tiles: new WatchedTiles(), signer: signerWith() },
  cosigners: new Witnesses([], { wanted: 0 }),
});

const opened = async () => {
  const cases = ledger();
  await happen(cases.log, 3);
  await sealAll(cases.log, cases.tiles, cases.signer);
  await happen(cases.log, 1);
  const desk = new ReceiptDesk(new Ledgers({ cases, access: ledger() }));
  return { desk, cases, seals: () => sealAll(cases.log, cases.tiles, cases.signer) };
};

describe('Whoever asks for a receipt', () => {
  it('is told at once that the event is not sealed yet', async () => {
    const { desk } = await opened();
    const event = await desk.eventAt('cases', 4);
    await expect(desk.receiptOf('cases', event, 0)).rejects.toMatchObject({ code: 'LEDGER.NOT_SEALED_YET' });
    expect(await desk.receiptOf('cases', await desk.eventAt('cases', 3), 0)).toMatchObject({ index: 2 });
  });

  it('gets it when it is sealed, if they wait; all who wait look at the checkpoint together', async () => {
    const { desk, cases, seals } = await opened();
    const event = await desk.eventAt('cases', 4);
    cases.tiles.looks = 0;
    const waiting = Array.from({ length: 50 }, () => desk.receiptOf('cases', event, 10));
    await seals();
    const receipts = await Promise.all(waiting);
    expect(new Set(receipts.map(({ index }) => index))).toEqual(new Set([3]));
    // One when it comes and one when it goes, each.
    expect(cases.tiles.looks).toBeLessThan(2 * waiting.length + 10);
  });

  it('is sent away when the server closes', async () => {
    const { desk } = await opened();
    const waiting = desk.receiptOf('cases', await desk.eventAt('cases', 4), 10);
    desk.onModuleDestroy();
    await expect(waiting).rejects.toMatchObject({ code: 'LEDGER.NOT_SEALED_YET' });
  });

  it.each([0, 5, 99])('is told that nothing stands at %i', async (position) => {
    const { desk } = await opened();
    await expect(desk.eventAt('cases', position)).rejects.toMatchObject({ code: 'LEDGER.NO_EVENT' });
  });
});
