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

  it('says how many files are named and not there, and which, as far as fits', () => {
    const missing = Array.from({ length: 7 }, (_, index) => `${index}`.repeat(64));
    const verdict = { head: headOf(5), attachments: 0, missing, after: 0 };
    const text = verdictLines(verdict).join('\n');
    expect(text).toMatch(
      /不在此处的文件 7 份.*\nNamed and not there: 7 files.*\n {2}0{64}\n[^]* {2}4{64}\n {2}…/,
    );
    expect(verdictJson(verdict)).toMatchObject({ verdict: 'sound', missing: { count: 7, first: missing } });
    const none = { ...verdict, missing: [] };
    expect(verdictLines(none).join()).not.toContain('not there');
    expect(verdictJson(none)).toMatchObject({ missing: { count: 0, first: [] } });
  });

  it('says what nobody can see without a checkpoint that was kept', () => {
    expect(verdictLines({ head: headOf(5), attachments: 0, after: 0 }).join('\n')).toMatch(
      /nobody could see it\.\n.*\nEvents 1 to 5/,
    );
  });
});
