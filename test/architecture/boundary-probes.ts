/** A file that imports one thing. */
export interface Probe {
  readonly file: string;
  readonly imports: string;
}

/** What the planted tree holds besides the probes: a door and one file a layer for these libs, and these packages. */
export const plantedLibs = [
  'kernel',
  'event-store',
  'catalogue',
  'decisions',
  'projections',
  'calendar',
  'ledger',
  'identity',
  'testing',
  'http',
  'rulebook',
  'campaign',
  'vetting',
  'honours',
  'dashboards',
  'audit',
];
export const plantedPackages = [
  '@nestjs/common',
  '@nestjs/cqrs',
  '@nestjs/swagger',
  'class-validator',
  'pg',
  'typeorm',
  'zod',
];

const vetting = 'libs/vetting/src';

/** By rule: imports that this rule, and no other, must refuse. */
export const violations: Readonly<Record<string, readonly Probe[]>> = {
  'domain-imports': [
    { file: `${vetting}/domain/reads-the-disk.ts`, imports: 'node:fs' },
    { file: `${vetting}/domain/uses-a-package.ts`, imports: 'zod' },
    { file: `${vetting}/domain/uses-the-framework.ts`, imports: '@nestjs/common' },
    { file: `${vetting}/domain/reads-the-log.ts`, imports: '#libs/event-store' },
    { file: `${vetting}/domain/calls-a-handler.ts`, imports: '../application/inside.js' },
    { file: 'libs/audit/src/domain/stores-a-row.ts', imports: 'typeorm' },
    { file: 'libs/identity/src/domain/hashes-a-password.ts', imports: 'node:crypto' },
  ],
  'application-imports': [
    { file: `${vetting}/application/calls-an-adapter.ts`, imports: '../infrastructure/inside.js' },
    { file: `${vetting}/application/stores-a-row.ts`, imports: 'typeorm' },
    { file: `${vetting}/application/knows-a-catalogue.ts`, imports: '#libs/catalogue' },
  ],
  'infrastructure-imports': [
    { file: `${vetting}/infrastructure/answers-http.ts`, imports: '../api/inside.js' },
    { file: `${vetting}/infrastructure/passes-by-typeorm.ts`, imports: 'pg' },
  ],
  'api-imports': [
    { file: `${vetting}/api/reads-a-table.ts`, imports: '../infrastructure/inside.js' },
    { file: `${vetting}/api/reads-the-log.ts`, imports: '#libs/event-store' },
    { file: `${vetting}/api/stores-a-row.ts`, imports: 'typeorm' },
  ],
  'context-to-context': [
    { file: `${vetting}/infrastructure/passes-by-acl.ts`, imports: '#libs/honours' },
    { file: `${vetting}/shortcut.ts`, imports: '#libs/honours' },
  ],
  'libs-by-their-door': [
    {
      file: `${vetting}/infrastructure/acl/climbs-in.ts`,
      imports: '../../../../honours/src/domain/inside.js',
    },
    { file: 'libs/audit/src/climbs-in.ts', imports: '../../event-store/src/domain/inside.js' },
  ],
  'libs-by-their-name': [
    { file: 'libs/decisions/src/goes-by-path.ts', imports: '../../event-store/src/index.js' },
    { file: 'libs/audit/src/goes-by-path.ts', imports: '../../honours/src/index.js' },
  ],
  'kernel-imports-nothing': [
    { file: 'libs/kernel/src/reads-the-disk.ts', imports: 'node:fs' },
    { file: 'libs/kernel/src/uses-a-package.ts', imports: 'zod' },
    { file: 'libs/kernel/src/reads-the-log.ts', imports: '#libs/event-store' },
    { file: 'libs/kernel/src/knows-the-trade.ts', imports: '#libs/honours' },
  ],
  'rulebook-is-data': [
    { file: 'libs/rulebook/src/uses-the-framework.ts', imports: '@nestjs/common' },
    { file: 'libs/rulebook/src/reads-the-disk.ts', imports: 'node:fs' },
    { file: 'libs/rulebook/src/reads-the-log.ts', imports: '#libs/event-store' },
  ],
  'verifier-stands-alone': [
    { file: 'libs/ledger/src/verifier/knows-the-kernel.ts', imports: '#libs/kernel' },
    { file: 'libs/ledger/src/verifier/climbs-out.ts', imports: '../domain/inside.js' },
    { file: 'libs/ledger/src/verifier/reads-the-disk.ts', imports: 'node:fs' },
    { file: 'libs/ledger/src/verifier/uses-a-package.ts', imports: 'zod' },
  ],
  'ledger-without-framework': [
    { file: 'libs/ledger/src/serves-itself.ts', imports: '@nestjs/common' },
    { file: 'libs/ledger/src/knows-who-asks.ts', imports: '#libs/identity' },
  ],
  'event-names-are-words': [
    { file: 'libs/event-names/src/loads-a-context.ts', imports: '#libs/honours' },
    { file: 'libs/event-names/src/reads-the-disk.ts', imports: 'node:fs' },
  ],
  'craft-knows-no-trade': [
    { file: 'libs/decisions/src/knows-a-context.ts', imports: '#libs/vetting' },
    { file: 'libs/calendar/src/knows-the-rulebook.ts', imports: '#libs/rulebook' },
    { file: 'libs/testing/src/knows-a-context.ts', imports: '#libs/honours' },
  ],
  'views-come-last': [
    { file: `${vetting}/infrastructure/reads-a-dashboard.ts`, imports: '#libs/dashboards' },
    { file: 'libs/projections/src/knows-a-view.ts', imports: '#libs/audit' },
  ],
  'views-only-read': [{ file: 'libs/dashboards/src/decides.ts', imports: '#libs/decisions' }],
  'apps-see-doors-only': [
    { file: 'apps/api/src/climbs-in.ts', imports: '../../../libs/vetting/src/domain/inside.js' },
  ],
  'apps-stand-apart': [{ file: 'apps/worker/src/borrows.ts', imports: '../../api/src/main.js' }],
  'nobody-imports-apps': [
    { file: 'libs/http/src/starts-an-app.ts', imports: '../../../apps/api/src/main.js' },
    { file: 'config/starts-an-app.ts', imports: '../apps/api/src/main.js' },
  ],
  'nobody-imports-tests': [
    { file: `${vetting}/domain/rests-on-a-spec.ts`, imports: './inside.spec.js' },
    { file: 'libs/event-store/src/rests-on-a-contract.ts', imports: './event-store.contract.js' },
    { file: `${vetting}/infrastructure/rests-on-the-test-system.ts`, imports: '#libs/testing' },
    { file: 'apps/cli/src/rests-on-a-test.ts', imports: '../../../test/e2e/campaign.js' },
  ],
  'no-cycles': [
    { file: `${vetting}/domain/hen.ts`, imports: './egg.js' },
    { file: `${vetting}/domain/egg.ts`, imports: './hen.js' },
  ],
  'everything-resolves': [
    { file: 'apps/api/src/imports-no-lib.ts', imports: '#libs/nowhere' },
    { file: 'apps/api/src/imports-no-file.ts', imports: './nowhere.js' },
  ],
};

