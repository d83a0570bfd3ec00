import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import type { RecusalAct } from '../domain/recusal/recusal.commands.js';
import { recusalDecider, type RecusalFacts } from '../domain/recusal/recusal.decider.js';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';
import { Recusals } from './recusals.js';

export class DecideRecusal extends Command<Outcome> {
  constructor(
    /** The nomination's. */
    readonly id: string,
    readonly command: RecusalAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideRecusal)
export class DecideRecusalHandler implements ICommandHandler<DecideRecusal> {
  constructor(
    private readonly decisions: Decisions,
    private readonly accounts: Accounts,
    private readonly organs: Organs,
    private readonly recusals: Recusals,
  ) {}

  execute({ id, command, envelope }: DecideRecusal): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  /** @throws VETTING.DOSSIER_NOT_FOUND, RefusedOnRecord where who is recused in the case decides on a recusal in it */
  private async plan(reading: Reading, id: string, command: RecusalAct): Promise<readonly Part[]> {
    opened(await reading.state(dossierDecider, id));
    if (decides(command)) await this.recusals.expectImpartial(reading, command.type, [id]);
    return [part(recusalDecider, id, command, await this.factsOf(reading, command))];
  }

  /** Whoever declares their own recusal needs nobody's leave. */
  private async factsOf(reading: Reading, command: RecusalAct): Promise<RecusalFacts> {
    const { accountId, organId } = reading.circumstances.actor;
    const account = command.type === 'DeclareRecusal' ? accountId : command.account;
    const organ = (await this.accounts.organsOf(reading, [account])).get(account);
    return {
      isKnown: organ !== undefined,
      isOver: organ !== undefined && this.organs.standing(organId, organ).covers,
    };
  }
}

/** Anyone may declare their own, and ask for another's. */
const decides = ({ type }: RecusalAct): boolean => type !== 'DeclareRecusal' && type !== 'RequestRecusal';
