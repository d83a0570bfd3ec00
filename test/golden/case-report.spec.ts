import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '#libs/event-names';
import { fileNames } from '../../apps/cli/src/case-file/file-names.js';
import { plantedCase, type Told } from '../../apps/cli/src/case-file/planted-case.fixture.js';
import { reportFormat, reportFormats } from '../../apps/cli/src/case-file/report/report-formats.js';
import { catalogues } from './catalogues.js';

/** What makes a format of the report is never changed: a change is a new format beside it, with files of its own here. */
const golden = (file: string): string => readFileSync(join(import.meta.dirname, 'report', file), 'utf8');

const gates = [
  { rule: 'R7', gate: 'rank-below', outcome: 'met', why: '示例', events: ['nomination-n1@0', 'elsewhere@4'] },
];
const item = { item: 'bonus', fen: 1_000_000 };
const told: readonly Told[] = [
  {
    ...{ stream: 'nomination-n1', revision: 0, type: 'nomination.opened' },
    ...{ data: { campaign: 'c1', unit: 'hall' }, personal: { name: '示例<甲>' } },
  },
  { stream: 'notice-x1', revision: 2, type: 'notice.opened', data: { nominations: ['n1'] } },
  {
    ...{ stream: 'nomination-n1', revision: 1, type: 'nomination.advanced', data: { to: '示例'.repeat(30) } },
    ...{ basis: { rulebook: 'a'.repeat(64), gates }, upcast: { schemaVersion: 2, data: {} } },
  },
  {
    ...{ stream: 'honour-n1', revision: 0, type: 'honours.conferred' },
    data: { title: { zh: '示例称号', en: 'made-up title' }, items: [{ item: 'bonus', money: true }] },
  },
  { stream: 'honour-n1', revision: 1, type: 'honours.item-issued', data: item },
  { stream: 'honour-n1', revision: 2, type: 'honours.revoked', data: {} },
  {
    ...{ stream: 'honour-n1', revision: 3, type: 'honours.item-recovered' },
    data: { item: 'bonus', fen: 600_000, complete: false },
  },
];
const missing = [{ kind: 'attachment' as const, digest: 'b'.repeat(64), code: 'ATTACHMENTS.ERASED' }];

describe('The report of a case file that some release made', () => {
  it('is made the same, byte for byte, by this one', async () => {
    const planted = await plantedCase({ told, missing });
    expect(planted.text(fileNames.report)).toBe(golden(`${reportFormat}.html`));
  });

  it('calls every event what it called it then; a new type of event is added', () => {
    const types = catalogues.flatMap((catalogue) => Object.keys(catalogue));
    const named = types.filter((type) => nameOf(type).zh !== type);
    const names = Object.fromEntries(named.map((type) => [type, nameOf(type)]));
    expect(names).toEqual(JSON.parse(golden(`${reportFormat}.names.json`)));
    expect(named.length).toBeGreaterThan(100);
  });

  it('has a format that is kept', () => {
    expect(Object.keys(reportFormats)).toEqual(Array.from({ length: reportFormat }, (_, at) => String(at + 1)));
  });
});
