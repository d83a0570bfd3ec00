import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secondProcess, type SecondProcess } from '#libs/testing';
import { leafHash, type Hash } from '../verifier/tree.js';
import { vkeyOf } from '../verifier/verifier-key.js';
import { log, requestFor } from './witness.fixture.js';
import { newWitnessKey } from './witness-key.js';

/** Prints the port at which it answers. */
const program = `
  import { SystemClock } from '#libs/kernel';
  import { FolderHeads, parseVkey, readWitnessKey, Witness, witnessServer } from '#libs/ledger';
  const [, key, state, log] = process.argv;
  const heads = await FolderHeads.at(state);
  const witness = new Witness(await readWitnessKey(key), [parseVkey(log)], heads, new SystemClock());
  const server = witnessServer(witness, (error) => console.error(error));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

interface Running {
  readonly process: SecondProcess;
  readonly port: string;
}

/** Status of each answer; 0 where there was none. */
const ask = async ({ port }: Running, body: string): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${port}/add-checkpoint`, { method: 'POST', body }).catch(
    () => undefined,
  );
  return answer?.status ?? 0;
};

describe('Two witnesses on one state, one of them killed again and again', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingjian-witness-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('never cosign two heads of one size', async () => {
    const key = join(folder, 'key');
    await newWitnessKey('witness.example', key);
    const started = async (): Promise<Running> => {
      const process = secondProcess(program, [key, join(folder, 'state'), vkeyOf(log.key)]);
      return { process, port: await process.nextLine() };
    };
    const steady = await started();
    let leaves: readonly Hash[] = [];
    for (let round = 0; round < 3; round += 1) {
      const mortal = await started();
      const isLast = (step: number) => step === 7 + round;
      for (let step = 0; step <= 7 + round; step += 1) {
        const heads = ['one', 'other'].map((name) => [
          ...leaves,
          leafHash(Buffer.from(`${name} ${round} ${step}`)),
        ]);
        const bodies = await Promise.all(heads.map((head) => requestFor(head, leaves.length)));
        // Each gets another head first.
        const all = Promise.all(
          [mortal, steady, mortal, steady].map(async (witness, at) => {
            const which = at === 0 || at === 3 ? 0 : 1;
            return { head: heads[which] ?? [], status: await ask(witness, bodies[which] ?? '') };
          }),
        );
        // While the requests are on their way or in its hands.
        if (isLast(step)) await mortal.process.kill('SIGKILL');
        const answers = await all;
        // What was kept and not answered any more is told when it is asked for once more.
        for (const head of heads)
          answers.push({ head, status: await ask(steady, await requestFor(head, head.length)) });
        const taken = new Set(answers.filter(({ status }) => status === 200).map(({ head }) => head));
        expect(taken.size).toBe(1);
        leaves = [...taken][0] ?? leaves;
      }
    }
    await steady.process.kill('SIGTERM');
    expect(leaves).toHaveLength(8 + 9 + 10);
  }, 60_000);
});
