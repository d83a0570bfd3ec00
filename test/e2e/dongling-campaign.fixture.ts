import { readFileSync } from 'node:fs';
import { DrivenClock, type Instant } from '#libs/kernel';
import { everyItemOf, parseRulebook, type NomineeKind } from '#libs/rulebook';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { accounts, members, nominees, organs, owners, type Name } from './dongling.fixture.js';
import { People, type Person } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

/** Its text, YAML. */
export const rulebookText = readFileSync('config/campaigns/model-worker-province.yaml', 'utf8');

export const rulebook = parseRulebook(rulebookText);

/** Of a document that was never written. */
export const digest = 'd'.repeat(64);

/** The campaign of Dongling on the real server, with a worker beside it, both by one clock. */
export class DonglingCampaign {
  readonly #ids = new Map<Name, string>();
  readonly #letters = new Map<string, string>();

  private constructor(
    readonly api: RunningApi,
    private readonly worker: Worker,
    private readonly clock: DrivenClock,
    private readonly people: People,
    readonly id: string,
  ) {}

  static async open(now: Instant): Promise<DonglingCampaign> {
    const clock = new DrivenClock(now);
    const api = await runningApi({ clock });
    const worker = await createWorker({ env: api.env, clock });
    const people = new People(api);
    await people.as('admin').does('organs/batch', { organs });
    for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
    const { id } = await people.as('secretariat-office').does('campaigns', { rulebook: rulebookText });
    return new DonglingCampaign(api, worker, clock, people, id);
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.api.close();
  }

  /** Time passes, and what fell due is done. */
  async goesOnTo(instant: Instant): Promise<void> {
    this.clock.moveTo(instant);
    await this.worker.app.get(Timekeeper, { strict: false }).runDue();
  }

  get refusals(): People['refusals'] {
    return this.people.refusals;
  }

  as(login: string): Person {
    return this.people.as(login);
  }

  unitOf(name: Name): Person {
    return this.as(nominees[name].unit);
  }

  /** Who puts the nominee forward and hands in the package. */
  officeOf(name: Name): Person {
    return this.as(owners[nominees[name].owner].office);
  }

  /** What an auditor reads. */
  shows(path: string): ReturnType<Person['reads']> {
    return this.as('dongling').reads(path);
  }

  nomination(name: Name): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`${name} is not nominated yet`);
    return id;
  }

  nominations(names: readonly Name[]): readonly string[] {
    return names.map((name) => this.nomination(name));
  }

  async nominate(name: Name): Promise<void> {
    const { kind, category, rank, serviceYears } = nominees[name];
    const { id } = await this.unitOf(name).does('nominations', {
      ...{ campaign: this.id, kind, category, identityNumber: `SAMPLE-${name}` },
      ...{ name: `示例 ${name}`, post: '示例岗位', deeds: '示例事迹' },
      facts: {
        ...{ rank, serviceYears, criteria: [], merits: ['productivity'] },
        ...{ establishedPost: true, onDuty: true, fullTime: true },
      },
    });
    this.#ids.set(name, id);
  }

  /** Posts one notice for all of them; gives its id. */
  async post(
    by: Person,
    stage: string,
    names: readonly Name[],
    contents: readonly string[],
  ): Promise<string> {
    const posted = { campaign: this.id, stage, nominations: this.nominations(names), contents };
    return (await by.does('notices', posted)).id;
  }

  /** By a letter about this nominee alone, from the organ that puts it forward. */
  async asks(name: Name, ask: string): Promise<void> {
    const asking = { ask, organ: ask, number: `东岭函 ${name} ${ask}`, seal: '示例印章' };
    const nominations = [this.nomination(name)];
    const { id } = await this.officeOf(name).does('letters', { ...asking, nominations });
    this.#letters.set(`${name}/${ask}`, `letters/${id}`);
  }

  /** The letter is received, and its answer drafted and countersigned; gives the letter's path. */
  async drafts(name: Name, ask: string): Promise<string> {
    const letter = this.#letters.get(`${name}/${ask}`) ?? '';
    const nomination = this.nomination(name);
    const officer = this.as(ask);
    const { status } = await officer.reads(letter);
    if (status === 'issued') {
      await officer.does(`${letter}/receive`);
      await officer.does(`${letter}/assign`, { officer: ask });
    }
    await officer.does(`${letter}/draft`, { nomination, answer: 'no-objection' });
    await this.as(`${ask}-deputy`).does(`${letter}/countersign`, { lines: await this.#drafted(letter, ask) });
    return letter;
  }

  /** M13: the integrity opinion has a signature. */
  async answers(name: Name, ask: string): Promise<void> {
    const letter = await this.drafts(name, ask);
    if (ask === 'discipline') {
      const lines = await this.#drafted(letter, ask);
      await this.as(ask).does(`${letter}/sign`, { office: 'discipline-secretary', lines });
    }
    await this.as(ask).does(`${letter}/reply`, { nominations: [this.nomination(name)] });
  }

  /** What whoever signs has read. */
  async #drafted(letter: string, ask: string): Promise<readonly object[]> {
    const { drafts } = await this.as(ask).reads(`${letter}/drafts`);
    return drafts.map(({ nomination, draft }: { nomination: string; draft: string }) => ({
      nomination,
      draft,
    }));
  }

  /** M20: everything, in 3 copies; handed in and received. */
  async deliver(owner: keyof typeof owners, names: readonly Name[]): Promise<void> {
    const pack = `packages/${this.id}-${owner}-application`;
    const hands = this.as(owners[owner].office);
    const application = rulebook.packages['application'];
    for (const item of application ? everyItemOf(application) : [])
      await hands.does(`${pack}/items`, { item, digest: await hands.uploads(`示例 ${item}`) });
    const submission = { nominations: this.nominations(names), copies: 3, disc: false };
    await hands.does(`${pack}/submission`, submission);
    await this.as('secretariat-office').does(`${pack}/receipt`, { stamp: '东岭收1号' });
  }

  /** The secretariat votes, the leader also for one who is away: so many votes for each, dealt out; confirmed, declared. */
  async vote(kind: NomineeKind, votes: Readonly<Partial<Record<Name, number>>>): Promise<void> {
    const office = this.as('secretariat-office');
    const candidates = Object.keys(votes).filter(isName);
    const { id } = await office.does('ballots', {
      ...{ campaign: this.id, stage: 'secretariat-ballot', kind },
      candidates: this.nominations(candidates),
    });
    const dealt = candidates.flatMap((name) => Array<Name>(votes[name] ?? 0).fill(name));
    const [leader, , , , away] = members;
    await this.as(away).does(`ballots/${id}/delegations`, { to: leader });
    for (const [index, member] of members.entries()) {
      const choices = dealt.filter((_, turn) => turn % members.length === index);
      const vote = { choices: this.nominations(choices) };
      if (member === away) await this.as(leader).does(`ballots/${id}/votes`, { ...vote, onBehalfOf: away });
      else await this.as(member).does(`ballots/${id}/votes`, vote);
    }
    await office.does(`ballots/${id}/closing`);
    await this.as(leader).does(`ballots/${id}/confirmations`);
    await office.does(`ballots/${id}/result`);
  }
}

const isName = (word: string): word is Name => word in nominees;
