import { Fault } from './fault.js';

// Sizes reach beyond 32 bits, where `>>` and `&` do not.
export const half = (natural: number): number => Math.floor(natural / 2);
export const isOdd = (natural: number): boolean => natural % 2 === 1;

export const isNatural = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

export const expectNaturals = (naturals: Readonly<Record<string, number>>): void => {
  for (const [what, found] of Object.entries(naturals))
    if (!isNatural(found)) throw new Fault('NUMBER_INVALID', { what, found });
};
