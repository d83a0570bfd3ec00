import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions, type Reading } from '#libs/decisions';
import { Matters, nobodys, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { RecusalList } from '../application/ports/recusal-list.port.js';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { LodgedComplaint } from '../domain/complaint/complaint.state.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';

/** Whom a case concerns, which organs were asked about it, and from whom it is hidden. */
@Injectable()
export class VettingMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
    private readonly recusals: RecusalList,
  ) {}

  onModuleInit(): void {
    for (const kind of ['nomination', 'dossier', 'recusal'])
      this.matters.know(kind, (actor, id) => dossierOf(this.decisions.reading(actor), id));
    this.matters.knowRecusals((persons) => this.recusals.recusedFrom(persons));
    this.matters.know('letter', (actor, id) => this.#letter(actor, id));
    this.matters.know('complaint', (actor, id) => this.#complaint(actor, id));
  }

  async #letter(actor: Actor, id: string): Promise<Matter | undefined> {
    const reading = this.decisions.reading(actor);
    const letter = await reading.state(letterDecider, id);
    if (letter.status === 'unissued') return undefined;
    const { from, to, officer, campaign, lines } = letter;
    const dossiers = await all(reading, [...lines.keys()]);
    return {
      ...nobodys,
      ...{ organs: [from], asked: [to], accounts: officer === null ? [] : [officer], campaign },
      units: dossiers.flatMap(({ units }) => units),
      about: [...lines.keys()],
    };
  }

  async #complaint(actor: Actor, id: string): Promise<Matter | undefined> {
    const reading = this.decisions.reading(actor);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') return undefined;
    const { receivedBy, organ, about } = complaint;
    const dossiers = await all(reading, about);
    return {
      ...nobodys,
      ...{
        asked: organ === null ? [receivedBy] : [receivedBy, organ],
        accounts: await investigatorsOf(reading, complaint),
      },
      units: dossiers.flatMap(({ units }) => units),
      // One text about them all.
      recused: dossiers.flatMap(({ recused }) => recused),
      campaign: dossiers[0]?.campaign ?? null,
    };
  }
}

/** Those too who look into the one that it was merged into. */
const investigatorsOf = async (
  reading: Reading,
  { investigators, mergedInto }: LodgedComplaint,
): Promise<readonly string[]> => {
  if (mergedInto === null) return investigators;
  const other = await reading.state(complaintDecider, mergedInto);
  return other.status === 'unlodged' ? investigators : investigatorsOf(reading, other);
};

const all = async (reading: Reading, nominations: readonly string[]): Promise<readonly Matter[]> => {
  const found = await Promise.all(nominations.map((nomination) => dossierOf(reading, nomination)));
  return found.filter((matter) => matter !== undefined);
};

const dossierOf = async (reading: Reading, id: string): Promise<Matter | undefined> => {
  const dossier = await reading.state(dossierDecider, id);
  if (dossier.status === 'unopened') return undefined;
  const recusals = await reading.state(recusalDecider, id);
  return {
    ...nobodys,
    ...{ organs: [dossier.unit], units: [dossier.unit], campaign: dossier.campaign },
    asked: [...dossier.requests.values()].map(({ organ }) => organ),
    recused: [...recusals].flatMap(([account, status]) => (status === 'recused' ? [account] : [])),
  };
};
