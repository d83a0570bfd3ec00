import type { Type } from '@nestjs/common';
import { InputPipe } from '#libs/http';
import { of } from '../application/city.fixture.js';
import { complaintOffice } from '../application/complaints.fixture.js';
import { mostAbout } from '../domain/complaint/complaint.words.js';
import {
  DeclineComplaintDto,
  LodgeComplaintDto,
  MergeComplaintsDto,
  TellReporterDto,
} from './complaint.dto.js';
import {
  ClearNameDto,
  ConcludeInvestigationDto,
  OpenInvestigationDto,
  ReassignInvestigatorsDto,
  RecordInvestigationStepDto,
  ReopenComplaintDto,
} from './investigation.dto.js';

const longest = (name: string): string => name.padEnd(150, 'x');
const words = (length: number): string => '意'.repeat(length);
const id = longest('k');
const nominations = Array.from({ length: mostAbout }, (_, index) => longest(`n${index}`));
const people = Array.from({ length: 20 }, (_, index) => longest(`i${index}`));
const [investigator = ''] = people;
const petition = of('city-office', 'reviewer');
const discipline = of('city-discipline', 'opinion-officer', investigator);

/** A body as the edge lets it in; one that is longer by a character or an item is refused. */
const body = async <Dto extends object>(dto: Type<Dto>, fields: Dto): Promise<Dto> => {
  const metadata = { type: 'body', metatype: dto } as const;
  for (const [name, value] of Object.entries(fields)) {
    const longer = { ...fields, [name]: oneMore(value) };
    await expect(new InputPipe().transform(longer, metadata)).rejects.toMatchObject({
      code: expect.stringMatching(/^HTTP\./),
    });
  }
  return (await new InputPipe().transform({ ...fields }, metadata)) as Dto;
};

const oneMore = (value: unknown): unknown =>
  Array.isArray(value) ? [...value, value[0]] : typeof value === 'string' ? `${value}意` : null;

const reporter = { name: words(200), contact: words(500) };

describe('The largest bodies of a complaint', () => {
  it('in Chinese, with the longest ids, fit into the entries of the log', async () => {
    const { act, store } = await complaintOffice('2017-05-15T01:00:00.000Z', {
      accounts: Object.fromEntries(people.map((person) => [person, 'city-discipline'])),
      dossiers: Object.fromEntries(nominations.map((nomination) => [nomination, 'c1'])),
    });
    const said = { lane: 'real-name', channel: 'post', about: nominations, text: words(8_000) } as const;
    const lodging = await body(LodgeComplaintDto, { ...said, about: [...said.about], reporter });
    await act(petition, id, { type: 'LodgeComplaint', ...lodging, notice: null });
    const telling = await body<TellReporterDto>(TellReporterDto, { what: 'acceptance', how: words(500) });
    await act(discipline, id, {
      ...{ type: 'OpenInvestigation' },
      ...(await body(OpenInvestigationDto, { investigators: people })),
    });
    await act(discipline, id, {
      ...{ type: 'ReassignInvestigators' },
      ...(await body(ReassignInvestigatorsDto, { investigators: people, reason: words(2_000) })),
    });
    await act(discipline, id, { type: 'TellReporter', ...telling });
    const step = await body(RecordInvestigationStepDto, { step: 's'.repeat(64), note: words(8_000) });
    await act(discipline, id, { type: 'RecordInvestigationStep', ...step });
    const conclusions = nominations.map((nomination) => ({ nomination, finding: 'false' as const }));
    const concluding = await body(ConcludeInvestigationDto, { conclusions, measures: words(4_000) });
    await act(discipline, id, { type: 'ConcludeInvestigation', ...concluding, measures: words(4_000) });
    const [nomination = ''] = nominations;
    const clearing = await body(ClearNameDto, { nomination, how: words(2_000), reason: words(2_000) });
    await act(discipline, id, { type: 'ClearName', ...clearing });
    const evidence = Array.from({ length: 10 }, () => words(1_000));
    const reopening = await body(ReopenComplaintDto, { reason: words(2_000), evidence });
    await act(discipline, id, { type: 'ReopenComplaint', ...reopening });
    await body(DeclineComplaintDto, { reason: words(2_000) });
    await body(MergeComplaintsDto, { into: id, reason: words(2_000) });
    const events = await store.readStream(`complaint-${id}`);
    const largest = Math.max(...events.map(({ data }) => Buffer.byteLength(data)));
    expect(largest).toBeGreaterThan(30_000);
    expect(largest).toBeLessThan(60_000);
  });
});
