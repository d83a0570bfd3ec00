import { hash } from 'node:crypto';
import { signedCheckpoint } from '#libs/ledger';
import { checkCaseFile, type CaseVerdict } from './check/check-case-file.js';
import { fileNames } from './file-names.js';
import { nameOf, plantedCase, trust, type PlantedCase, type Told } from './planted-case.fixture.js';

export const rulebook = '{"rulebook":"示例"}';
export const ruled = hash('sha256', rulebook, 'hex');
export const paper = 'a'.repeat(64);

export const told: readonly Told[] = [
  {
    ...{ stream: 'nomination-n1', revision: 0, type: 'nomination.opened' },
    ...{ data: { campaign: 'c1', unit: 'hall' }, personal: { name: '示例甲' } },
  },
  { stream: 'notice-x1', revision: 2, type: 'notice.opened', data: { nominations: ['n1', 'n2'] } },
  {
    ...{ stream: 'nomination-n1', revision: 1, type: 'nomination.advanced', data: { to: 'conferring' } },
    basis: { rulebook: ruled, gates: [] },
  },
  { stream: 'notice-x1', revision: 5, type: 'notice.result-sealed', data: {} },
  { stream: 'honour-n1', revision: 0, type: 'honours.published', data: { digest: paper } },
];

export const files = { [fileNames.rulebook(ruled)]: rulebook, [fileNames.attachment(paper)]: '示例文件' };

/** A nomination that was honoured, with a notice that it shares with another. */
export const wholeCase = (): Promise<PlantedCase> => plantedCase({ told, files });

/** @param kept the checkpoint that the auditor kept */
export const checked = (planted: PlantedCase, kept?: string): Promise<CaseVerdict> =>
  checkCaseFile(
    planted,
    { trust, kept: kept === undefined ? undefined : signedCheckpoint(kept, trust) },
    nameOf,
  );

/** What was done to a case file: in words, the code of the fault, and how. */
export type Spoiling = readonly [words: string, code: string, spoil: (planted: PlantedCase) => void];
