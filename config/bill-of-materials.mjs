import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Writes dist/sbom.json: what stands in production, by the lock file alone, in CycloneDX. Without the number and the
 * time that npm gives each of its answers, so that the same sources make the same file.
 */
const said = execFileSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline', '--loglevel=error'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
);
const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(said);

// npm's own --omit=dev also drops what both production and tools stand on.
const isTool = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
const tools = new Set(components.filter(isTool).map((component) => component['bom-ref']));

// npm calls the component by the folder that it lies in.
const component = { ...metadata.component, name: 'mingjian' };

const bill = {
  ...{ $schema, bomFormat, specVersion, version },
  metadata: { component },
  components: components.filter((one) => !tools.has(one['bom-ref'])),
  dependencies: dependencies
    .filter(({ ref }) => !tools.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => !tools.has(one)) })),
};

mkdirSync('dist', { recursive: true });
writeFileSync('dist/sbom.json', `${JSON.stringify(bill, null, 2)}\n`);
