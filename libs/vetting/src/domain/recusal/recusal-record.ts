import type { EventRef } from '#libs/kernel';
import type { RecusalEvent } from './recusal.events.js';

/** Somebody whose recusal holds, or is asked for. */
export interface RecusalOnRecord {
  readonly ref: EventRef;
  readonly account: string;
  /** Who said so: the person, another who asks for it, or the organ that ordered it. */
  readonly by: string;
  readonly reason: string;
}

/** An act that somebody who was recused tried all the same. */
export interface RefusedAct {
  readonly ref: EventRef;
  readonly account: string;
  readonly act: string;
}

/** All that is known of the recusals from one case, to be read; decisions read less. */
export interface RecusalRecord {
  readonly recused: readonly RecusalOnRecord[];
  readonly requested: readonly RecusalOnRecord[];
  readonly refused: readonly RefusedAct[];
}

export const recusalRecord = {
  category: 'recusal',
  initialState: { recused: [], requested: [], refused: [] },
  evolve,
};

function evolve(record: RecusalRecord, event: RecusalEvent, ref: EventRef): RecusalRecord {
  switch (event.type) {
    case 'vetting.recusal-declared': {
      const { account, reason } = event.data;
      return recused(record, { ref, account, by: account, reason });
    }
    case 'vetting.recusal-ordered': {
      const { account, by, reason } = event.data;
      return recused(record, { ref, account, by, reason });
    }
    case 'vetting.recusal-requested': {
      const { account, by, reason } = event.data;
      return { ...record, requested: [...record.requested, { ref, account, by, reason }] };
    }
    case 'vetting.recusal-declined':
    case 'vetting.recusal-lifted':
      return without(record, event.data.account);
    case 'vetting.act-refused':
      return { ...record, refused: [...record.refused, { ref, ...event.data }] };
  }
}

const recused = (record: RecusalRecord, entry: RecusalOnRecord): RecusalRecord => {
  const others = without(record, entry.account);
  return { ...others, recused: [...others.recused, entry] };
};

const without = (record: RecusalRecord, account: string): RecusalRecord => ({
  ...record,
  recused: record.recused.filter((entry) => entry.account !== account),
  requested: record.requested.filter((entry) => entry.account !== account),
});
