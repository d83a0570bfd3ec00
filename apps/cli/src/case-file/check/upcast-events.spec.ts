import { fileNames } from '../file-names.js';
import { nameOf, plantedCase, trust } from '../planted-case.fixture.js';
import { verdictJson, verdictLines } from './case-verdict.js';
import { checkCaseFile } from './check-case-file.js';

const opened = {
  ...{ stream: 'nomination-n1', revision: 0, type: 'nomination.opened' },
  data: { campaign: 'c1' },
};

it('An event that comes in a newer version besides is told to be unproven there, in the report and by the check', async () => {
  const upcast = { schemaVersion: 2, data: { campaign: 'c9-made-up' } };
  const planted = await plantedCase({ told: [{ ...opened, upcast }] });
  const report = planted.text(fileNames.report);
  expect(report).toContain('as upcast by the server, unproven');
  expect(report).not.toContain('c9-made-up');
  const verdict = await checkCaseFile(planted, { trust }, nameOf);
  expect(verdictLines(verdict).join('\n')).toMatch(/未证明 Not proven:[^]*newer form of 1 events: as upcast/);
  expect(verdictJson(verdict)).toMatchObject({ texts: { upcast: 1 } });
});

it('Nothing is said of a newer version where there is none', async () => {
  const planted = await plantedCase({ told: [opened] });
  const verdict = await checkCaseFile(planted, { trust }, nameOf);
  expect(planted.text(fileNames.report) + verdictLines(verdict).join()).not.toContain('upcast');
});
