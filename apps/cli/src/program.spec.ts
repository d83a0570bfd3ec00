import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(import.meta.dirname, '../../..');

/** The command in a process of its own, from the sources as they are. */
const mingjian = (parameters: string, variables: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', ...parameters.split(' ')];
    const env = { ...process.env, NODE_OPTIONS: '', ...variables };
    execFile(process.execPath, main, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mingjian-cli-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

describe('mingjian calendar add', () => {
  it.each([
    ['--from 2017-05-15 --days 5 --convention inclusive', '2017-05-19'],
    ['--from 2017-05-15 --days 5 --convention exclusive', '2017-05-22'],
    // R30: 27 May was a make-up day, 28 to 30 May the Dragon Boat Festival.
    ['--from 2017-05-26 --days 5 --convention inclusive', '2017-06-02'],
  ])('R22, R30: %s ends on %s, its last line', async (period, last) => {
    const { code, stdout } = await mingjian(`calendar add ${period}`);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(last);
  });

  it('refuses a year whose arrangement is not published, with a code and in both languages', async () => {
    const { code, stdout, stderr } = await mingjian(
      'calendar add --from 2027-05-17 --days 5 --convention inclusive',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^CALENDAR\.YEAR_NOT_PUBLISHED\n没有 2027 年.*\nNo arrangement .* 2027/);
  });

  it('counts in a year that was added from a file', async () => {
    const year = { year: 2027, holidays: ['2027-01-01', '2027-05-01', '2027-10-01'], makeUpDays: [] };
    await writeFile(join(directory, '2027.json'), JSON.stringify(year));
    const { code, stdout } = await mingjian(
      'calendar add --from 2027-05-17 --days 5 --convention inclusive',
      { MINGJIAN_ARRANGEMENTS_DIR: directory },
    );
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n2027-05-21\n$/) });
  });

  it('does not guess what was not said', async () => {
    const { code, stderr } = await mingjian('calendar add --from 2017-05-15 --days 5');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--convention') });
  });
});

describe('mingjian rulebook check', () => {
  const shipped = join(root, 'config/campaigns/gx-2017-petition.yaml');

  it('takes the shipped rulebook', async () => {
    const { code, stdout } = await mingjian(`rulebook check ${shipped}`);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/sha256 [0-9a-f]{64}\n$/),
    });
  });

  it('names line, path and remedy of what is wrong', async () => {
    const broken = join(directory, 'broken.yaml');
    const text = await readFile(shipped, 'utf8');
    await writeFile(broken, text.replace('counting: inclusive', 'counting: inclusiv'));
    const line = text.slice(0, text.indexOf('counting: inclusive')).split('\n').length;
    const { code, stderr } = await mingjian(`rulebook check ${broken}`);
    expect(code).toBe(2);
    expect(stderr).toContain(`${broken}:${line}:`);
    expect(stderr).toMatch(/ counting — .*inclusiv.* — .*inclusive/);
  });

  it('says which file it cannot read', async () => {
    const { code, stderr } = await mingjian('rulebook check no-such-file.yaml');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no-such-file.yaml') });
  });
});

describe('mingjian case show', () => {
  it('is for who is signed in: it shows what the server shows them', async () => {
    const { code, stderr } = await mingjian('case show some-nomination', { XDG_CONFIG_HOME: directory });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('mingjian sign-in') });
  });
});

describe('mingjian attachments sweep', () => {
  it('says that no server is running whose database it could ask', async () => {
    const { code, stderr } = await mingjian('attachments sweep', {
      MINGJIAN_DATA_DIR: directory,
      MINGJIAN_LOG_LEVEL: 'silent',
    });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^DATABASE\.NOT_RUNNING\n/),
    });
  });
});
