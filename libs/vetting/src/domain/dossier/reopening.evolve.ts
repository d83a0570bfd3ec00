import type { EventRef } from '#libs/kernel';
import type { Entry, OpenDossier, Outdated } from './dossier.state.js';
import { speaksAgainst } from './dossier.words.js';
import type { ReopeningEvent } from './reopening.events.js';

/** R41: what speaks against a nominee is not lifted by asking anew; revised deeds are another matter (R42). */
export const evolveReopening = (dossier: OpenDossier, event: ReopeningEvent, ref: EventRef): OpenDossier => {
  switch (event.type) {
    case 'vetting.reopened': {
      const { asks, checks } = event.data;
      const opinions = entriesOf(dossier.opinions, asks).filter(({ answer }) => answer !== 'objection');
      const results = entriesOf(dossier.checks, checks).filter(({ result }) => !speaksAgainst(result));
      return outdate(dossier, [...opinions, ...results], { why: 'reopened', ref });
    }
    case 'vetting.deeds-revised':
      return outdate(dossier, entriesOf(dossier.checks, event.data.checks), { why: 'deeds-revised', ref });
  }
};

const entriesOf = <Of extends Entry>(entries: ReadonlyMap<string, Of>, items: readonly string[]): Of[] =>
  items.flatMap((item) => entries.get(item) ?? []);

const outdate = (dossier: OpenDossier, entries: readonly Entry[], because: Outdated): OpenDossier => ({
  ...dossier,
  // What is due anew already stays so for its first reason.
  outdated: new Map([...entries.map((entry) => [entry.ref, because] as const), ...dossier.outdated]),
});
