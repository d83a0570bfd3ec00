/** Imports run one way (architecture, section 3). test/architecture plants a violation of every rule below. */

const craft =
  'kernel|event-store|catalogue|decisions|projections|ledger|ledger-server|privacy|calendar|identity|testing|database|http|timekeeper|attachments|sealing|access-log';
const contexts = 'campaign|nomination|vetting|notice|review|honours|public';
const views = 'dashboards|audit|event-names';

const tests = '[.](spec|contract|fixture|arbitrary)[.]ts$';
const testOnly = [tests, '^test/', '^libs/testing/'];
const own = (layer) => `^libs/$1/src/${layer}/`;
const doors = (libs) => `^libs/(${libs})/src/index[.]ts$`;
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A layer of a context or view may import what `may` lists, and nothing else. */
const layer = (name, comment, may) =>
  forbid(
    `${name}-imports`,
    comment,
    { path: `^libs/(${contexts}|${views})/src/${name}/`, pathNot: tests },
    { pathNot: may },
  );

module.exports = {
  forbidden: [
    forbid(
      'domain-imports',
      'A decision is pure, in the craft too: plain TypeScript over the kernel and the rulebook.',
      { path: '^libs/([^/]+)/src/domain/', pathNot: tests },
      { pathNot: [own('domain'), doors('kernel|rulebook')] },
    ),
    layer('application', 'Handlers gather facts and hand them to the one pipeline.', [
      own('(domain|application)'),
      doors('kernel|rulebook|decisions|event-store|calendar|attachments'),
      packages('@nestjs/(common|cqrs)'),
    ]),
    layer('infrastructure', 'Adapters know their own context, the craft and what stores things.', [
      own('(domain|application|infrastructure)'),
      doors(craft),
      doors('rulebook'),
      // Only from acl/: context-to-context holds that.
      `^libs/(?!$1/)(${contexts}|${views})/`,
      packages('@nestjs/[^/]+|typeorm|zod'),
      // Sealing and keys that lie in files: the urn of a secret ballot.
      '^(crypto|fs/promises|path)$',
    ]),
    layer('api', 'The HTTP edge speaks to its own application only.', [
      own('(domain|application|api)'),
      doors('kernel|rulebook|decisions|http|identity'),
      packages('@nestjs/[^/]+|class-validator|class-transformer'),
    ]),
    forbid(
      'context-to-context',
      "Another context is reached from infrastructure/acl; a context's module may import another's module.",
      {
        path: `^libs/(${contexts})/src/`,
        pathNot: [tests, '^libs/[^/]+/src/infrastructure/acl/', '^libs/[^/]+/src/[^/]+[.]module[.]ts$'],
      },
      { path: `^libs/(${contexts})/`, pathNot: '^libs/$1/' },
    ),
    forbid(
      'libs-by-their-door',
      "A lib's src/index.ts is its only door.",
      { path: '^libs/([^/]+)/', pathNot: tests },
      { path: '^libs/', pathNot: ['^libs/$1/', doors('[^/]+')] },
    ),
    forbid(
      'libs-by-their-name',
      'Another lib is imported as #libs/<lib>, never by a path.',
      { path: '^libs/([^/]+)/', pathNot: tests },
      { path: doors('[^/]+'), pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    ),
    forbid(
      'kernel-imports-nothing',
      'The kernel stands on the language alone.',
      { path: '^libs/kernel/', pathNot: tests },
      { pathNot: '^libs/kernel/' },
    ),
    forbid(
      'rulebook-is-data',
      'The rulebook is the language that deciders share: types, schema, lookups, digest; no framework and no I/O.',
      { path: '^libs/rulebook/', pathNot: tests },
      { pathNot: ['^libs/rulebook/', doors('kernel'), packages('zod|yaml'), '^crypto$'] },
    ),
    forbid(
      'verifier-stands-alone',
      'An auditor trusts the verifier by reading it: one folder, and the hashes and signatures of Node.',
      { path: '^libs/ledger/src/verifier/', pathNot: tests },
      { pathNot: ['^libs/ledger/src/verifier/', '^crypto$'] },
    ),
    forbid(
      'ledger-without-framework',
      'The command line and an auditor load the ledger alone: what serves it over HTTP is libs/ledger-server.',
      { path: '^libs/ledger/', pathNot: tests },
      { path: [packages('@nestjs/[^/]+|typeorm|fastify'), doors('http|identity|access-log|database')] },
    ),
    forbid(
      'event-names-are-words',
      'Whoever checks a case file loads the words alone; that each event has some, the types tell.',
      { path: '^libs/event-names/', pathNot: tests },
      { pathNot: '^libs/event-names/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'craft-knows-no-trade',
      'The craft knows nothing of honours.',
      { path: `^libs/(${craft})/`, pathNot: [tests, '^libs/kernel/'] },
      { path: `^libs/(rulebook|${contexts})/` },
    ),
    forbid(
      'views-come-last',
      'Views read what others publish; no lib rests on a view.',
      { path: '^libs/', pathNot: [tests, `^libs/(${views}|kernel|rulebook)/`] },
      { path: `^libs/(${views})/` },
    ),
    forbid(
      'views-only-read',
      'A view decides nothing.',
      { path: `^libs/(${views})/`, pathNot: tests },
      { path: '^libs/decisions/' },
    ),
    forbid(
      'apps-see-doors-only',
      'An app puts libs together by their doors.',
      { path: '^apps/', pathNot: tests },
      { path: '^libs/', pathNot: doors('[^/]+') },
    ),
    forbid(
      'apps-stand-apart',
      "The worker and the command line start what the API's door shows; nobody reaches further in.",
      { path: '^apps/([^/]+)/', pathNot: tests },
      { path: '^apps/', pathNot: ['^apps/$1/', '^apps/api/src/index[.]ts$'] },
    ),
    forbid(
      'nobody-imports-apps',
      'Apps are the end of every way.',
      { path: '^(libs|config)/', pathNot: tests },
      { path: '^apps/' },
    ),
    forbid(
      'nobody-imports-tests',
      'What runs in earnest never rests on what tests it.',
      { path: '^(apps|libs|config)/', pathNot: testOnly },
      { path: testOnly },
    ),
    forbid('no-cycles', 'What imports each other is one thing in two files.', {}, { circular: true }),
    forbid(
      'everything-resolves',
      'An import that is not found would slip past every other rule.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
