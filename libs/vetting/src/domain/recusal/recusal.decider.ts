import { isOneOf, personsOf, type Circumstances, type Decider } from '#libs/kernel';
import type { RecusalAct, RecusalCommand } from './recusal.commands.js';
import { refuse } from './recusal.errors.js';
import type { RecusalEvent } from './recusal.events.js';
import { isRecused, nobodyRecused, type Recusals } from './recusal.state.js';

export interface RecusalFacts {
  /** Whether the person concerned has an open account. */
  readonly isKnown: boolean;
  /** Whether the acting organ is the person's own or lies over it. */
  readonly isOver: boolean;
}

/** Who takes no part in the case of one nominee: declared by oneself, asked by another, ordered by the organ. */
export const recusalDecider: Decider<RecusalCommand, RecusalEvent, Recusals, RecusalFacts> = {
  category: 'recusal',
  initialState: nobodyRecused,
  decide,
  evolve,
};

type Known = RecusalFacts & Circumstances;

function decide(command: RecusalCommand, recusals: Recusals, facts: Known): readonly RecusalEvent[] {
  const { accountId, organId: organ } = facts.actor;
  switch (command.type) {
    case 'DeclareRecusal':
      if (isRecused(recusals, accountId)) return [];
      return [{ type: 'vetting.recusal-declared', data: { account: accountId, reason: command.reason } }];
    case 'RequestRecusal': {
      const { account, reason } = command;
      if (!facts.isKnown) throw refuse('VETTING.PERSON_UNKNOWN', { account });
      if (recusals.has(account)) return [];
      return [{ type: 'vetting.recusal-requested', data: { account, by: accountId, reason } }];
    }
    case 'OrderRecusal':
      expectSay(command, recusals, facts);
      if (isRecused(recusals, command.account)) return [];
      return [{ type: 'vetting.recusal-ordered', data: decided(command, organ, accountId) }];
    case 'DeclineRecusal':
      expectSay(command, recusals, facts);
      if (recusals.get(command.account) !== 'requested') throw refuse('VETTING.NO_RECUSAL_REQUESTED');
      return [{ type: 'vetting.recusal-declined', data: decided(command, organ, accountId) }];
    case 'LiftRecusal':
      expectSay(command, recusals, facts);
      if (!isRecused(recusals, command.account)) throw refuse('VETTING.NOT_RECUSED');
      return [{ type: 'vetting.recusal-lifted', data: decided(command, organ, accountId) }];
    case 'NoteActRefused':
      return personsOf(facts.actor)
        .filter((account) => isRecused(recusals, account))
        .map((account) => ({ type: 'vetting.act-refused', data: { account, act: command.act } }));
  }
}

type Decision = Exclude<RecusalAct, { type: 'DeclareRecusal' }>;

/** Who is recused in a case decides on nobody's recusal in it, and only the person's own organ does, or one over it. */
const expectSay = ({ account }: Decision, recusals: Recusals, { actor, isKnown, isOver }: Known): void => {
  if (!isKnown) throw refuse('VETTING.PERSON_UNKNOWN', { account });
  if (isOneOf([account], actor)) throw refuse('VETTING.OWN_RECUSAL');
  if (personsOf(actor).some((person) => isRecused(recusals, person))) throw refuse('VETTING.RECUSED');
  if (!isOver) throw refuse('VETTING.RECUSAL_OF_ANOTHER_ORGAN', { account });
};

const decided = ({ account, reason }: Decision, organ: string, by: string) => ({
  account,
  organ,
  by,
  reason,
});

function evolve(recusals: Recusals, event: RecusalEvent): Recusals {
  switch (event.type) {
    case 'vetting.recusal-declared':
    case 'vetting.recusal-ordered':
      return new Map(recusals).set(event.data.account, 'recused');
    case 'vetting.recusal-requested':
      return new Map(recusals).set(event.data.account, 'requested');
    case 'vetting.recusal-declined':
    case 'vetting.recusal-lifted': {
      const { account } = event.data;
      return new Map([...recusals].filter(([other]) => other !== account));
    }
    case 'vetting.act-refused':
      return recusals;
  }
}
