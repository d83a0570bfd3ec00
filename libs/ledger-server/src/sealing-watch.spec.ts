import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import {
  Cosigners,
  emptyRoot,
  Ledgers,
  MemoryLastCheckpoints,
  MemoryTiles,
  Sealer,
  type Ledger,
} from '#libs/ledger';
import { happen, origin, sealAll, signerWith } from '../../ledger/src/sealer/sealing.fixture.js';
import { SealingWatch } from './sealing-watch.js';

/** Nobody signs, and whoever asks is told so. */
class Nobody extends Cosigners {
  constructor(private readonly asked: () => void) {
    super();
  }

  override gather(): Promise<undefined> {
    this.asked();
    return Promise.resolve(undefined);
  }
}

const watched = () => {
  const clock = new DrivenClock('2017-05-22T04:00:00.000Z');
  const last = new MemoryLastCheckpoints();
  const ending = new AbortController();
  const cosigners = new Nobody(() => ending.abort());
  const ledger = (): Ledger => ({
    ...{ origin, log: new MemoryEventStore({ clock }), tiles: new MemoryTiles() },
    ...{ signer: signerWith(last), cosigners },
  });
  const cases = ledger();
  const watch = new SealingWatch(new Ledgers({ cases, access: ledger() }), clock);
  return {
    ...{ clock, last, cases },
    standing: () => watch.standing('cases'),
    expectSealed: () => watch.expectSealed('cases'),
    seals: () => sealAll(cases.log, cases.tiles, cases.signer),
    sealsInVain: () =>
      new Sealer(cases.log, cases.tiles, cases.signer, { origin, every: 1, cosigners }).run(ending.signal),
  };
};

describe('The sealing of a log', () => {
  it('is fine while it lags by seconds, and fails when nobody seals', async () => {
    const { clock, cases, standing, expectSealed, seals } = watched();
    expect(await standing()).toEqual({ size: 0, lag: 0, seconds: 0, state: 'sealed' });
    await happen(cases.log, 3);
    await seals();
    await happen(cases.log, 2);
    clock.moveTo('2017-05-22T04:00:30.000Z');
    expect(await standing()).toEqual({ size: 3, lag: 2, seconds: 30, state: 'sealed' });
    await expectSealed();
    clock.moveTo('2017-05-22T04:00:31.000Z');
    expect(await standing()).toMatchObject({ seconds: 31, state: 'failing' });
    await expect(expectSealed()).rejects.toMatchObject({ code: 'LEDGER.SEALING_FAILS' });
    await seals();
    expect(await standing()).toEqual({ size: 5, lag: 0, seconds: 0, state: 'sealed' });
  });

  it('is withheld when what was signed is not published, for want of witnesses', async () => {
    const { clock, cases, standing, expectSealed, sealsInVain } = watched();
    await happen(cases.log, 3);
    await sealsInVain();
    expect(await standing()).toMatchObject({ size: 0, lag: 3, state: 'sealed' });
    clock.moveTo('2017-05-22T04:01:00.000Z');
    expect(await standing()).toEqual({ size: 0, lag: 3, seconds: 60, state: 'withheld' });
    await expect(expectSealed()).rejects.toMatchObject({ code: 'LEDGER.SEALING_WITHHELD' });
  });

  it('fails at once where the log is shorter than what was signed', async () => {
    const { cases, last, standing } = watched();
    await happen(cases.log, 3);
    await last.keep({ origin, size: 4, root: emptyRoot() });
    expect(await standing()).toMatchObject({ state: 'failing' });
  });
});
