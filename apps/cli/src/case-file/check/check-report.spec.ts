import { fileNames } from '../file-names.js';
import { nameOf, plantedCase, trust, type PlantedCase } from '../planted-case.fixture.js';
import { verdictJson, verdictLines } from './case-verdict.js';
import { checkCaseFile } from './check-case-file.js';

const told = [
  {
    ...{ stream: 'nomination-n1', revision: 0, type: 'nomination.opened' },
    ...{ data: { campaign: 'c1' }, personal: { name: '示例甲' } },
  },
];

const checked = (planted: PlantedCase) => checkCaseFile(planted, { trust }, nameOf);

let planted: PlantedCase;

beforeEach(async () => {
  planted = await plantedCase({ told });
});

describe('The report of a case file', () => {
  it('is compared whichever release made it in a format that is known', async () => {
    planted.sign({ release: '7.0.0' });
    const verdict = await checked(planted);
    expect(verdictJson(verdict)).toMatchObject({
      ...{ verdict: 'sound', report: 'proven', release: { made: '7.0.0', reportFormat: 1 } },
    });
    expect(verdictLines(verdict).join('\n')).toMatch(
      /^未发现问题 · No fault found\n[^]*The report says what/,
    );
  });

  it('in a format of another release is not proven, and all else is, in words and for a program', async () => {
    planted.change(fileNames.report, '示例甲', '示例乙');
    planted.sign({ release: '7.0.0', report: 99 });
    const verdict = await checked(planted);
    const text = verdictLines(verdict).join('\n');
    expect(text).toMatch(/^报告未能核对，其余未发现问题/);
    expect(text).toMatch(/未证明 Not proven:\n[^]*made by release 7\.0\.0 \(report format 99\)/);
    expect(text).toContain('whoever changed the report could have named another release');
    expect(text).not.toMatch(/^(未发现问题|.*The report says what the events say)/m);
    expect(verdictJson(verdict)).toMatchObject({
      ...{ verdict: 'report-unproven', report: 'incomparable', events: 1, texts: { proven: 1 } },
      release: { made: '7.0.0', checked: expect.any(String), reportFormat: 99 },
    });
  });

  it('of events that have no name here is not proven either, where it differs', async () => {
    const unnamed = (type: string) => ({ zh: type, en: type });
    expect(await checkCaseFile(planted, { trust }, unnamed)).toMatchObject({ report: 'incomparable' });
  });

  it('in a known format differs, whatever release the manifest names', async () => {
    planted.change(fileNames.report, '示例甲', '示例乙');
    planted.sign({ release: '7.0.0' });
    await expect(checked(planted)).rejects.toMatchObject({ code: 'CASE_FILE.REPORT_DIFFERS' });
  });
});

describe('The manifest of another release', () => {
  it('may say more than this one knows', async () => {
    const more = { ...planted.manifest, later: '示例' };
    planted.files.set(fileNames.manifest, Buffer.from(JSON.stringify(more)));
    expect(await checked(planted)).toMatchObject({ report: 'proven' });
  });

  it('is not taken where its release is to be obeyed by a terminal', async () => {
    planted.sign({ release: '\u001b[2J' });
    await expect(checked(planted)).rejects.toMatchObject({ code: 'CASE_FILE.MANIFEST_INVALID' });
  });
});
