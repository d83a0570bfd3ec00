import type { Type } from '@nestjs/common';
import { InputPipe } from '#libs/http';
import { part } from '#libs/decisions';
import { deputyOf, letterOffice } from '../application/letters.fixture.js';
import { of, rulebook } from '../application/city.fixture.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { requiredOf } from '../domain/dossier/required.js';
import { replyOf } from '../domain/letter/reply.js';
import {
  CountersignLinesDto,
  DraftLineDto,
  DraftSupersedingDto,
  ReplyLetterDto,
  SignLinesDto,
} from './letter-answer.dto.js';
import { IssueLetterDto, LineReasonDto, ProvideInformationDto } from './letter.dto.js';

const longest = (name: string): string => name.padEnd(150, 'x');
const words = (length: number): string => '意'.repeat(length);
const id = longest('a');
const nominations = Array.from({ length: 100 }, (_, index) => longest(`n${index}`));
const [nomination = ''] = nominations;
const cadre = { kind: 'individual', category: 'cadre' } as const;
const office = of('city-office', 'reviewer');
const officer = of('city-health');
const deputy = deputyOf('city-health');

/** A body as the edge lets it in; one that is longer by a character or an item is refused. */
const body = async <Dto extends object>(dto: Type<Dto>, fields: Dto): Promise<Dto> => {
  const metadata = { type: 'body', metatype: dto } as const;
  const longer = Object.entries(fields).map(([name, value]) => [name, oneMore(value)]);
  await expect(new InputPipe().transform(Object.fromEntries(longer), metadata)).rejects.toMatchObject({
    code: expect.stringMatching(/^HTTP\./),
  });
  return (await new InputPipe().transform({ ...fields }, metadata)) as Dto;
};

const oneMore = (value: unknown): unknown =>
  Array.isArray(value) ? [...value, value[0]] : typeof value === 'string' ? `${value}意` : value;

describe('The largest bodies of a letter', () => {
  it('in Chinese, with the longest ids, fit into the entries of the log', async () => {
    const { act, draftsOf, keep, opens, setUp, store } = await letterOffice('2017-05-15T01:00:00.000Z');
    for (const each of nominations) {
      const dossier = { nomination: each, campaign: 'c1', unit: 'hall', ...cadre };
      const opening = { type: 'OpenDossier', ...dossier, ...requiredOf(rulebook, cadre) } as const;
      await opens(`nomination-${each}`);
      await setUp(part(dossierDecider, each, opening, {}));
    }
    const papers = await Promise.all(Array.from({ length: 50 }, (_, index) => keep(`示例 ${index}`)));
    const attachments = { attachments: papers };
    const issue = await body(IssueLetterDto, {
      ...{ number: words(100), seal: words(200), ask: 'health', organ: 'city-health', nominations },
      ...attachments,
    });
    await act(office, id, { type: 'IssueLetter', ...issue, ...attachments });
    await act(officer, id, { type: 'ReceiveLetter' });
    await act(officer, id, { type: 'AssignLetter', officer: officer.accountId });
    const said = { grounds: words(4_000), question: words(4_000), answer: 'information-needed' } as const;
    for (const each of nominations) {
      const reply = replyOf({ ...said, until: null });
      await act(officer, id, { type: 'DraftLine', nomination: each, reply });
    }
    await body(DraftLineDto, { nomination, ...said });
    const lines = [...(await draftsOf(id, 'city-health'))];
    const signing = await body(SignLinesDto, { office: 'o'.repeat(64), lines });
    await act(officer, id, { type: 'SignLines', ...signing });
    await act(deputy, id, { type: 'CountersignLines', ...(await body(CountersignLinesDto, { lines })) });
    const replying = await body(ReplyLetterDto, { nominations });
    await act(officer, id, { type: 'ReplyLetter', ...replying });
    const dossier = `dossier-${nomination}`;
    const superseding = await body(DraftSupersedingDto, {
      ...{ nomination, ...said, supersedes: `${dossier}@2`, reason: words(1_000) },
    });
    const { supersedes, reason } = superseding;
    const reply = replyOf({ ...said, until: null });
    await act(officer, id, { type: 'DraftSuperseding', nomination, supersedes, reason, reply });
    await act(deputy, id, {
      type: 'CountersignLines',
      lines: await draftsOf(id, 'city-health', [nomination]),
    });
    await act(deputy, id, { type: 'ReplyLetter', nominations: [nomination] });
    const information = { nomination, text: words(4_000), ...attachments };
    await act(office, id, {
      ...{ type: 'ProvideInformation', ...(await body(ProvideInformationDto, information)) },
      ...attachments,
    });
    const returning = await body(LineReasonDto, { nomination, reason: words(1_000) });
    await act(office, id, { type: 'UrgeLetter' });
    await act(officer, id, { type: 'DraftLine', nomination, reply });
    await act(deputy, id, {
      type: 'CountersignLines',
      lines: await draftsOf(id, 'city-health', [nomination]),
    });
    await act(officer, id, { type: 'ReplyLetter', nominations: [nomination] });
    await act(office, id, { type: 'ReturnLine', ...returning });
    const events = await store.readStream(`letter-${id}`);
    const largest = Math.max(...events.map(({ data }) => Buffer.byteLength(data)));
    expect(largest).toBeGreaterThan(30_000);
    expect(largest).toBeLessThan(60_000);
  });
});
