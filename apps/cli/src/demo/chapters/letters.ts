import type { Nominated } from '../cast/nominee.js';
import { deputyOf, partySecretaryOf } from '../cast/organ.js';
import { asks, type Ask, type Owner } from '../cast/owner.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';
import { letterDrafts, letterLines } from '../wire/answers.schema.js';
import type { Person } from '../wire/person.js';

/** A letter that waits for its answers. */
export interface Letter {
  /** Below the API. */
  readonly path: string;
  readonly ask: Ask;
  readonly owner: Owner;
  readonly nominations: readonly string[];
}

/** R26, R35, R38: an owner asks each organ by one letter about all its nominees; each time with a number of its own. */
export const askForOpinions = async (
  story: Story,
  nominated: readonly Nominated[],
  again = '',
): Promise<readonly Letter[]> => {
  const persons = nominated.filter(({ kind }) => kind === 'individual');
  const owners = [...new Set(persons.map(({ owner }) => owner))];
  const letters = await eachOf(owners, async (owner) => {
    const nominations = persons.filter((nominee) => nominee.owner === owner).map(({ id }) => id);
    const issued: Letter[] = [];
    for (const ask of asks) {
      const number = `示例函〔2017〕${owner.id}-${ask}${again}`;
      const request = { ask, organ: owner.asked[ask], number, seal: `示例印章 ${owner.id}`, nominations };
      const id = await story.as(owner.reviewer).opens('letters', request);
      issued.push({ path: `letters/${id}`, ask, owner, nominations });
    }
    return issued;
  });
  return letters.flat();
};

/**
 * Time has urged all of them by now; one is urged by hand besides. Discipline inspection objects to one nominee for
 * good (R41), and to another until it has looked into a report.
 */
export const hearOrgans = async (
  story: Story,
  letters: readonly Letter[],
  { objectedTo, cleared }: { readonly objectedTo: string; readonly cleared: string },
): Promise<void> => {
  const reported = letters.find(
    ({ ask, nominations }) => ask === 'discipline' && nominations.includes(cleared),
  );
  if (reported) await story.as(reported.owner.reviewer).acts(`${reported.path}/urge`);
  await answer(story, letters, ({ ask }, nomination) => {
    return ask === 'discipline' && [objectedTo, cleared].includes(nomination);
  });
  if (reported) await liftObjection(story, reported, cleared);
};

/** Received, assigned, drafted line by line, countersigned by somebody else, and sent in one reply. */
const answer = async (
  story: Story,
  letters: readonly Letter[],
  objectsTo: (letter: Letter, nomination: string) => boolean,
): Promise<void> => {
  await eachOf([...new Set(letters.map(({ owner }) => owner))], async (owner) => {
    for (const letter of letters.filter((other) => other.owner === owner)) {
      const { path, ask, nominations } = letter;
      const organ = owner.asked[ask];
      const officer = story.as(organ);
      await officer.acts(`${path}/receive`);
      await officer.acts(`${path}/assign`, { officer: organ });
      for (const nomination of nominations) {
        const said = objectsTo(letter, nomination) ? objection : noObjection;
        await officer.acts(`${path}/draft`, { nomination, ...said });
      }
      await agree(story, letter, nominations);
    }
  });
};

/** R38: read by all who put their names to it, the two secretaries where they must, and only then sent. */
const agree = async (
  story: Story,
  { path, ask, owner }: Letter,
  nominations: readonly string[],
): Promise<void> => {
  const organ = owner.asked[ask];
  const deputy = story.as(deputyOf(organ).login);
  const { drafts } = await deputy.reads(`${path}/drafts`, letterDrafts);
  const lines = drafts.filter(({ nomination }) => nominations.includes(nomination));
  if (ask === 'discipline') {
    await story.as(partySecretaryOf(organ).login).acts(`${path}/sign`, { office: 'party-secretary', lines });
    await story.as(organ).acts(`${path}/sign`, { office: 'discipline-secretary', lines });
  }
  await deputy.acts(`${path}/countersign`, { lines });
  await story.as(organ).acts(`${path}/reply`, { nominations });
};

/** R41: the organ that objected, and nobody else, lifts its objection, and names what it saw standing. */
const liftObjection = async (story: Story, letter: Letter, nomination: string): Promise<void> => {
  const { path, ask, owner } = letter;
  const officer = story.as(owner.asked[ask]);
  const reason = '反映的问题经查不实。What was reported was found to be untrue.';
  const supersedes = await opinionOn(officer, path, nomination);
  await officer.acts(`${path}/draft-superseding`, { nomination, supersedes, ...noObjection, reason });
  await agree(story, letter, [nomination]);
};

const opinionOn = async (reader: Person, path: string, nomination: string): Promise<string | undefined> => {
  const { lines } = await reader.reads(path, letterLines);
  return lines.find((line) => line.nomination === nomination)?.opinion;
};

const noObjection = { answer: 'no-objection' };
const objection = { answer: 'objection', grounds: '反映的问题正在核实。A report is being looked into.' };
