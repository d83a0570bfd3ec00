import { grownTree } from '../grown-trees.fixture.js';
import { noteText } from '../notes/note-text.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import type { WitnessAddress } from './asked-witness.js';
import { namesOn, RunningWitnesses } from './running-witnesses.fixture.js';
import { headNote, log } from './witness.fixture.js';
import { Witnesses } from './witnesses.js';

const { leaves, tree } = grownTree(20);
const headOfFirst = async (size: number) => noteText(await headNote(leaves.slice(0, size)));
const proofTo = (size: number) => async (from: number) => consistencyProof(tree, from, size);

const house = new RunningWitnesses();
afterAll(() => house.close());

describe('Witnesses that are asked', () => {
  it('all sign, again and again, and one that knew the log before tells how far', async () => {
    const three = [
      await house.running('a.example'),
      await house.running('b.example'),
      await house.running('c.example'),
    ];
    const keys = three.map(({ key }) => key);
    const gathered = async (asked: readonly WitnessAddress[], sizes: readonly number[]) => {
      const witnesses = new Witnesses(asked, { wanted: asked.length });
      for (const size of sizes) {
        const note = await witnesses.gather(await headOfFirst(size), proofTo(size));
        expect(signersOf(parseNote(note ?? ''), [log.key, ...keys])).toHaveLength(1 + asked.length);
      }
    };
    await gathered(three, [4, 9, 9]);
    await gathered(three.slice(1), [11, 13]);
    await gathered(three, [20, 20]);
  });

  it('are enough when as many sign as must; who is silent or lies is told of', async () => {
    const asked = [await house.running('a.example'), await house.silent(), await house.lying()];
    const missed: string[] = [];
    const options = { patience: 300, missed: (name: string) => missed.push(name) };
    const one = new Witnesses(asked, { ...options, wanted: 1 });
    const note = await one.gather(await headOfFirst(5), proofTo(5));
    expect(signersOf(parseNote(note ?? ''), [asked[0]!.key])).toHaveLength(1);
    const two = new Witnesses(asked, { ...options, wanted: 2 });
    expect(await two.gather(await headOfFirst(5), proofTo(5))).toBeUndefined();
    // Both, each time.
    expect(missed).toHaveLength(4);
  });

  it('keep nobody waiting who has enough; who is slow joins what is still the newest', async () => {
    const slow = await house.held('slow.example');
    const asked = [await house.running('a.example'), slow.address];
    const witnesses = new Witnesses(asked, { wanted: 1 });
    const signersAt = async (size: number, fuller?: (note: string) => void) =>
      namesOn(await witnesses.gather(await headOfFirst(size), proofTo(size), fuller));
    expect(await signersAt(4)).toEqual(['a.example']);
    expect(await signersAt(9)).toEqual(['a.example']);
    const fuller = new Promise<string>((resolve, reject) => {
      signersAt(20, resolve).catch(reject);
    });
    slow.letGo();
    expect(namesOn(await fuller)).toEqual(['a.example', 'slow.example']);
    // What lay between was never asked for.
    expect(slow.sizes).toEqual([4, 20]);
  });

  it('are waited for, however slow, where they are needed', async () => {
    const slow = await house.held('slow.example');
    const witnesses = new Witnesses([await house.running('a.example'), slow.address], { wanted: 2 });
    const gathered = witnesses.gather(await headOfFirst(4), proofTo(4));
    slow.letGo();
    expect(namesOn(await gathered)).toHaveLength(2);
  });

  it('do not follow a log that went back', async () => {
    const asked = [await house.running('a.example')];
    await new Witnesses(asked, { wanted: 1 }).gather(await headOfFirst(9), proofTo(9));
    expect(
      await new Witnesses(asked, { wanted: 1 }).gather(await headOfFirst(5), proofTo(5)),
    ).toBeUndefined();
  });

  it('cannot be fewer than must sign, nor count twice', async () => {
    const one = await house.running('a.example');
    for (const [asked, wanted] of [
      [[one], 2],
      [[one, one], 1],
    ] as const)
      expect(() => new Witnesses(asked, { wanted })).toThrow(
        expect.objectContaining({ code: 'LEDGER.WITNESSES_TOO_FEW' }),
      );
  });
});
