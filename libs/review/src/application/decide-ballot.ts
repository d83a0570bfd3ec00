import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { resultOf } from '../domain/ballot/ballot-result.js';
import type { BallotAct, BallotCommand } from '../domain/ballot/ballot.commands.js';
import { ballotDecider, expectCalled } from '../domain/ballot/ballot.decider.js';
import type { BallotFacts } from '../domain/ballot/ballot.facts.js';
import type { CalledBallot } from '../domain/ballot/ballot.state.js';
import { BallotFactsReader, type Concerned } from './ballot-facts.js';
import { Nominations } from './ports/nominations.port.js';
import { Recusals } from './ports/recusals.port.js';
import { SecretVotes } from './secret-votes.js';

/** `id` is `ballotId` of what the ballot is about. */
export class DecideBallot extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: BallotCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideBallot)
export class DecideBallotHandler implements ICommandHandler<DecideBallot> {
  constructor(
    private readonly decisions: Decisions,
    private readonly facts: BallotFactsReader,
    private readonly nominations: Nominations,
    private readonly recusals: Recusals,
    private readonly secrets: SecretVotes,
  ) {}

  async execute({ id, command, envelope }: DecideBallot): Promise<Outcome> {
    const content = await this.contentOf(id, command, envelope);
    const slip = this.secrets.newSlip();
    return this.decisions.run({ envelope, content }, (reading) =>
      command.type === 'CallBallot'
        ? this.call(reading, id, command)
        : this.plan(reading, id, command, envelope, slip),
    );
  }

  /** Not even a digest of secret choices is kept; sent again with others, the vote stays the first. */
  private async contentOf(id: string, command: BallotCommand, { actor }: Envelope): Promise<object> {
    if (command.type !== 'CastVote') return { id, ...command };
    const ballot = await this.decisions.reading(actor).state(ballotDecider, id);
    const isOpen = ballot.status !== 'uncalled' && !ballot.secret;
    const { choices, ...content } = command;
    return { id, ...content, ...(isOpen ? { choices } : {}) };
  }

  private async call(
    reading: Reading,
    id: string,
    command: BallotAct<'CallBallot'>,
  ): Promise<readonly Part[]> {
    const facts = await this.facts.ofCall(reading, command);
    await this.recusals.expectImpartial(reading, command.type, command.candidates);
    return [part(ballotDecider, id, command, facts)];
  }

  private async plan(
    reading: Reading,
    id: string,
    command: Later,
    { expectedRevision }: Envelope,
    slip: string,
  ): Promise<readonly Part[]> {
    const ballot = expectCalled(await reading.state(ballotDecider, id));
    const known = await this.facts.of(reading, ballot, concernedBy(command, ballot));
    if (command.type !== 'RecuseMember')
      await this.recusals.expectImpartial(reading, command.type, idsOf(ballot));
    const facts = { ...known, slip };
    const { actor } = reading.circumstances;
    // On another revision the vote is refused for certain: its slip would be nobody's.
    const isStale =
      expectedRevision !== undefined && expectedRevision !== reading.revision(ballotDecider, id);
    if (ballot.secret && command.type === 'CastVote' && !isStale)
      await this.secrets.drop(id, ballot, command, { ...facts, actor });
    const slips =
      ballot.secret && command.type === 'CloseBallot' ? await this.secrets.count(id, ballot, facts) : [];
    const decided = part(ballotDecider, id, command, { ...facts, slips });
    return command.type === 'DeclareResult' ? [decided, ...this.notes(id, ballot, facts)] : [decided];
  }

  /** The result reaches every candidate who still stands there, in the append that declares it. */
  private notes(id: string, ballot: CalledBallot, { standing }: BallotFacts): readonly Part[] {
    const result = resultOf(ballot, standing);
    if ('tied' in result) return [];
    const notes = [
      ...result.selected.map((tally) => ({ ...tally, result: { is: 'selected' } as const })),
      ...result.notSelected.map((tally) => ({ ...tally, result: { is: 'not-selected' } as const })),
      ...result.passedOver.map(({ rule, ...tally }) => ({
        ...tally,
        result: { is: 'passed-over', rule } as const,
      })),
    ];
    return notes
      .filter((note) => standing.some(({ nomination }) => nomination === note.nomination))
      .map((note) => this.nominations.noteBallotResult({ ballot: id, stage: ballot.stage, ...note }));
  }
}

type Later = Exclude<BallotCommand, { type: 'CallBallot' }>;

const idsOf = ({ candidates }: CalledBallot): readonly string[] =>
  candidates.map(({ nomination }) => nomination);

/** The candidates whose units and standing the command depends on, and the people whose recusal matters to it. */
const concernedBy = (command: Later, ballot: CalledBallot): Concerned => {
  switch (command.type) {
    case 'CastVote':
      return { nominations: [], accounts: command.onBehalfOf === null ? [] : [command.onBehalfOf] };
    case 'DelegateVote':
      return { nominations: [], accounts: [command.to] };
    case 'BreakTie':
    case 'ConfirmResult':
      return { nominations: [], accounts: ballot.coLeaders?.accounts ?? [] };
    case 'CloseBallot':
      return { nominations: idsOf(ballot), accounts: ballot.members };
    case 'DeclareResult':
      return { nominations: idsOf(ballot), accounts: ballot.coLeaders?.accounts ?? [] };
    case 'ConfirmAnnulment':
      return { nominations: idsOf(ballot), accounts: ballot.members };
    case 'RecuseMember':
    case 'AnnulBallot':
    case 'ProposeAnnulment':
      return { nominations: idsOf(ballot), accounts: [] };
  }
};
