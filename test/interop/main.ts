import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isConforming, lineOf, outcomeOf } from '../conformance/conformance.js';
import { writeOurLog } from './our-log.js';
import { theirLog } from './their-log.js';

/**
 * `npm run interop`: Go's own libraries check a log of ours, then we check one of theirs. A line for each kind; ends
 * with 1 if anything is judged wrongly. Needs Debian's golang-go and golang-golang-x-mod-dev, and no network.
 */
const folder = mkdtempSync(join(tmpdir(), 'mingjian-interop-'));
try {
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
  await writeOurLog(ours);
  // As Debian packages Go's libraries: below one path, without modules.
  const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH: '/usr/share/gocode' };
  const { status, error } = spawnSync('go', ['run', './test/interop', ours, theirs], {
    stdio: 'inherit',
    env,
  });
  if (error) throw error;
  const outcomes = theirLog(theirs).map(outcomeOf);
  for (const outcome of outcomes) console.log(lineOf(outcome));
  process.exitCode = status === 0 && isConforming(outcomes) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