/** Imports that every rule must let pass. */
export const permitted: readonly Probe[] = [
  { file: `${vetting}/domain/may-know-the-kernel.ts`, imports: '#libs/kernel' },
  { file: `${vetting}/domain/may-know-the-rulebook.ts`, imports: '#libs/rulebook' },
  { file: `${vetting}/application/may-decide.ts`, imports: '#libs/decisions' },
  { file: `${vetting}/application/may-be-injected.ts`, imports: '@nestjs/cqrs' },
  { file: `${vetting}/infrastructure/may-store-a-row.ts`, imports: 'typeorm' },
  { file: `${vetting}/infrastructure/may-project.ts`, imports: '#libs/projections' },
  { file: `${vetting}/infrastructure/acl/may-translate.ts`, imports: '#libs/honours' },
  { file: `${vetting}/vetting.module.ts`, imports: '#libs/honours' },
  { file: `${vetting}/api/may-call-its-handlers.ts`, imports: '../application/inside.js' },
  { file: `${vetting}/api/may-know-who-acts.ts`, imports: '#libs/identity' },
  { file: `${vetting}/api/may-describe-itself.ts`, imports: '@nestjs/swagger' },
  { file: `${vetting}/domain/may-be-tested.spec.ts`, imports: '#libs/testing' },
  { file: 'libs/audit/src/infrastructure/may-read-what-is-published.ts', imports: '#libs/vetting' },
  { file: 'libs/ledger/src/may-read-the-log.ts', imports: '#libs/event-store' },
  { file: 'libs/ledger/src/verifier/may-hash.ts', imports: 'node:crypto' },
  { file: 'libs/rulebook/src/may-digest.ts', imports: 'node:crypto' },
  { file: 'apps/api/src/may-open-doors.ts', imports: '#libs/vetting' },
  { file: 'test/e2e/may-start-an-app.ts', imports: '../../apps/api/src/main.js' },
];
