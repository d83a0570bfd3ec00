import { noteText } from '../notes/note-text.js';
import { parseCheckpoint } from '../verifier/checkpoint.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import { namesOn, RunningWitnesses } from '../witness/running-witnesses.fixture.js';
import { Witnesses } from '../witness/witnesses.js';
import type { ProofFrom } from './checkpoint-signer.js';
import { Cosigners } from './cosigners.port.js';
import { MemoryTiles } from './memory-tiles.adapter.js';
import { Sealer } from './sealer.js';
import { emptyLog, happen, headOf, origin, signerWith } from './sealing.fixture.js';

const house = new RunningWitnesses();
afterAll(() => house.close());

describe('The sealer', () => {
  it('publishes a checkpoint when enough witnesses have signed it, and not before', async () => {
    const [events, tiles] = [emptyLog(), new MemoryTiles()];
    await happen(events, 300);
    const witness = await house.running('a.example');
    let asked = 0;
    let published: string | undefined;
    // Only whoever asks for the third time gets through to the witness.
    const witnesses = new Witnesses([witness], { wanted: 1 });
    class Late extends Cosigners {
      override async gather(note: string, proofFrom: ProofFrom): Promise<string | undefined> {
        asked += 1;
        published = Buffer.from((await tiles.read('checkpoint')) ?? []).toString();
        return asked < 3 ? undefined : witnesses.gather(note, proofFrom);
      }
    }
    const cosigners = new Late();
    const ending = new AbortController();
    const sealed = (): void => ending.abort();
    await new Sealer(events, tiles, signerWith(), { origin, every: 1, sealed, cosigners }).run(ending.signal);
    expect({ asked, published }).toEqual({ asked: 3, published: '' });
    expect((await headOf(tiles)).size).toBe(300);
    const note = parseNote(Buffer.from((await tiles.read('checkpoint')) ?? []).toString());
    expect(signersOf(note, [witness.key])).toHaveLength(1);
  });

  it('shows who signed late on the same checkpoint, and never an older one again', async () => {
    const [events, tiles] = [emptyLog(), new MemoryTiles()];
    await happen(events, 3);
    const late: { readonly size: number; show(): void }[] = [];
    class Late extends Cosigners {
      override gather(note: string, _: ProofFrom, fuller: (note: string) => void): Promise<string> {
        const { size } = parseCheckpoint(parseNote(note).text);
        late.push({ size, show: () => fuller(`${note}— late.example AAAAAAA=\n`) });
        return Promise.resolve(note);
      }
    }
    const ending = new AbortController();
    let more = Promise.resolve();
    const sealed = (size: number): void => {
      if (size === 3) more = happen(events, 2);
      if (size !== 5) return;
      for (const { show } of [...late].reverse()) show();
      ending.abort();
    };
    const options = { origin, every: 1, sealed, cosigners: new Late() };
    await new Sealer(events, tiles, signerWith(), options).run(ending.signal);
    late.at(-1)?.show();
    await more;
    expect(late.map(({ size }) => size)).toEqual([3, 5]);
    const shown = parseNote(Buffer.from((await tiles.read('checkpoint')) ?? []).toString());
    expect(parseCheckpoint(shown.text).size).toBe(5);
    expect(namesOn(noteText(shown))).toEqual(['late.example']);
  });
});
