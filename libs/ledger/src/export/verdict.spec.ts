import { noteSigner } from '../sealer/sealing.fixture.js';
import { verdictJson, verdictLines } from './verdict.js';

const headOf = (size: number) => ({
  ...{ origin: 'log.example/cases', size, root: Buffer.alloc(32, 7) },
  signers: [{ key: noteSigner.key }],
});

describe('The verdict on a log', () => {
  it('tells what is proven, what is only consistent, and what nobody has signed yet', () => {
    const verdict = { head: headOf(5), earlier: headOf(3), attachments: 2, after: 4 };
    const text = verdictLines(verdict).join('\n');
    expect(text).toMatch(/第 1 至 3 条：已证明.*\nEvents 1 to 3 are proven/);
    expect(text).toMatch(/第 4 至 5 条：前后一致.*\nEvents 4 to 5 are consistent/);
    expect(text).toMatch(/2 attachments are.*\n.*\n4 events lie after the checkpoint/);
    expect(verdictJson(verdict)).toMatchObject({
      ...{ verdict: 'sound', log: 'log.example/cases', proven: 3, consistent: 5, attachments: 2, after: 4 },
      signers: [{ name: noteSigner.key.name, id: noteSigner.key.id }],
    });
  });

  it('says what nobody can see without a checkpoint that was kept', () => {
    expect(verdictLines({ head: headOf(5), attachments: 0, after: 0 }).join('\n')).toMatch(
      /nobody could see it\.\n.*\nEvents 1 to 5/,
    );
  });
});
