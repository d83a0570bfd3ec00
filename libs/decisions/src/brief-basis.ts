import type { Basis } from '#libs/kernel';

/** However many events a gate rests on, an entry of the log holds them: the last are named, the others counted. */
export const briefly = ({ gates, ...basis }: Basis): Basis => ({
  ...basis,
  gates: gates.map((gate) => {
    const unnamed = gate.events.length - mostNamed;
    return unnamed > 0 ? { ...gate, events: gate.events.slice(unnamed), unnamed } : gate;
  }),
});

/** Of each gate, so that a dozen such gates fit into one entry. */
const mostNamed = 64;
