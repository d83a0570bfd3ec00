import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { resultOf } from '../domain/ballot-result.js';
import type { BallotCommand } from '../domain/ballot.commands.js';
import { ballotDecider } from '../domain/ballot.decider.js';
import type { BallotFacts } from '../domain/ballot.facts.js';
import type { CalledBallot } from '../domain/ballot.state.js';
import { refuse } from '../domain/review.errors.js';
import { BallotFactsReader } from './ballot-facts.js';
import { Nominations } from './ports/nominations.port.js';

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
  ) {}

  execute({ id, command, envelope }: DecideBallot): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  private async plan(reading: Reading, id: string, command: BallotCommand): Promise<readonly Part[]> {
    if (command.type === 'CallBallot') {
      const facts = await this.facts.ofCall(reading, command);
      return [part(ballotDecider, id, command, facts)];
    }
    const ballot = await reading.state(ballotDecider, id);
    if (ballot.status === 'uncalled') throw refuse('REVIEW.BALLOT_NOT_FOUND');
    const facts = await this.facts.of(reading, ballot, restsOn(command, ballot));
    const decided = part(ballotDecider, id, command, facts);
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

/** The candidates whose units and standing the command depends on. */
const restsOn = (
  { type }: Exclude<BallotCommand, { type: 'CallBallot' }>,
  { candidates }: CalledBallot,
): readonly string[] => {
  switch (type) {
    case 'CastVote':
      return [];
    case 'RecuseMember':
    case 'CloseBallot':
    case 'DeclareResult':
      return candidates.map(({ nomination }) => nomination);
  }
};
